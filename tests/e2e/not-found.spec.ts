import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { answersOf, searchBoxOf } from '../support/search-box.ts';

test.use({ expectedConsole: [/Failed to load resource.*404/u] });

test('an unknown address is a 404 in the language of the address', async ({ page }) => {
  const answer = await page.goto('/de/gibt/es-nicht/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('the words of the address are searched for', async ({ page }) => {
  await page.goto('/en/help/pause-subscription.html');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Pause your subscription/u })
    .click();
  await expect(page).toHaveURL(getArticleUrl('en', 'billing/pause-subscription'));
});

test('the words stand in the search box, which answers them when it is asked', async ({ page }) => {
  await page.goto('/en/help/pause-subscription.html');
  const box = searchBoxOf(page);
  await expect(box).toHaveValue('help pause subscription');
  await box.focus();
  await expect(box).toHaveRole('combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.press('ArrowDown');
  await expect(answersOf(page).first()).toContainText('Pause your subscription');
});

test('an address in the script of another language leads to what is spelled nearly so', async ({
  page,
}) => {
  await page.goto('/ar/repairs/bike-wont-unlok/');
  await expect(page.locator('.not-found .article-list a')).toHaveAttribute(
    'href',
    '/ar/repairs/on-the-road/bike-wont-unlock/',
  );
});

test('words that lead to nothing are admitted', async ({ page }) => {
  await page.goto('/en/xqzwv-brrfl/');
  await expect(page.getByRole('status').filter({ visible: true })).toContainText(
    'We found nothing for the words',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('has the whole frame in the language of the address', async ({ page }) => {
    const answer = await page.goto('/de/gibt/es-nicht/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Kontakt' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Impressum');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
});

test('gets its frame on a host that has one page for all unknown addresses', async ({ page }) => {
  await page.route('**/fr/nulle/part/', async (route) => {
    const answer = await route.fetch({ url: new URL('/nothing/here/', page.url()).href });
    await route.fulfill({ response: answer });
  });
  await page.goto('/en/');
  await page.goto('/fr/nulle/part/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('contentinfo')).toContainText('Mentions légales');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});
