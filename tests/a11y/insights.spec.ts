import type { Page } from '@playwright/test';
import { findViolations, loadAxe } from '../support/axe.ts';
import { insightsToken } from '../support/insights-rows.ts';
import {
  findBorderless,
  findClippedText,
  findHeadingProblems,
  findOverflow,
  findSmallTargets,
} from '../support/layout-probes.ts';
import { expect, test } from '../support/page-test.ts';

// A stranger is answered 401.
test.use({ expectedConsole: [/Failed to load resource.*401/u] });

/** Signs in as a writer without a mouse does. */
async function signIn(page: Page, lang: string): Promise<void> {
  await page.goto(`/insights/?lang=${lang}`);
  await page.locator('#token').focus();
  await page.keyboard.type(insightsToken);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.goto(`/insights/?weeks=4&lang=${lang}`);
}

const checkLayout = async (page: Page, where: string): Promise<void> => {
  expect.soft(await page.evaluate(findOverflow), `reflow, ${where}`).toEqual([]);
  expect.soft(await page.evaluate(findClippedText), `text, ${where}`).toEqual([]);
  expect.soft(await page.evaluate(findSmallTargets), `targets, ${where}`).toEqual([]);
  expect.soft(await page.evaluate(findHeadingProblems), `headings, ${where}`).toEqual([]);
};

for (const lang of ['en', 'de', 'ar']) {
  test(`the report fits every window and colour: ${lang}`, async ({ page }) => {
    await page.goto(`/insights/?lang=${lang}`);
    await loadAxe(page);
    expect.soft(await findViolations(page), 'sign-in').toEqual([]);
    await signIn(page, lang);
    await expect(page.getByRole('table').first()).toBeVisible();
    await loadAxe(page);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await checkLayout(page, `${width} pixels wide`);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await findViolations(page), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await page.evaluate(findBorderless), 'forced colours').toEqual([]);
  });
}

test('a writer filters the report, downloads a table and signs out, without scripts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/insights/?lang=en');
  await page.getByLabel('Token').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toHaveText(/not the token/u);
  await page.goto('/insights/?lang=en');
  await page.getByLabel('Token').fill(insightsToken);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.goto('/insights/?lang=en');
  await page.getByLabel('Language').selectOption('German');
  await page.getByRole('button', { name: 'Show' }).click();
  expect(new URL(page.url()).search).toBe('?weeks=4&locale=de&category=&lang=en');
  await expect(page.getByRole('heading', { name: 'What to do first' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All rows: Articles that fail readers CSV' }).click();
  expect((await download).suggestedFilename()).toBe('articles.csv');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel(/^To/u)).toBeVisible();
  await context.close();
});
