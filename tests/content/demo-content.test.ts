import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { formatProblems } from '../../src/content-check/format-problems.ts';

const root = join(import.meta.dirname, '../..');

/** Before the first announcement of the demo ends, so that this test does not fail with time. */
const now = new Date('2026-11-22T12:00:00Z');

test('the demo content has no mistakes and no warnings', async () => {
  const { folder, problems } = await checkContent(join(root, 'content'), { cwd: root, now });
  expect(formatProblems(problems, { all: true })).toBe('');
  expect(folder.articles.length).toBeGreaterThan(30);
});
