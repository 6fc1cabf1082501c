import type { Page } from '@playwright/test';
import { getArticleUrl } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';
import { searchBoxOf } from '../support/search-box.ts';

const results = '#search-results';

async function waitForAnswer(page: Page, query: string): Promise<void> {
  await expect(page.locator(results)).toHaveAttribute('data-query', query);
  await expect(page.locator(results)).toHaveAttribute('data-state', 'done');
}

test.describe('a query that nothing fits', () => {
  test('says so, and is carried to the contact page', async ({ page }) => {
    await page.goto('/en/search/?q=xqzwv+brrfl');
    await waitForAnswer(page, 'xqzwv brrfl');
    await expect(
      page.getByRole('main').getByText('No results for “xqzwv brrfl”.').last(),
    ).toBeVisible();
    await expect(
      page.locator('.search-after').getByRole('link', { name: 'Contact' }),
    ).toHaveAttribute('href', '/en/contact/?q=xqzwv+brrfl');
  });

  test('leaves the categories of the page in sight', async ({ page }) => {
    await page.goto('/en/search/?q=xqzwv+brrfl');
    await waitForAnswer(page, 'xqzwv brrfl');
    const categories = page.getByRole('navigation', { name: 'All topics' });
    await expect(categories.getByRole('link').first()).toBeVisible();
  });

  test('leads from the dialog to the categories', async ({ page }) => {
    await page.goto(getArticleUrl('en', 'billing/invoices'));
    await page.keyboard.press('Control+k');
    await page.keyboard.type('xqzwv brrfl');
    await page.getByRole('dialog').getByRole('link', { name: 'All topics' }).click();
    await expect(page).toHaveURL(/\/en\/$/u);
  });
});

test.describe('a query in another language', () => {
  test('is answered apart, in that language, which is named in itself', async ({ page }) => {
    await page.goto('/en/search/?q=Kaution');
    await waitForAnswer(page, 'Kaution');
    await expect(page.locator(results).getByRole('row')).toHaveCount(0);
    const heading = page.getByRole('heading', { name: 'In other languages: Deutsch' });
    await expect(heading).toBeVisible();
    await expect(heading.getByText('Deutsch')).toHaveAttribute('lang', 'de');
    const rows = page.getByRole('grid', { name: /Deutsch/u }).locator('li');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) {
      await expect(row).toContainText('Deutsch');
      await expect(row).toHaveAttribute('lang', 'de');
      await expect(row).toHaveAttribute('dir', 'ltr');
    }
    await expect(rows.first().getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${getArticleUrl('de', 'billing/deposit')}`, 'u'),
    );
  });

  test('leaves the language of the page as it is', async ({ page }) => {
    await page.goto('/ar/search/?q=fianza');
    await expect(page.locator('.search-after li').first()).toHaveAttribute('lang', 'es');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await searchBoxOf(page).fill('شحن البطارية');
    await expect(page.locator(results).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${getArticleUrl('ar', 'bike/battery/charge-battery')}`, 'u'),
    );
  });
});

test.describe('recent searches', () => {
  test('are offered in the empty field and asked again with a click', async ({ page }) => {
    await page.goto('/en/search/?q=flat+tyre');
    await waitForAnswer(page, 'flat tyre');
    await searchBoxOf(page).fill('');
    await page.getByRole('button', { name: 'flat tyre' }).click();
    await waitForAnswer(page, 'flat tyre');
    await expect(searchBoxOf(page)).toHaveValue('flat tyre');
  });

  test('are reached with the arrow keys', async ({ page }) => {
    await page.goto('/en/search/?q=flat+tyre');
    await waitForAnswer(page, 'flat tyre');
    await searchBoxOf(page).fill('');
    await expect(page.getByRole('button', { name: 'flat tyre' })).toBeVisible();
    await searchBoxOf(page).press('ArrowDown');
    await expect(searchBoxOf(page)).toBeFocused();
    await searchBoxOf(page).press('Enter');
    await waitForAnswer(page, 'flat tyre');
  });

  test('are kept apart by language and are gone once they are cleared', async ({ page }) => {
    await page.goto('/en/search/?q=flat+tyre');
    await waitForAnswer(page, 'flat tyre');
    await page.goto('/de/search/');
    await searchBoxOf(page).focus();
    await expect(page.getByRole('heading', { name: 'Letzte Suchen' })).toBeHidden();
    await page.goto('/en/search/');
    await searchBoxOf(page).focus();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('heading', { name: 'Recent searches' })).toBeHidden();
    await page.reload();
    await searchBoxOf(page).focus();
    await expect(page.getByRole('heading', { name: 'Recent searches' })).toBeHidden();
  });

  test('do not hold what was only typed', async ({ page }) => {
    await page.goto('/en/search/');
    await searchBoxOf(page).fill('flat tyre');
    await waitForAnswer(page, 'flat tyre');
    await searchBoxOf(page).fill('');
    await expect(page.locator(results)).toHaveAttribute('data-state', 'idle');
    await expect(page.getByRole('heading', { name: 'Recent searches' })).toBeHidden();
  });
});

test.describe('a misspelt word', () => {
  test('is corrected, which the page says and announces', async ({ page }) => {
    await page.goto('/en/search/?q=cancel+subscripton');
    await waitForAnswer(page, 'cancel subscripton');
    await expect(page.getByText('Showing results for “cancel subscription”.').last()).toBeVisible();
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
      /Showing results for “cancel subscription”\.\s\d+\sresults?/u,
    );
    await expect(page.locator(results).getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${getArticleUrl('en', 'billing/cancel-subscription')}`, 'u'),
    );
  });

  test('can be searched for as it stands, and back', async ({ page }) => {
    await page.goto('/en/search/?q=subscripton');
    await page.getByRole('button', { name: 'Search for “subscripton” instead' }).click();
    await expect(page.getByText(/^Showing results for/u)).toHaveCount(0);
    await waitForAnswer(page, 'subscripton');
    await expect(searchBoxOf(page)).toBeFocused();
    await page.getByRole('button', { name: 'Did you mean “subscription”?' }).click();
    await waitForAnswer(page, 'subscription');
    await expect(searchBoxOf(page)).toHaveValue('subscription');
  });
});

test.describe('a question that an article asks itself', () => {
  test('is answered before the results, and its link opens the answer', async ({ page }) => {
    await page.goto('/en/search/?q=can+I+change+my+mind');
    await waitForAnswer(page, 'can I change my mind');
    const answer = page.getByRole('region', { name: 'Answer' });
    await expect(answer).toContainText('Yes, until the last day.');
    await answer.getByRole('link', { name: 'Can I change my mind?' }).click();
    await expect(page.getByText('Keep subscription', { exact: true }).last()).toBeVisible();
    await expect(page.getByText('I only need a break.')).toBeVisible();
    await expect(page.locator('details[open] > summary')).toHaveText('Can I change my mind?');
  });
});

test.describe('an index that is out of reach in part', () => {
  test.use({ expectedConsole: [/Failed to load resource|pagefind/iu] });

  for (const part of ['fragment/*/*', 'vocabulary/*/directory', 'vocabulary/*/w*']) {
    test(`answers without a file of "${part}", says so, and is whole on trying again`, async ({
      page,
    }) => {
      let isDown = true;
      await page.route(`**/pagefind/${part}`, async (route) => {
        const isFirst = isDown;
        isDown = false;
        await (isFirst ? route.abort() : route.continue());
      });
      await page.goto('/en/search/?q=battery+of+the+bicycle+charge');
      await waitForAnswer(page, 'battery of the bicycle charge');
      expect(await page.locator(results).getByRole('row').count()).toBeGreaterThan(0);
      const note = page.getByText('Part of the search didn’t load');
      await expect(note).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(note).toBeHidden();
      await waitForAnswer(page, 'battery of the bicycle charge');
    });
  }
});

test.describe('while the reader types', () => {
  test('the titles that hold what is typed come first', async ({ page }) => {
    await page.goto('/en/search/');
    await searchBoxOf(page).pressSequentially('pass', { delay: 20 });
    await expect(page.locator(results).getByRole('link').first()).toHaveText('Reset your password');
  });

  test('half a word that fits nothing does not take the results away', async ({ page }) => {
    await page.clock.install();
    await page.goto('/en/search/?q=battery');
    await waitForAnswer(page, 'battery');
    await page.evaluate(() => {
      const root = document.querySelector('.search-results');
      if (!root) return;
      new MutationObserver(() => {
        if (root.textContent.includes('No results for')) root.setAttribute('data-missed', '');
      }).observe(root, { childList: true, subtree: true, characterData: true });
    });
    // The clock stands, so that the second word comes in time on a busy machine too.
    await page.clock.pauseAt(Date.now() + 60_000);
    await searchBoxOf(page).fill('xqzwv');
    await page.clock.runFor(150);
    await expect(page.locator(results)).toHaveAttribute('data-state', 'searching');
    await searchBoxOf(page).fill('invoice');
    await page.clock.runFor(150);
    await waitForAnswer(page, 'invoice');
    await page.clock.runFor(1_000);
    await expect(page.locator('.search-results')).not.toHaveAttribute('data-missed');
  });

  test('an answer that comes late never replaces a later one', async ({ page }) => {
    await page.goto('/en/search/');
    await searchBoxOf(page).fill('battery');
    await waitForAnswer(page, 'battery');
    const seen = await page.evaluate(() => {
      const list = document.querySelector('#search-results');
      const queries: string[] = [];
      if (list) {
        new MutationObserver(() => queries.push(list.getAttribute('data-query') ?? '')).observe(
          list,
          { attributeFilter: ['data-query'] },
        );
      }
      Object.assign(window, { seenQueries: queries });
      return queries.length;
    });
    expect(seen).toBe(0);
    await page.route('**/pagefind/vocabulary/*/w*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await searchBoxOf(page).pressSequentially(' invoice deposit theft', { delay: 60 });
    await waitForAnswer(page, 'battery invoice deposit theft');
    await page.waitForTimeout(800);
    await expect(page.locator(results)).toHaveAttribute(
      'data-query',
      'battery invoice deposit theft',
    );
    const order = await page.evaluate(() => {
      const queries: unknown = Reflect.get(window, 'seenQueries');
      return Array.isArray(queries) ? queries.map(String) : [];
    });
    expect(order).toEqual(order.toSorted((one, other) => one.length - other.length));
  });

  test('five hundred queries do not fill the memory', async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto('/en/search/?q=battery');
    await waitForAnswer(page, 'battery');
    const client = await page.context().newCDPSession(page);
    const readHeap = async (): Promise<number> => {
      await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    };
    await askMany(page, 0, 100);
    const after100 = await readHeap();
    await askMany(page, 100, 500);
    const after500 = await readHeap();
    expect(after500 - after100).toBeLessThan(3_000_000);
  });
});

/** Asks different queries one after the other, as fast as they are answered. */
async function askMany(page: Page, from: number, to: number): Promise<void> {
  const words = ['battery', 'invoice', 'lock', 'tyre', 'deposit', 'theft', 'plan', 'app'];
  const queries = Array.from({ length: to - from }, (_, index) => {
    const number = from + index;
    const [one = '', two = ''] = [words[number % 8], words[(number >> 3) % 8]];
    return `${one} ${two} ${number}`;
  });
  await page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]');
    const list = document.querySelector<HTMLElement>('#search-results');
    if (!input?.form || !list) throw new Error('This is no search page.');
    for (const query of asked) {
      input.value = query;
      input.form.requestSubmit();
      await new Promise<void>((resolve) => {
        const check = (): void => {
          const isDone = list.dataset['query'] === query && list.dataset['state'] === 'done';
          if (isDone) resolve();
          else setTimeout(check, 2);
        };
        check();
      });
    }
  }, queries);
}
