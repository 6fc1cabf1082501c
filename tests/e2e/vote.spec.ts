import type { Locator, Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

/** Every test votes on an article of its own, so that they can run at the same time. */
const open = (page: Page, articleId: string): Promise<Locator> =>
  openAt(page, getArticleUrl('en', articleId));

async function openAt(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  await page.locator('candil-vote').scrollIntoViewIfNeeded();
  // Its script comes when the vote is near; before that the form works without.
  const vote = page.locator('candil-vote:defined');
  await vote.waitFor();
  return vote;
}

test('a vote is counted and shown', async ({ page }) => {
  const vote = await open(page, 'billing/invoices');
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await expect(vote.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
  await expect(vote.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
});

test('a vote can be changed, and still counts once', async ({ page }) => {
  const vote = await open(page, 'billing/deposit');
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(vote.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
  await vote.getByRole('button', { name: 'No' }).click();
  await expect(vote.locator('[data-tally]')).toHaveText('0 of 1 found this helpful');
});

test('a vote can be withdrawn', async ({ page }) => {
  const vote = await open(page, 'account/change-email');
  await vote.getByRole('button', { name: 'No' }).click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await vote.getByRole('button', { name: 'No' }).click();
  await expect(vote).toHaveAttribute('data-state', 'asking');
  await expect(vote.getByRole('button', { name: 'No' })).toHaveAttribute('aria-pressed', 'false');
  await expect(vote.locator('[data-tally]')).not.toContainText('of 1');
});

test('a reload remembers the vote and its tally', async ({ page }) => {
  const vote = await open(page, 'account/delete-account');
  await vote.getByRole('button', { name: 'Yes' }).click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await page.reload();
  await vote.scrollIntoViewIfNeeded();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await expect(vote.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true');
  await expect(vote.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
});

test('two readers count as two', async ({ page, browser, baseURL }) => {
  const first = await open(page, 'account/second-rider');
  await first.getByRole('button', { name: 'Yes' }).click();
  await expect(first).toHaveAttribute('data-state', 'thanked');
  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const second = await open(await other.newPage(), 'account/second-rider');
  await second.getByRole('button', { name: 'No' }).click();
  await expect(second.locator('[data-tally]')).toHaveText('1 of 2 found this helpful');
  await other.close();
});

test('the tally follows the grammar of the language', async ({ page }) => {
  const vote = await openAt(page, getArticleUrl('ar', 'getting-started/first-ride'));
  await vote.getByRole('button').first().click();
  await expect(vote).toHaveAttribute('data-state', 'thanked');
  await expect(vote.locator('[data-tally]')).toHaveText(/\p{Script=Arabic}/u);
});

test.describe('a click that comes before the scripts', () => {
  /** Holds the scripts that match back until they are let go. */
  async function holdScripts(page: Page, scripts: RegExp): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route(scripts, async (route) => {
      await promise;
      await route.continue();
    });
    return () => resolve(undefined);
  }

  const yes = (page: Page): Locator =>
    page.locator('candil-vote').getByRole('button', { name: 'Yes' });

  test('waits for that of the vote, and counts once', async ({ page }) => {
    const letGo = await holdScripts(page, /\/_astro\/vote\.[^/]+\.js/u);
    const url = getArticleUrl('en', 'account/support-pin');
    await page.goto(url);
    await yes(page).click();
    await yes(page).click();
    expect(await page.locator('candil-vote').getAttribute('data-state')).toBe('asking');
    letGo();
    await expect(page.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
    await expect(yes(page)).toHaveAttribute('aria-pressed', 'true');
    expect(new URL(page.url()).pathname).toBe(url);
  });

  test('posts the form if none is there, and the same reader still counts once', async ({
    page,
  }) => {
    const letGo = await holdScripts(page, /_astro.*\.js/u);
    await page.goto(getArticleUrl('en', 'billing/failed-payment'), { waitUntil: 'commit' });
    await yes(page).click();
    await page.waitForURL(/#page:voted$/u, { waitUntil: 'commit' });
    letGo();
    // The page that follows knows what was posted.
    await expect(yes(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
    await page.locator('candil-vote').getByRole('button', { name: 'No' }).click();
    await expect(page.locator('[data-tally]')).toHaveText('0 of 1 found this helpful');
  });

  test('posts the form if that of the vote does not come', async ({ page }) => {
    await page.route(/\/_astro\/vote\.[^/]+\.js/u, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(getArticleUrl('en', 'policies/rules/return-bike'));
    await yes(page).click();
    await page.waitForURL(/#page:voted$/u);
  });
});

test('a double click is a vote, not its withdrawal', async ({ page }) => {
  const vote = await open(page, 'repairs/book-repair');
  await vote.getByRole('button', { name: 'Yes' }).dblclick();
  await expect(vote.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
  await expect(vote).toHaveAttribute('data-state', 'thanked');
});

test.describe('while the API is away', () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test('the choice is kept and can be sent again', async ({ page }) => {
    await page.route('**/api/votes/**', (route) => route.abort());
    const vote = await open(page, 'bike/tyre-pressure');
    await vote.getByRole('button', { name: 'Yes' }).click();
    await expect(vote).toHaveAttribute('data-state', 'failed');
    await expect(vote.getByRole('status')).toContainText('couldn’t send your vote');
    await page.unroute('**/api/votes/**');
    await vote.getByRole('button', { name: 'Try again' }).click();
    await expect(vote).toHaveAttribute('data-state', 'thanked');
    await expect(vote.locator('[data-tally]')).toHaveText('1 of 1 found this helpful');
  });

  test('a reload sends the choice that was kept', async ({ page }) => {
    await page.route('**/api/votes/**', (route) => route.abort());
    const vote = await open(page, 'bike/battery/range');
    await vote.getByRole('button', { name: 'Yes' }).click();
    await expect(vote).toHaveAttribute('data-state', 'failed');
    await page.unroute('**/api/votes/**');
    await page.reload();
    await expect(vote).toHaveAttribute('data-state', 'thanked');
  });
});
