import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { formatProblems } from '../../src/content/check/format-problems.ts';
import { organisations } from '../unit/contact/support/organisations.ts';

const root = join(import.meta.dirname, '../..');

/** Before the holiday calendars of the fixtures end, so that this test does not fail with time. */
const now = new Date('2026-11-22T12:00:00Z');

test.each(organisations)('the facts of %s have no mistakes and no warnings', async (name) => {
  const dir = join(root, 'tests/fixtures/organisations', name, 'content');
  const { folder, problems } = await checkContent(dir, { cwd: root, now });
  expect(formatProblems(problems, { all: true })).toBe('');
  expect(folder.articles.length).toBeGreaterThan(1);
});
