import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { findSmallTargets } from '../support/layout-probes.ts';
import { expect, openStill, test } from '../support/template-test.ts';
import { searchBoxIn } from '../support/search-box.ts';

const tabsArticle = getArticleUrl('en', 'getting-started/set-up-app');
const tableArticle = getArticleUrl('en', 'getting-started/choose-plan');
const longArticle = getArticleUrl('en', 'bike/battery/charge-battery');

test.describe('the search dialog', () => {
  test.beforeEach(async ({ page }) => {
    await openStill(page, '/en/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).press('Enter');
    await expect(searchBoxIn(page.getByRole('dialog'))).toBeFocused();
  });

  test('keeps the page behind it out of reach, and Escape leads back', async ({ page }) => {
    await page.keyboard.type('battery');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d/u);
    for (const element of await tabRound(page, 12)) expect(element).toMatch(/^dialog |^page$/u);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeFocused();
  });

  test('its one-key shortcut can be switched off', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Open search with the / key' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.reload();
    await page.keyboard.press('/');
    await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test('a picture opens by keyboard and is called what it shows', async ({ page }) => {
  await openStill(page, longArticle);
  const button = page.getByRole('button', { name: /\S.* Enlarge$/u }).first();
  const alt = await button.getByRole('img').getAttribute('alt');
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: alt ?? '' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  for (const element of await tabRound(page, 4)) expect(element).toMatch(/^dialog |^page$/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test.describe('the language switcher', () => {
  test('closes on Escape and gives the focus back', async ({ page }) => {
    await openStill(page, '/en/');
    const switcher = page.locator('candil-language-switcher summary');
    await switcher.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Español' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(switcher).toBeFocused();
    await expect(page.getByRole('link', { name: 'Español' })).toBeHidden();
  });

  test('closes when the focus goes on, so that it covers nothing', async ({ page }) => {
    await openStill(page, '/en/');
    await page.locator('candil-language-switcher summary').press('Enter');
    await page.getByRole('link', { name: 'All languages' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'All languages' })).toBeHidden();
  });

  test('stays inside the smallest window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openStill(page, '/ar/');
    await page.getByRole('button', { name: 'القائمة' }).press('Enter');
    await page.locator('candil-language-switcher summary').press('Enter');
    for (const link of await page.getByRole('banner').getByRole('listitem').all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
    }
  });
});

test.describe('the table of contents', () => {
  test('is a disclosure on a phone, which says whether it is open', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openStill(page, longArticle);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.getByRole('link').first()).toBeHidden();
    await contents.locator('summary').press('Enter');
    await expect(contents.getByRole('link').first()).toBeVisible();
    await expect(contents.locator('details')).toHaveAttribute('open');
  });

  test('is open beside the text, with nothing that does nothing', async ({ page }) => {
    await openStill(page, longArticle);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await expect(contents.getByRole('link').first()).toBeVisible();
    await expect(contents.locator('summary')).toBeHidden();
  });
});

test('a heading is called what it says; the link to it stands beside it', async ({ page }) => {
  await openStill(page, longArticle);
  for (const heading of await page.getByRole('article').getByRole('heading', { level: 2 }).all()) {
    const name = await heading.textContent();
    await expect(heading).toHaveAccessibleName(name ?? '');
    await expect(
      page.getByRole('link', { name: `Link to this section: ${name ?? ''}`, exact: true }),
    ).toHaveCount(1);
  }
});

test('tabs follow the arrow keys, in the direction of the text', async ({ page }) => {
  await openStill(page, tabsArticle);
  const tabs = page.getByRole('tablist').first().getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(tabs.first()).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
  const panel = page.getByRole('tabpanel').first();
  await expect(panel).toHaveAccessibleName((await tabs.first().textContent()) ?? '');
});

test('a table is a table, and a stop only where it has to scroll', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 });
  await openStill(page, tableArticle);
  const tables = page.getByRole('group').filter({ has: page.getByRole('table') });
  await expect(tables).toHaveCount(0);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const scroller = tables.first();
  await expect(scroller).toBeVisible();
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await expect(scroller).toHaveAccessibleName(/\S/u);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await expect(tables).toHaveCount(0);
});

/** Presses Tab and says each time whether the focus is in the dialog or where else. */
async function tabRound(page: Page, presses: number): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return 'page';
        return `${element.closest('dialog') ? 'dialog' : 'outside'} ${element.outerHTML}`;
      }),
    );
  }
  return stops;
}
