import { expect, test } from 'vitest';
import { joinErrorPages, readErrorPage, takeErrorPage } from '../../../src/lib/error-pages.ts';

test('a page that was joined with others is found by its code', () => {
  const joined = joinErrorPages([
    ['Link', '# Link\n\nOne.\n'],
    ['LinkBroken', '# LinkBroken\n\n```md\n# Not a page\n```\n'],
  ]);
  expect(takeErrorPage(joined, 'Link')).toBe('# Link\n\nOne.\n');
  expect(takeErrorPage(joined, 'LinkBroken')).toBe('# LinkBroken\n\n```md\n# Not a page\n```\n');
  expect(takeErrorPage(joined, 'Broken')).toBeUndefined();
});

test('the page of a code is read, wherever the program was started; a path is none', async () => {
  expect(await readErrorPage('LinkToDraft')).toMatch(/^# LinkToDraft\n/u);
  expect(await readErrorPage('../../README')).toBeUndefined();
});
