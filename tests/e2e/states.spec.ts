import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';
import { answersOf, searchBoxOf } from '../support/search-box.ts';

/** Holds the search index back until it is let go. */
async function holdIndex(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

test.describe('a search that takes its time', () => {
  for (const [name, path, place] of [
    ['in the page', '/en/search/', '.search-results'],
    ['in a popup', '/en/', '.search-popup'],
  ] as const) {
    test(`says so ${name} after 300 ms, not before, and is quiet again with the answer`, async ({
      page,
    }) => {
      const letGo = await holdIndex(page);
      await page.clock.install();
      await page.goto(path);
      const box = searchBoxOf(page);
      await box.focus();
      await expect(box).toHaveRole('combobox');
      await page.clock.pauseAt(Date.now() + 60_000);
      await box.fill('flat tyre');
      const count = page.locator(`${place} > .search-count`);
      // The pause after a key, and 250 ms in which nothing is said.
      await page.clock.runFor(300);
      await expect(count).toHaveText('');
      await page.clock.runFor(100);
      await expect(count).toHaveText('Searching…');
      await expect(count).toBeVisible();
      letGo();
      await page.clock.resume();
      await expect(count).not.toHaveText('Searching…');
      await expect(page.locator(place).getByRole('row').first()).toBeVisible();
    });
  }

  test('keeps what it showed until then', async ({ page }) => {
    await page.goto('/en/search/?q=battery');
    await expect(answersOf(page).first()).toBeVisible();
    const letGo = await holdIndex(page);
    await searchBoxOf(page).fill('invoice');
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'searching');
    await expect(answersOf(page).first()).toBeVisible();
    letGo();
    await expect(page.locator('#search-results')).toHaveAttribute('data-query', 'invoice');
  });
});

test('articles that come late do not move the form; coming back to the field offers them', async ({
  page,
}) => {
  const letGo = await holdIndex(page);
  await page.goto('/en/tickets/new/?topic=app-error');
  const subject = page.getByLabel('Subject');
  await subject.fill('pause my subscription');
  const below = page.getByLabel('Description');
  // In the page: a field that takes the focus may still be scrolled into sight.
  const placeOf = (field: HTMLElement): number => field.getBoundingClientRect().top + scrollY;
  const before = await below.evaluate(placeOf);
  await page.waitForTimeout(1_200);
  const loaded = page.waitForResponse('**/pagefind/fragment/**');
  letGo();
  await loaded;
  await page.waitForTimeout(300);
  expect(await below.evaluate(placeOf)).toBe(before);
  const suggestions = page.locator('[data-suggestions]').getByRole('link');
  await expect(async () => {
    await subject.blur();
    await subject.focus();
    await expect(suggestions.first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
});
