import { expect, test } from 'vitest';
import {
  formatProblems,
  formatProblemsAsJson,
  formatSummary,
} from '../../../../src/content/check/format-problems.ts';
import { toError, toWarning } from '../../../../src/content/read/files/problem.ts';
import { article, checkFiles } from './write-content.ts';

const warnings = Array.from({ length: 8 }, (_, index) =>
  toWarning('HeadingSkipped', { file: 'a.md', line: index + 1 }, 'It skips.', 'Mend it.'),
);
const errors = Array.from({ length: 8 }, (_, index) =>
  toError('LinkUnsafe', { file: 'b.md', line: index + 1 }, 'It runs code.', 'Remove it.'),
);

test('prints nothing for no problems', () => {
  expect(formatProblems([])).toBe('');
});

test('prints a problem of a whole file without a line', () => {
  expect(
    formatProblems([toError('ArticleTwice', { file: 'a.mdx' }, 'It exists.', 'Keep one.')]),
  ).toBe('ArticleTwice a.mdx\nIt exists. Keep one.');
});

test('a name or a quote from a stranger writes nothing of its own into a terminal or a log', () => {
  const place = { file: 'a\u001B]0;title\u0007\n::warning::fake.md', line: 2 };
  const text = formatProblems([
    toError('FieldUnknown', place, '"\u202Egnp\u001B[31m\n::error::x" is no field.', 'Remove it.'),
  ]);
  expect(text).toBe(
    'FieldUnknown a\\u{1b}]0;title\\u{7}\\u{a}::warning::fake.md:2\n' +
      '"\\u{202e}gnp\\u{1b}[31m ::error::x" is no field. Remove it.',
  );
});

test('counts warnings of one kind instead of printing a thousand, and never leaves out an error', () => {
  const text = formatProblems([...warnings, ...errors]);
  expect(text.match(/^HeadingSkipped a\.md/gmu)).toHaveLength(5);
  expect(text).toContain('HeadingSkipped: 3 more warnings of this kind');
  expect(text.match(/^LinkUnsafe b\.md/gmu)).toHaveLength(8);
});

test('prints all warnings on demand', () => {
  expect(formatProblems(warnings, { all: true }).match(/^HeadingSkipped/gmu)).toHaveLength(8);
});

test('gives machines every problem as JSON', () => {
  expect(JSON.parse(formatProblemsAsJson(errors.slice(0, 1)))).toEqual([
    {
      code: 'LinkUnsafe',
      file: 'b.md',
      line: 1,
      message: 'It runs code.',
      remedy: 'Remove it.',
      severity: 'error',
    },
  ]);
});

test('ends in counts and time', async () => {
  const { folder } = await checkFiles({ 'articles/en/a/b.md': article() });
  const facts = { folderName: 'content', seconds: 0.26 };
  expect(formatSummary(folder, [], facts)).toBe(
    'content is fine: 1 article in 1 language, checked in 0.3 s.',
  );
  expect(formatSummary(folder, [...warnings, ...errors], facts)).toBe(
    '8 errors and 8 warnings in 2 files; 1 article in 1 language checked in 0.3 s. docs/errors/<name>.md explains each.',
  );
});
