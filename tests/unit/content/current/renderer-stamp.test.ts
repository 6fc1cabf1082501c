import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readRendererStamp } from '../../../../src/content/current/renderer-stamp.ts';

test('articles are rendered anew when what they include changes, and only then', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candil-stamp-'));
  const save = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return readRendererStamp(folder);
  };
  try {
    const first = save('articles/en/a/b.md', 'One.');
    expect(save('articles/en/a/b.md', 'Two.')).toBe(first);
    expect(save('images/a.svg', '<svg/>')).toBe(first);
    const withSnippet = save('snippets/en/note.md', 'One.');
    expect(withSnippet).not.toBe(first);
    expect(save('snippets/en/note.md', 'Two.')).not.toBe(withSnippet);
    expect(save('variables.yaml', 'a: b')).not.toBe(readRendererStamp(join(folder, 'articles')));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
