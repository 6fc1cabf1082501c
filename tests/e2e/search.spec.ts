import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { searchBoxOf } from '../support/search-box.ts';

const results = '#search-results';

test.describe('the search page', () => {
  test('answers a typed question with the article that answers it', async ({ page }) => {
    await page.goto('/en/search/');
    await searchBoxOf(page).fill('how can I pause my subscription?');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
    await expect(page.locator(results)).toHaveAttribute(
      'data-query',
      'how can I pause my subscription?',
    );
    await page.locator(results).getByRole('link').first().click();
    await expect(page).toHaveURL(
      new RegExp(`${getArticleUrl('en', 'billing/pause-subscription')}(?:[?#].*)?$`, 'u'),
    );
  });

  test('answers the question in a shared address', async ({ page }) => {
    await page.goto('/es/search/?q=pausar+la+suscripci%C3%B3n');
    await expect(page.locator(results)).toHaveAttribute('data-query', 'pausar la suscripción');
    await expect(page.locator(results).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${getArticleUrl('es', 'billing/pause-subscription')}`, 'u'),
    );
    await expect(searchBoxOf(page)).toHaveValue('pausar la suscripción');
  });

  test('puts what is typed into the address, and keeps it on going back', async ({ page }) => {
    await page.goto('/en/search/');
    await searchBoxOf(page).fill('flat tyre');
    await expect(page.locator(results)).toHaveAttribute('data-query', 'flat tyre');
    await expect(page).toHaveURL(/\?q=flat(?:\+|%20)tyre$/u);
    await page.locator(results).getByRole('link').first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await page.goBack();
    await expect(searchBoxOf(page)).toHaveValue('flat tyre');
    await expect(page.locator(results)).toHaveAttribute('data-query', 'flat tyre');
  });

  test('marks the words that were found', async ({ page }) => {
    await page.goto('/en/search/?q=police+report');
    await expect(page.locator(results).locator('mark').first()).toBeVisible();
  });

  test('leads on to people after results that may not help, the question carried along', async ({
    page,
  }) => {
    await page.goto('/en/search/?q=police+report');
    const after = page.locator('.search-after');
    await expect(after).toContainText('None of these?');
    await after.getByRole('link', { name: 'Contact us' }).click();
    await expect(page).toHaveURL(/\/en\/contact\/\?q=police\+report$/u);
  });

  test('announces the number of results politely', async ({ page }) => {
    await page.goto('/en/search/?q=battery');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/\d/u);
  });

  test('admits that nonsense has no answer', async ({ page }) => {
    await page.goto('/en/search/?q=xqzwv+brrfl');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
    await expect(page.locator(results).getByRole('row')).toHaveCount(0);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /contact|request/iu })
        .first(),
    ).toBeVisible();
  });

  test('finds the word despite a slip of the fingers', async ({ page }) => {
    await page.goto('/en/search/?q=subscripton');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
    expect(await page.locator(results).getByRole('row').count()).toBeGreaterThan(0);
  });

  test('searches in the language of the page alone', async ({ page }) => {
    await page.goto('/de/search/?q=Akku+laden');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
    const links = await page.locator(results).getByRole('link').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(await link.getAttribute('href')).toMatch(/^\/de\//u);
  });

  test('searches in Arabic', async ({ page }) => {
    await page.goto(`/ar/search/?q=${encodeURIComponent('شحن البطارية')}`);
    await expect(page.locator(results).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${getArticleUrl('ar', 'bike/battery/charge-battery')}`, 'u'),
    );
  });
});

test.describe('the search dialog', () => {
  test('opens with a slash, takes a question and leads to the answer by keyboard', async ({
    page,
  }) => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.type('my bike does not open');
    await expect(
      dialog
        .getByRole('link', { name: /unlock/iu })
        .or(dialog.getByRole('option', { name: /unlock/iu }))
        .first(),
    ).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toBeVisible();
  });

  test('opens with Ctrl-K and closes with Escape, back where the reader was', async ({ page }) => {
    await page.goto(getArticleUrl('en', 'billing/invoices'));
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await skip.focus();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(skip).toBeFocused();
  });

  test('a slash that is typed into a field stays a slash', async ({ page }) => {
    await page.goto('/en/');
    const field = searchBoxOf(page);
    await field.focus();
    await page.keyboard.type('1/2');
    await expect(field).toHaveValue('1/2');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});
