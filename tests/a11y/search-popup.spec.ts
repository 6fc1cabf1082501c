import type { Page } from '@playwright/test';
import { colorRules, findViolations, loadAxe } from '../support/axe.ts';
import {
  findBorderless,
  findClippedText,
  findOverflow,
  findSmallTargets,
} from '../support/layout-probes.ts';
import { searchBoxIn, searchBoxOf } from '../support/search-box.ts';
import { expect, openStill, test } from '../support/template-test.ts';

/** A question that has an answer, one whose answer is doubtful, and one that nothing answers. */
const questions = {
  es: { sure: 'batería', unsure: 'horario de los museos', none: 'xqzwv brrfl' },
  ar: { sure: 'البطارية', unsure: 'مواعيد المتحف', none: 'xqzwv brrfl' },
} as const;

const places = [
  { name: 'home', path: '/' },
  { name: 'contact', path: '/contact/' },
  { name: 'not found', path: '/no/such-page/' },
] as const;

/** Everything that is asked of a popup that is open. */
async function checkOpen(page: Page, what: string): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const where = `${what}, ${width} pixels wide`;
    expect.soft(await page.evaluate(findOverflow), `reflow, ${where}`).toEqual([]);
    expect.soft(await page.evaluate(findSmallTargets), `targets, ${where}`).toEqual([]);
    expect.soft(await page.evaluate(findClippedText), `text, ${where}`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await page.evaluate(findBorderless), `forced colours, ${where}`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    expect.soft(await findViolations(page, colorRules), `dark, ${where}`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await findViolations(page), `light, ${where}`).toEqual([]);
  }
}

for (const [locale, { sure, unsure, none }] of Object.entries(questions)) {
  for (const { name, path } of places) {
    test.describe(`${locale}, ${name}`, () => {
      test.use({
        expectedConsole: name === 'not found' ? [/Failed to load resource.*404/u] : [],
      });

      test('the open popup fits every window, finger and colour', async ({ page }) => {
        await openStill(page, `/${locale}${path}`);
        await loadAxe(page);
        const box = searchBoxOf(page);
        const results = page.locator('.search-popup .search-list');
        await box.fill('');
        await box.focus();
        await expect(page.locator('.search-popup .search-suggested')).toBeVisible();
        await checkOpen(page, 'an empty field');
        await box.fill(sure);
        await expect(results).toHaveAttribute('data-confidence', 'sure');
        await box.press('ArrowDown');
        await checkOpen(page, 'sure, an option is active');
        await box.fill(unsure);
        await expect(results).toHaveAttribute('data-query', unsure);
        await expect(results).not.toHaveAttribute('data-confidence', 'sure');
        await checkOpen(page, 'not sure');
        await box.fill(none);
        await expect(results).toHaveAttribute('data-confidence', 'none');
        await checkOpen(page, 'nothing');
      });
    });
  }

  test(`${locale}, the open dialog fits every window, finger and colour`, async ({ page }) => {
    await openStill(page, `/${locale}/a-z/`);
    await loadAxe(page);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.search-suggested')).toBeVisible();
    await checkOpen(page, 'an empty field');
    await searchBoxIn(dialog).fill(sure);
    await expect(dialog.locator('.search-list[data-confidence=sure]')).toBeVisible();
    await searchBoxIn(dialog).press('ArrowDown');
    await checkOpen(page, 'an option is active');
  });
}
