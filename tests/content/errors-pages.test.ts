import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from '../../src/content/read/files/problem-codes.ts';

const pageOf = (code: string): string =>
  join(import.meta.dirname, '../../docs/errors', `${code}.md`);

test.each(problemCodes)('%s has a page that says what happened and what to do', (code) => {
  expect(existsSync(pageOf(code))).toBe(true);
  const text = readFileSync(pageOf(code), 'utf8');
  expect(text.startsWith(`# ${code}\n\n`)).toBe(true);
  expect(text).toContain('\n**What to do.** ');
});

test('no code stands twice in the list', () => {
  expect(new Set(problemCodes).size).toBe(problemCodes.length);
});
