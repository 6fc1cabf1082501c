import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { searchBoxOf } from '../support/search-box.ts';

const article = getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock');
const other = getArticleUrl('en', 'billing/invoices');

/** Bytes of a page without its styles as sent: an article of the usual length. */
const secondPage = 6_000;

// The browser itself reports what could not be loaded.
test.use({ expectedConsole: [/Failed to load resource/u] });

/** Opens a page and waits for the worker to have come and kept it. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const isKept = (): Promise<boolean> =>
    page.evaluate(
      async () =>
        navigator.serviceWorker.controller !== null &&
        (await caches.match(location.pathname)) !== undefined,
    );
  await expect.poll(isKept, { timeout: 15_000 }).toBe(true);
}

/** Everything that any store holds, as the addresses of its question and its answer. */
const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        kept.push(request.url, (await store.match(request))?.url ?? '');
      }
    }
    return kept;
  });

test('the very first article visited is read offline, and says that it is a kept copy', async ({
  page,
  context,
}) => {
  await visit(page, article);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(article);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  const notice = page.locator('candil-offline');
  await expect(notice).toContainText('You’re offline. This page is a copy saved on your device.');
  await expect(notice).toContainText(String(new Date().getFullYear()));
  // Its styles are there too.
  await expect(page.locator('body')).toHaveCSS('display', 'flex');
});

test('the second page leaves out the styles that the first has brought, and is whole', async ({
  page,
  context,
  request,
}) => {
  await visit(page, article);
  const fetching = context.waitForEvent('response', {
    predicate: (one) => one.url().endsWith(other) && one.request().serviceWorker() !== null,
  });
  const answer = await page.goto(other);
  expect(answer?.headers()['candil-styles']).toMatch(/^sha256-/u);
  // To the letter, or its policy would refuse the styles.
  expect(await answer?.text()).toBe(await (await request.get(other)).text());
  await expect(page.locator('.site-header .wrap')).toHaveCSS('display', 'flex');
  const { responseBodySize } = await (await fetching).request().sizes();
  expect(responseBodySize).toBeGreaterThan(0);
  expect(responseBodySize).toBeLessThanOrEqual(secondPage);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('candil-offline')).toContainText('You’re offline.');
  await expect(page.locator('.site-header .wrap')).toHaveCSS('display', 'flex');
});

test('online there is no notice, and the network has the word', async ({ page }) => {
  await visit(page, article);
  await page.evaluate(async (path) => {
    const [name = ''] = await caches.keys();
    const store = await caches.open(name);
    await store.put(path, new Response('<h1>yesterday</h1>'));
  }, article);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('yesterday');
  await expect(page.locator('candil-offline')).toBeHidden();
  await expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path))?.text(), article))
    .not.toContain('yesterday');
});

test('a page that was never visited is the browser’s own error, not another page', async ({
  page,
  context,
}) => {
  await visit(page, article);
  await context.setOffline(true);
  await expect(page.goto(other)).rejects.toThrow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/u);
});

test('a question asked before is answered offline', async ({ page, context }) => {
  await visit(page, '/en/search/');
  await page.goto('/en/search/?q=battery');
  const results = page.locator('#search-results');
  await expect(results).toHaveAttribute('data-state', 'done');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.reload();
  await expect(results).toHaveAttribute('data-state', 'done');
  await expect(results.getByRole('link').first()).toBeVisible();
});

test('search that cannot work offline says so and can be tried again', async ({
  page,
  context,
}) => {
  await visit(page, '/en/search/');
  await page.waitForLoadState('networkidle');
  // As for a reader who has never searched.
  await page.evaluate(async () => {
    const store = await caches.open((await caches.keys())[0] ?? '');
    for (const key of await store.keys()) {
      if (key.url.includes('/pagefind/')) await store.delete(key);
    }
  });
  await context.setOffline(true);
  await page.reload();
  await searchBoxOf(page).fill('flat tyre');
  const results = page.locator('#search-results');
  await expect(results).toHaveAttribute('data-state', 'failed');
  await context.setOffline(false);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(results).toHaveAttribute('data-state', 'done');
});

test('what a reader types, the API and pages that failed are never kept', async ({ page }) => {
  await visit(page, article);
  await page.locator('candil-vote').scrollIntoViewIfNeeded();
  await page.locator('candil-vote:defined').waitFor();
  await page.locator('candil-vote').getByRole('button', { name: 'Yes' }).click();
  await expect(page.locator('candil-vote')).toHaveAttribute('data-state', 'thanked');
  await page.goto('/en/no/such-page/');
  await page.goto('/en/search/?q=myprivatewords');
  await page.goto('/en/contact/?q=myprivatewords');
  await expect.poll(() => listKept(page)).toContain(new URL('/en/contact/', page.url()).href);
  const kept = await listKept(page);
  expect(kept.filter((url) => /\/api\/|no\/such-page|myprivatewords/u.test(url))).toEqual([]);
});

test('a new build starts with an empty store and removes those of others', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(async () => {
    const older = await caches.open('candil-an-older-build');
    await older.put('/en/', new Response('old'));
    await caches.open('of-something-else');
  });
  await visit(page, article);
  const names = await page.evaluate(() => caches.keys());
  expect(names).not.toContain('candil-an-older-build');
  expect(names).toContain('of-something-else');
});

test('readers who save data get no worker', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(article);
  await page.waitForTimeout(3_000);
  const count = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(count).toBe(0);
});
