import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const unlock = getArticleUrl('en', 'repairs/on-the-road/bike-wont-unlock');
const cancel = getArticleUrl('en', 'billing/cancel-subscription');

const android = `${unlock}#tab:android`;
const inAndroid = 'Nearby devices';
const phone = `${cancel}#question-can-i-cancel-by-phone-or-by-letter-answer`;
const inPhone = 'The app and the web are the safest way';
const video = `${unlock}#video:open-the-lock-with-the-code`;
const inVideo = 'Four digits are pressed, one after the other';

/** Searches, and follows the section of the first result. */
async function followSection(page: Page, query: string): Promise<void> {
  await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
  const list = page.locator('#search-results');
  await expect(list).toHaveAttribute('data-query', query);
  await list.locator('a.search-section').first().click();
}

test.describe('a result opens what is closed around it:', () => {
  test('a tab', async ({ page }) => {
    await followSection(page, 'android nearby devices permission');
    await expect(page).toHaveURL(/#tab(?::|%3A)android$/u);
    await expect(page.getByText(inAndroid)).toBeInViewport();
    await expect(page.getByRole('tab', { name: 'Android' })).toBeInViewport();
  });

  test('an answer', async ({ page }) => {
    await followSection(page, 'can I cancel by phone or by letter');
    await expect(page.getByText(inPhone)).toBeInViewport();
  });

  test('the transcript of a video', async ({ page }) => {
    await followSection(page, 'bolt slides back, lever springs up by itself');
    await expect(page.getByText(inVideo)).toBeInViewport();
  });
});

test('a link within the page opens a tab, and the choice of the reader stays remembered', async ({
  page,
}) => {
  await page.goto(unlock);
  await page.getByRole('tab', { name: 'iPhone' }).click();
  await expect(page.getByText(inAndroid)).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'tab:android';
  });
  await expect(page.getByText(inAndroid)).toBeInViewport();
  await page.goto(unlock);
  await expect(page.getByRole('tab', { name: 'iPhone' })).toHaveAttribute('aria-selected', 'true');
});

test('an address that leads nowhere leaves the first tab open', async ({ page }) => {
  await page.goto(`${unlock}#100%`);
  await expect(page.getByRole('tab', { name: 'iPhone' })).toHaveAttribute('aria-selected', 'true');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, address, text] of [
    ['a tab', android, inAndroid],
    ['an answer', phone, inPhone],
    ['a transcript', video, inVideo],
  ] as const) {
    test(`an address leads into ${name}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText(text)).toBeInViewport();
    });
  }
});
