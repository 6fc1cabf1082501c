import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { FileChange } from '../../../../src/content/write/apply-proposal.ts';
import { toPatch } from '../../../../src/content/write/to-patch.ts';

const changes: readonly FileChange[] = [
  { path: 'articles/en/a/new.mdx', before: undefined, after: '---\ntitle: New\n---\n' },
  { path: 'articles/de/a/größe.md', before: 'eins\r\nzwei\r\n', after: 'eins\r\nneu\r\nzwei\r\n' },
  { path: 'articles/en/a/b.md', before: '\uFEFF---\nend', after: '\uFEFF---\nmore\nend' },
];

test.each(['content', 'our docs/help', ''])('is taken by git apply, in folder "%s"', (folder) => {
  const root = mkdtempSync(join(tmpdir(), 'candil-patch-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const { path, before } of changes) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    if (before !== undefined) writeFileSync(join(root, folder, path), before);
  }
  writeFileSync(join(root, 'x.patch'), toPatch(changes, folder));
  execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['apply', '--whitespace=nowarn', 'x.patch'], { cwd: root });
  for (const { path, after } of changes) {
    expect(readFileSync(join(root, folder, path), 'utf8')).toBe(after);
  }
});
