import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const article = () => getArticleUrl('en', 'bike/battery/charge-battery');
const withPicture = () => getArticleUrl('en', 'getting-started/first-ride');

/** Lightness of the page behind the text, from 0 to 1. */
const surface = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return Number(/oklch\(([\d.]+)/u.exec(backgroundColor)?.[1]);
  });

async function choose(page: Page, theme: string): Promise<void> {
  const control = page.locator('candil-theme');
  if (!(await control.getByRole('group').first().isVisible())) {
    await page.getByRole('button', { name: 'Menu' }).click();
  }
  if (!(await control.getByRole('radio').first().isVisible())) {
    await control.locator('summary').click();
  }
  await control.getByRole('radio', { name: theme }).check();
}

for (const width of [390, 1280]) {
  test(`is chosen by the reader and kept for the next page, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article());
    expect(await surface(page)).toBe(1);
    await choose(page, 'Dark');
    expect(await surface(page)).toBeLessThan(0.3);
    await page.goto('/en/contact/');
    expect(await surface(page)).toBeLessThan(0.3);
    await choose(page, 'Match device');
    expect(await surface(page)).toBe(1);
    await page.goto(article());
    expect(await surface(page)).toBe(1);
  });
}

test('light is light on a dark device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(article());
  expect(await surface(page)).toBeLessThan(0.3);
  await choose(page, 'Light');
  expect(await surface(page)).toBe(1);
});

test.describe('the choice of before', () => {
  test.use({ expectedConsole: [/ERR_FAILED/u] });

  test('is in place without the script of the site, which comes after the first paint', async ({
    page,
  }) => {
    await page.goto(article());
    await choose(page, 'Dark');
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/en/contact/');
    expect(await surface(page)).toBeLessThan(0.3);
  });
});

test('pictures follow it', async ({ page }) => {
  await page.goto(withPicture());
  const shown = () =>
    page
      .locator('picture img')
      .evaluateAll((images) =>
        images.map((image) => (image instanceof HTMLImageElement ? image.currentSrc : '')),
      );
  await page.locator('picture img').first().scrollIntoViewIfNeeded();
  await expect.poll(shown).not.toContainEqual(expect.stringContaining('-dark.'));
  await choose(page, 'Dark');
  await page.locator('picture img').first().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await shown())[0]).toContain('-dark.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page that is open changes all the same', async ({ page }) => {
    await page.goto(article());
    await choose(page, 'Dark');
    const color = await page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme);
    expect(color).toBe('dark');
  });
});
