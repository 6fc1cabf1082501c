import { getArticleUrl } from '../support/demo-site.ts';
import { expect, openStill, test } from '../support/template-test.ts';
import { listFallbackUrls, listTemplates } from '../support/templates.ts';

for (const locale of ['fr', 'pt-BR', 'ar']) {
  test(`says of every title in another language which one it is: ${locale}`, async ({ page }) => {
    const foreign = listFallbackUrls(locale);
    const pages = listTemplates(locale).filter(({ name }) =>
      [
        'home',
        'category',
        'article',
        'article in another language',
        'articles from A to Z',
      ].includes(name),
    );
    for (const { path } of pages) {
      await openStill(page, path);
      const silent = await page.evaluate((paths) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]')];
        return (
          links
            .filter(({ pathname }) => paths.includes(pathname))
            // An announcement leads there in words of the page.
            .filter((link) => link.closest('.prose, .breadcrumbs, [data-announcement]') === null)
            .filter((link) => link.lang === '' && link.querySelector('[lang]') === null)
            .map(({ outerHTML }) => outerHTML)
        );
      }, foreign);
      expect(silent, path).toEqual([]);
    }
  });
}

test('an article in another language keeps its own, its frame that of the page', async ({
  page,
}) => {
  const [path = ''] = listFallbackUrls('ar');
  await openStill(page, path);
  const languageOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
  const language = await languageOf('h1');
  expect(language).not.toBe('ar');
  expect(await languageOf('.heading-link')).toBe(language);
  expect(await languageOf('.fallback-notice')).toBe('ar');
  expect(await languageOf('candil-vote')).toBe('ar');
});

test('each language of the chooser is spoken in itself', async ({ page }) => {
  await openStill(page, getArticleUrl('en', 'billing/invoices'));
  await page.locator('candil-language-switcher summary').click();
  for (const link of await page.getByRole('banner').locator('a[hreflang]').all()) {
    const spoken = await link.evaluate(
      (element) => (element.querySelector('bdi') ?? element).closest<HTMLElement>('[lang]')?.lang,
    );
    expect(spoken).toBe(await link.getAttribute('hreflang'));
  }
});
