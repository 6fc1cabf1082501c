import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../unit/content/check/write-content.ts';

const root = join(import.meta.dirname, '../../..');
const before = '---\ntitel: Pay\n---\n\n#### By card\n\n[a](article:x/none)\n';
const after = '---\ntitle: Pay\n---\n\n## By card\n\n[a](article:x/none)\n';

/** Runs the command where nobody can be asked. */
function check(dir: string, ...flags: readonly string[]) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/check-content.ts', ...flags],
      { cwd: root, env: { ...process.env, CONTENT_DIR: dir } },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, output: out + err });
      },
    );
  });
}

function prepare() {
  const dir = writeContent({ 'articles/en/x/pay.md': before });
  return { dir, read: () => readFileSync(join(dir, 'articles/en/x/pay.md'), 'utf8') };
}

test.each([
  [['--fix'], 'this is no terminal, so nobody can be asked. npm run check:content -- --fix --yes'],
  [['--fix', '--dry-run'], 'because of --dry-run. npm run check:content -- --fix --yes'],
])('check:content %j shows the change and writes nothing', async (flags, why) => {
  const { dir, read } = prepare();
  const { code, output } = await check(dir, ...flags);
  expect(output).toContain('\n-titel: Pay\n+title: Pay\n ---\n \n-#### By card\n+## By card\n');
  expect(output).toMatch(/pay\.md:2 field "title" instead of "titel"$/mu);
  expect(output).toContain(`Nothing was written${why.startsWith('this') ? ': ' : ', '}${why}`);
  // The findings of the folder as it is still follow.
  expect(output).toMatch(/^FieldUnknown /mu);
  expect(code).toBe(1);
  expect(read()).toBe(before);
});

test('check:content --fix --yes writes the change and tells what is left', async () => {
  const { dir, read } = prepare();
  const { code, output } = await check(dir, '--fix', '--yes');
  expect(read()).toBe(after);
  expect(output).toContain('Mended: 2 places in 1 file.\n');
  expect(output).not.toContain('FieldUnknown');
  expect(output).toMatch(/^LinkArticleUnknown /mu);
  expect(code).toBe(1);
  const again = await check(dir, '--fix', '--yes');
  expect(again.output).toContain('There is nothing that a program can mend.\n');
});

test('check:content refuses flags that do not go together', async () => {
  const { dir, read } = prepare();
  for (const flags of [
    ['--yes'],
    ['--dry-run'],
    ['--fix', '--json'],
    ['--fix', '--yes', '--dry-run'],
  ]) {
    const { code, output } = await check(dir, ...flags);
    expect(output).toMatch(/^CommandInvalid --/mu);
    expect(code).toBe(1);
  }
  expect(read()).toBe(before);
});
