import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { getFallbackUrl } from '../support/templates.ts';

const e07 = 'repairs/battery/error-e07';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('code with a title is copied as it was written, and the button says so', async ({ page }) => {
  await page.goto(getArticleUrl('de', e07));
  const button = page.getByRole('button', { name: 'Kopieren: Angaben zum Rad' });
  await button.press('Enter');
  await expect(button).toHaveText('Kopiert');
  await expect(page.getByRole('status').filter({ hasText: 'Kopiert' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'Rad       BR-204815 (Alba)',
      'Code      E07, seit 28. November, 18:40',
      'Akku      36 V, 412 Ladungen, 18,4 °C',
      'Software  6.2.1',
    ].join('\n'),
  );
  await expect(button).toHaveText('Kopieren', { timeout: 5000 });
});

test('a short text is copied without its button', async ({ page }) => {
  await page.goto(getArticleUrl('en', 'billing/cancel-subscription'));
  const button = page.getByRole('button', { name: /^Copy: / }).first();
  const name = (await button.getAttribute('aria-label')) ?? '';
  await button.click();
  await expect(button).toHaveText('Copied');
  expect(`Copy: ${await page.evaluate(() => navigator.clipboard.readText())}`).toBe(name);
});

test('where the clipboard is closed, the code is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(getArticleUrl('en', e07));
  await page.getByRole('button', { name: 'Copy: Bike details' }).click();
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toMatch(/^Bike {6}BR-204815 \(Alba\)\n/u);
});

test('the link to a heading is copied whole, and leads there', async ({ page, baseURL }) => {
  const path = getArticleUrl('en', e07);
  await page.goto(path);
  const link = page.getByRole('link', { name: 'Link to this section: E07 stays on' });
  await expect(link).toHaveCSS('opacity', '0');
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await link.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  const address = new URL(`${path}#e07-stays-on`, baseURL).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page).toHaveURL(address);
});

test('the address of an article is copied without the place in it', async ({ page, baseURL }) => {
  const path = getArticleUrl('en', e07);
  await page.goto(`${path}#e07-stays-on`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(path, baseURL).href,
  );
});

test('an article is copied as the Markdown that stands beside its page', async ({
  page,
  request,
}) => {
  const path = getArticleUrl('en', e07);
  await page.goto(path);
  const file = await request.get(path.replace(/\/$/u, '.md'));
  expect(file.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  const text = await file.text();
  expect(text).toMatch(/^# E07 on the display: battery connection\n\nE07 means that/u);
  expect(text).toMatch(
    /\n3\. Look at the metal contacts.*\n\n {3}\*\*Warning\*\*\n\n {3}Don’t use water/u,
  );
  expect(text).toContain('](https://help.brisela.example/en/repairs/book-repair/)');
  expect(text).not.toMatch(/<\/?[A-Z]|\]\((?:article|page|image):/u);
  expect(text).toMatch(
    /· <https:\/\/help\.brisela\.example\/en\/repairs\/battery\/error-e07\/>\n$/u,
  );
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a page in another language names the Markdown of the text that it shows', async ({
  page,
}) => {
  await page.goto(getFallbackUrl('fr', 'error-e07'));
  await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute(
    'href',
    getArticleUrl('en', e07).replace(/\/$/u, '.md'),
  );
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('the link to a heading and the button of code are seen', async ({ page }) => {
    await page.goto(getArticleUrl('en', e07));
    const link = page.getByRole('link', { name: 'Link to this section: E07 stays on' });
    await expect(link).toHaveCSS('opacity', '1');
    await expect(page.getByRole('button', { name: 'Copy: Bike details' })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('code has its title and no button that does nothing', async ({ page }) => {
    await page.goto(getArticleUrl('en', e07));
    await expect(page.locator('.code').getByText('Bike details')).toBeVisible();
    await expect(page.locator('.copy-button')).toBeHidden();
    await expect(page.locator('.article-meta > button').first()).toBeHidden();
  });
});
