import type { Page } from '@playwright/test';
import { expect, test } from '../support/page-test.ts';
import { searchBoxOf } from '../support/search-box.ts';

/** Opens a home page at a moment and goes to the block about contact. */
async function openAt(page: Page, instant: string, locale = 'es'): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto(`/${locale}/`);
  await page.locator('.still-need-help').scrollIntoViewIfNeeded();
}

test('the home page says which desk is open, and leads to it', async ({ page }) => {
  await openAt(page, '2026-11-25T10:00:00Z');
  const line = page.locator('candil-open-now p:visible');
  await expect(line).toHaveText(/^\s*Chat\s+Abierto ahora, hasta las 18:00\s*$/u);
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/\/es\/contact\/#channel-chat$/u);
  await expect(page.locator('#channel-chat')).toBeInViewport();
});

test('with all desks closed it says which opens first', async ({ page }) => {
  await openAt(page, '2026-11-29T12:00:00Z');
  const line = page.locator('candil-open-now p:visible');
  await expect(line).toContainText('Chat');
  await expect(line.locator('time')).toHaveAttribute('datetime', '2026-11-30T09:00:00+01:00');
});

test('where nobody speaks the language there is the link alone', async ({ page }) => {
  await openAt(page, '2026-11-25T10:00:00Z', 'ar');
  await expect(page.locator('.still-need-help').getByRole('link')).toHaveCount(1);
});

test('nothing moves when the line appears', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.clock.setFixedTime('2026-11-25T10:00:00Z');
  await page.goto('/es/');
  const height = () => page.locator('.still-need-help').evaluate((block) => block.clientHeight);
  const before = await height();
  await page.locator('.still-need-help').scrollIntoViewIfNeeded();
  await expect(page.locator('candil-open-now p:visible')).toHaveCount(1);
  expect(await height()).toBe(before);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is the link to the contact page', async ({ page }) => {
    await page.goto('/es/');
    await expect(page.locator('.still-need-help').getByRole('link')).toHaveText('Contacto');
    await expect(page.locator('candil-open-now p:visible')).toHaveCount(0);
  });
});

test('the text in the search box is whole on the smallest phones', async ({ page }) => {
  for (const locale of ['es', 'de', 'en', 'fr', 'pt-BR', 'ar']) {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/`);
      const spare = await searchBoxOf(page).evaluate(measureSpare);
      expect(spare, `${locale} at ${width} px`).toBeGreaterThanOrEqual(0);
    }
  }
});

/** Pixels that the placeholder of a field leaves free. */
function measureSpare(field: Element): number {
  if (!(field instanceof HTMLInputElement)) return Number.NaN;
  const style = getComputedStyle(field);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return Number.NaN;
  canvas.font = style.font;
  const padding =
    Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd);
  return field.clientWidth - padding - canvas.measureText(field.placeholder).width;
}
