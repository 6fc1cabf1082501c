import { expect, test } from 'vitest';
import { parseGitLog, readGitDates } from '../../../src/articles/git-dates.ts';

test('takes the newest commit of each file', () => {
  const log = '\x002026-03-02\n\na.md\nb/c.md\n\x002026-01-01\n\na.md\nd.md\n';
  expect(Object.fromEntries(parseGitLog(log))).toEqual({
    'a.md': '2026-03-02',
    'b/c.md': '2026-03-02',
    'd.md': '2026-01-01',
  });
});

test('knows no dates where there is no folder', () => {
  expect(readGitDates('/nowhere/at/all').size).toBe(0);
});
