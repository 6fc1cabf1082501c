import { expect, test } from '../support/page-test.ts';
import { answersOf, searchBoxOf } from '../support/search-box.ts';

/** Holds a word of the demo, and more that it lacks. */
const vague = 'orchestra cathedral battery';

test.describe('an answer that is not sure', () => {
  test('says so in one sentence, offers people, then the closest articles', async ({ page }) => {
    await page.goto(`/en/search/?q=${vague.replaceAll(' ', '+')}`);
    const list = page.locator('#search-results');
    await expect(list).toHaveAttribute('data-confidence', 'unsure');
    const count = await answersOf(page).count();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(3);
    const note = page.locator('.search-before');
    await expect(note).toContainText('We’re not sure this answers your question.');
    await expect(note.getByRole('link', { name: 'Contact us' })).toHaveAttribute(
      'href',
      `/en/contact/?q=${vague.replaceAll(' ', '+')}`,
    );
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
      'We’re not sure this answers your question.',
    );
    await expect(page.getByText('None of these?')).toHaveCount(0);
  });

  for (const [locale, sentence] of [
    ['de', 'Wir sind nicht sicher, ob das Ihre Frage beantwortet.'],
    ['es', 'No estamos seguros de que esto responda a tu pregunta.'],
    ['fr', 'Nous ne sommes pas sûrs que cela réponde à votre question.'],
    ['pt-BR', 'Não temos certeza de que isto responda à sua pergunta.'],
    ['ar', 'لسنا متأكدين من أن هذا يجيب عن سؤالك.'],
  ] as const) {
    test(`says so in ${locale}`, async ({ page }) => {
      const word = {
        de: 'Akku',
        es: 'batería',
        fr: 'batterie',
        'pt-BR': 'bateria',
        ar: 'البطارية',
      };
      const query = `xqzwva xqzwvb ${word[locale]}`;
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#search-results')).toHaveAttribute('data-confidence', 'unsure');
      await expect(page.locator('.search-doubt')).toContainText(sentence);
    });
  }

  test('is marked on the list, as a sure one and none are', async ({ page }) => {
    const list = page.locator('#search-results');
    await page.goto('/en/search/?q=pause+my+subscription');
    await expect(list).toHaveAttribute('data-confidence', 'sure');
    await page.goto('/en/search/?q=xqzwv+brrfl');
    await expect(list).toHaveAttribute('data-confidence', 'none');
    await searchBoxOf(page).fill('');
    await expect(list).not.toHaveAttribute('data-confidence');
  });
});

test.describe('without a connection to the index', () => {
  test.use({ expectedConsole: [/Failed to load resource|pagefind/iu] });

  test('the page says that search is not available, and answers on trying again', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/en/search/?q=pause+my+subscription');
    const list = page.locator('#search-results');
    await expect(list).toHaveAttribute('data-state', 'failed');
    const main = page.getByRole('main');
    await expect(main.getByText('Search isn’t available right now.').last()).toBeVisible();
    await expect(main.getByText(/No results for/u)).toHaveCount(0);
    await page.unroute('**/pagefind/**');
    await main.getByRole('button', { name: 'Try again' }).click();
    await expect(list).toHaveAttribute('data-confidence', 'sure');
  });

  for (const part of ['vocabulary/**', 'fragment/**']) {
    test(`without "${part}" it never says that nothing fits`, async ({ page }) => {
      await page.route(`**/pagefind/${part}`, (route) => route.abort());
      await page.goto('/en/search/?q=pause+my+subscription');
      await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'failed');
      await expect(page.getByText(/No results for/u)).toHaveCount(0);
    });
  }
});
