import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const article = getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock');

/** Pages asked for ahead of time. */
function watchPrefetches(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose'] === 'prefetch')
      asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** Opens a page and waits until it has become quiet and looks after the next ones. */
async function openQuiet(page: Page): Promise<void> {
  await page.goto(article);
  await page.waitForTimeout(2_000);
}

const breadcrumb = (page: Page) =>
  page.getByRole('main').getByRole('navigation').first().getByRole('link').first();

test('a pointer that rests on a link fetches the page, once', async ({ page }) => {
  const asked = watchPrefetches(page);
  await openQuiet(page);
  await breadcrumb(page).hover();
  await expect.poll(() => asked).toEqual(['/en/']);
  await page.mouse.move(0, 400);
  await breadcrumb(page).hover();
  await page.waitForTimeout(300);
  expect(asked).toEqual(['/en/']);
});

test('a pointer that passes over a link fetches nothing', async ({ page }) => {
  const asked = watchPrefetches(page);
  await openQuiet(page);
  await breadcrumb(page).hover();
  await page.mouse.move(0, 790);
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
});

test('focus fetches the page; files, headings and the API are left alone', async ({ page }) => {
  const asked = watchPrefetches(page);
  await openQuiet(page);
  await page.evaluate(() => {
    for (const address of ['/api/tickets/received?x', '/favicon.svg', '#content']) {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.focus();
    }
  });
  await breadcrumb(page).focus();
  await expect.poll(() => asked).toEqual(['/en/']);
});

for (const wish of [{ saveData: true }, { effectiveType: 'slow-2g' }]) {
  test(`nothing is fetched ahead with ${JSON.stringify(wish)}`, async ({ page }) => {
    const asked = watchPrefetches(page);
    await page.addInitScript((connection) => {
      Object.defineProperty(navigator, 'connection', { value: connection });
    }, wish);
    await openQuiet(page);
    await breadcrumb(page).focus();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
  });
}
