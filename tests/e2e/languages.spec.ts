import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const pause = 'billing/pause-subscription';

test.describe('choosing a language', () => {
  test('the chooser offers every language in its own name', async ({ page }) => {
    await page.goto('/?choose');
    for (const name of ['Español', 'Deutsch', 'English', 'Français', 'العربية']) {
      await expect(page.getByRole('link', { name })).toBeVisible();
    }
    await expect(page.getByRole('link', { name: 'Português' })).toHaveAttribute('lang', 'pt-BR');
  });

  test('a language that was chosen before is chosen again', async ({ page }) => {
    await page.goto('/?choose');
    await page.locator('candil-language-chooser:defined').waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL('/de/');
    await page.goto('/');
    await expect(page).toHaveURL('/de/');
  });

  test('a remembered language never leads away from an address', async ({ page }) => {
    await page.goto('/?choose');
    await page.locator('candil-language-chooser:defined').waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.goto('/en/');
    await expect(page).toHaveURL('/en/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('one way leads from every page to all languages, even for a returning reader', async ({
    page,
  }) => {
    await page.goto('/de/');
    await page.locator('candil-language-switcher summary').click();
    await page.getByRole('link', { name: 'Alle Sprachen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).not.toHaveURL('/de/');
  });
});

test.describe('the language switcher', () => {
  test('stays on the same article, whose address is translated', async ({ page }) => {
    await page.goto(getArticleUrl('en', pause));
    await page.locator('candil-language-switcher summary').click();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page).toHaveURL(getArticleUrl('de', pause));
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });

  test('stays on the contact page', async ({ page }) => {
    await page.goto('/en/contact/');
    await page.locator('candil-language-switcher summary').click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL('/ar/contact/');
  });
});

test.describe('an article without a translation', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(getArticleUrl('en', pause));
    await page.locator('candil-language-switcher summary').click();
    await page.getByRole('link', { name: 'Français' }).click();
  });

  test('is shown in another language, with a notice in the reader’s', async ({ page }) => {
    await expect(page).toHaveURL(/^[^?]*\/fr\//u);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('note').filter({ hasText: 'français' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pause your subscription');
  });

  test('tells search engines to keep to the original', async ({ page }) => {
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${getArticleUrl('en', pause)}$`, 'u'),
    );
    await expect(page.locator('link[hreflang]')).toHaveCount(0);
  });

  test('leads to the original', async ({ page }) => {
    await page.getByRole('note').filter({ hasText: 'français' }).getByRole('link').click();
    await expect(page).toHaveURL(getArticleUrl('en', pause));
  });
});

test.describe('Arabic', () => {
  test('runs from right to left', async ({ page }) => {
    await page.goto('/ar/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const brand = await page.getByRole('banner').getByRole('link').first().boundingBox();
    expect(brand?.x).toBeGreaterThan(640);
  });

  test('keeps foreign text from left to right', async ({ page }) => {
    await page.goto(getArticleUrl('en', pause));
    await page.locator('candil-language-switcher summary').click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 800 } });

    for (const locale of ['ar', 'de']) {
      test(`no page of ${locale} is wider than the screen`, async ({ page }) => {
        const article = getArticleUrl(locale, 'repairs/on-the-road/bike-wont-unlock');
        for (const path of ['', 'contact/', 'tickets/new/', 'search/']) {
          await page.goto(`/${locale}/${path}`);
          expect(await overflow(page), path).toBe(0);
        }
        await page.goto(article);
        expect(await overflow(page), article).toBe(0);
      });
    }
  });
});

/** Pixels by which the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
