import type { Locator } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { answersOf, searchBoxIn, searchBoxOf } from '../support/search-box.ts';

/** Where a search box stands, and how its results are reached. */
const places = [
  { name: 'the home page', path: '/en/' },
  { name: 'the contact page', path: '/en/contact/' },
  { name: 'the page for an unknown address', path: '/en/no-such-page/' },
  { name: 'the search page', path: '/en/search/' },
] as const;

/** The option that the arrow keys have led to. */
async function getActive(box: Locator): Promise<Locator> {
  const id = (await box.getAttribute('aria-activedescendant')) ?? '';
  return box.page().locator(`[id="${id}"]`);
}

test.describe('a search box', () => {
  test.use({ expectedConsole: [/Failed to load resource.*404/u] });

  for (const { name, path } of places) {
    test(`on ${name} is a combobox that answers while the reader types`, async ({ page }) => {
      await page.goto(path);
      const box = searchBoxOf(page);
      await box.fill('pause my subscription');
      await expect(answersOf(page).first()).toContainText('Pause your subscription');
      await expect(box).toHaveRole('combobox');
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await box.press('ArrowDown');
      await expect(box).toBeFocused();
      const active = await getActive(box);
      await expect(active).toHaveAttribute('aria-selected', 'true');
      await expect(active).toHaveText(/^Pause your subscription/u);
      const controlled = (await box.getAttribute('aria-controls')) ?? '';
      expect(
        await active.evaluate((option, ids) => {
          const grid = option.closest('[role=grid]');
          return grid !== null && ids.split(' ').includes(grid.id);
        }, controlled),
      ).toBe(true);
      await box.press('Enter');
      await expect(page).toHaveURL(getArticleUrl('en', 'billing/pause-subscription'));
    });
  }

  test('answers in a worker, which lets the page live', async ({ page }) => {
    await page.goto('/en/');
    const started = page.waitForEvent('worker');
    await searchBoxOf(page).fill('pause my subscription');
    await expect(answersOf(page).first()).toContainText('Pause your subscription');
    const worker = await started;
    expect(new URL(worker.url()).pathname).toMatch(/^\/_astro\/search-worker/u);
  });

  test('loads the search with the focus, not with the page', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    for (const path of ['/en/', '/en/contact/', '/en/1234/']) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(loaded.filter((part) => /pagefind|search-/u.test(part))).toEqual([]);
    }
    await page.goto('/en/search/');
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((part) => part.includes('pagefind'))).toEqual([]);
    await searchBoxOf(page).focus();
    await expect
      .poll(() => loaded.filter((url) => url.includes('pagefind')).length)
      .toBeGreaterThan(0);
  });

  test('goes round with the arrows, and leaves every other key to the field', async ({ page }) => {
    await page.goto('/en/');
    const box = searchBoxOf(page);
    await box.fill('battery');
    await expect(answersOf(page).first()).toBeVisible();
    const options = await page.locator('[role=gridcell][data-option]').count();
    await box.press('ArrowUp');
    await expect((await getActive(box)).locator('..')).toBeInViewport({ ratio: 1 });
    await box.press('ArrowDown');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    for (let step = 0; step <= options; step += 1) await box.press('ArrowDown');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await box.press('ArrowDown');
    await box.press('Home');
    await page.keyboard.type('new ');
    await box.press('End');
    await page.keyboard.type('?');
    await expect(box).toHaveValue('new battery?');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
  });

  test('without an active option Enter leads to the search page', async ({ page }) => {
    await page.goto('/en/');
    await searchBoxOf(page).fill('battery');
    await expect(answersOf(page).first()).toBeVisible();
    await searchBoxOf(page).press('Enter');
    await expect(page).toHaveURL('/en/search/?q=battery');
    await expect(answersOf(page).first()).toBeVisible();
  });

  test('Escape closes, then empties; leaving closes, coming back opens', async ({ page }) => {
    await page.goto('/en/');
    const box = searchBoxOf(page);
    await box.fill('battery');
    await expect(answersOf(page).first()).toBeVisible();
    await box.press('Escape');
    await expect(answersOf(page).first()).toBeHidden();
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(box).toHaveValue('battery');
    await box.press('ArrowDown');
    await expect(answersOf(page).first()).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(answersOf(page).first()).toBeHidden();
    await box.focus();
    await expect(answersOf(page).first()).toBeVisible();
    await box.press('Escape');
    await box.press('Escape');
    await expect(box).toHaveValue('');
  });

  test('a click on a result opens it', async ({ page }) => {
    await page.goto('/en/');
    await searchBoxOf(page).fill('pause my subscription');
    await answersOf(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(getArticleUrl('en', 'billing/pause-subscription'));
  });

  test('on the search page Escape empties the field', async ({ page }) => {
    await page.goto('/en/search/?q=battery');
    await expect(answersOf(page).first()).toBeVisible();
    await searchBoxOf(page).press('Escape');
    await expect(searchBoxOf(page)).toHaveValue('');
    await expect(page).toHaveURL('/en/search/');
  });

  test('opens a result in another tab with Ctrl', async ({ page, context }) => {
    await page.goto('/en/');
    await searchBoxOf(page).fill('pause my subscription');
    await expect(answersOf(page).first()).toBeVisible();
    await searchBoxOf(page).press('ArrowDown');
    const opened = context.waitForEvent('page');
    await searchBoxOf(page).press('Control+Enter');
    await (await opened).waitForURL(`**${getArticleUrl('en', 'billing/pause-subscription')}`);
    await expect(page).toHaveURL('/en/');
  });
});

test.describe('an empty field', () => {
  test('offers articles to begin with, which no one passing by has to go through', async ({
    page,
  }) => {
    await page.goto('/en/');
    const box = searchBoxOf(page);
    await box.focus();
    const suggested = page.getByRole('grid', { name: 'Start here' });
    await expect(suggested.getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(suggested).toBeHidden();
    await box.focus();
    const name = (await suggested.getByRole('link').first().textContent()) ?? '';
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });

  test('offers what was asked before', async ({ page }) => {
    await page.goto('/en/search/?q=flat+tyre');
    await expect(answersOf(page).first()).toBeVisible();
    await page.goto('/en/');
    await searchBoxOf(page).focus();
    await expect(page.getByRole('grid', { name: 'Recent searches' })).toBeVisible();
    await searchBoxOf(page).press('ArrowDown');
    await searchBoxOf(page).press('Enter');
    await expect(searchBoxOf(page)).toHaveValue('flat tyre');
    await expect(answersOf(page).first()).toBeVisible();
  });
});

test.describe('more than one page of results', () => {
  test('can be narrowed down to a category, and widened again', async ({ page }) => {
    await page.goto('/en/search/?q=bike');
    const filters = page.getByRole('group', { name: 'Filter by topic' });
    await expect(filters.getByRole('button', { name: 'All topics' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await filters
      .getByRole('button', { name: 'Account' })
      .or(filters.getByRole('button', { name: 'Faults and repairs' }))
      .first()
      .click();
    const chosen = filters.getByRole('button', { pressed: true });
    await expect(chosen).toBeFocused();
    const name = (await chosen.textContent()) ?? '';
    for (const row of await answersOf(page).all()) await expect(row).toContainText(name);
    expect(await answersOf(page).count()).toBeGreaterThan(1);
    await filters.getByRole('button', { name: 'All topics' }).click();
    await expect(answersOf(page)).toHaveCount(10);
  });

  test('one page has no filters', async ({ page }) => {
    await page.goto('/en/search/?q=police+report');
    await expect(answersOf(page).first()).toBeVisible();
    await expect(page.getByRole('group', { name: 'Filter by topic' })).toHaveCount(0);
  });
});

test.describe('while a word is composed', () => {
  test('nothing is searched and no key is taken', async ({ page }) => {
    await page.goto('/en/search/?q=battery');
    await expect(answersOf(page).first()).toBeVisible();
    const box = searchBoxOf(page);
    await box.focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: 'invoice',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await page.waitForTimeout(400);
    await expect(page.locator('#search-results')).toHaveAttribute('data-query', 'battery');
    const taken = await box.evaluate((field) =>
      ['Enter', 'ArrowDown', 'ArrowUp', 'Escape'].filter((key) => {
        const event = new KeyboardEvent('keydown', {
          key,
          isComposing: true,
          cancelable: true,
          bubbles: true,
        });
        return !field.dispatchEvent(event);
      }),
    );
    expect(taken).toEqual([]);
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await client.send('Input.insertText', { text: ' invoice' });
    await expect(page.locator('#search-results')).toHaveAttribute('data-query', 'battery invoice');
  });
});

test('the dialog is the same combobox, and Escape closes it', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const box = searchBoxIn(dialog);
  await box.fill('pause my subscription');
  await expect(dialog.getByRole('row').first()).toContainText('Pause your subscription');
  await box.press('ArrowDown');
  await expect(box).toBeFocused();
  await expect(await getActive(box)).toHaveText(/^Pause your subscription/u);
  await box.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(box).toHaveValue('pause my subscription');
});

test.describe('a search box without its worker', () => {
  test.use({ expectedConsole: [/Failed to load resource|search-worker/u] });

  test('answers in the page where the browser knows no workers', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await page.goto('/en/');
    await searchBoxOf(page).fill('pause my subscription');
    await expect(answersOf(page).first()).toContainText('Pause your subscription');
  });

  test('answers in the page where the worker does not come', async ({ page }) => {
    await page.route('**/search-worker*', (route) => route.abort());
    await page.goto('/en/search/?q=pause+my+subscription');
    await expect(answersOf(page).first()).toContainText('Pause your subscription');
  });
});
