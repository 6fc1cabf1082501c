import { z } from 'zod';
import { getArticleUrl, readManifest } from '../support/demo-site.ts';
import { expect, test } from '../support/page-test.ts';

const pause = 'billing/pause-subscription';

const jsonLd = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });

test('an article names its address and its translations, each once', async ({ page }) => {
  await page.goto(getArticleUrl('en', pause));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://help.brisela.example${getArticleUrl('en', pause)}`,
  );
  const links = await page
    .locator('link[hreflang]')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
  expect(Object.fromEntries(links)).toEqual({
    es: `https://help.brisela.example${getArticleUrl('es', pause)}`,
    de: `https://help.brisela.example${getArticleUrl('de', pause)}`,
    en: `https://help.brisela.example${getArticleUrl('en', pause)}`,
    'x-default': `https://help.brisela.example${getArticleUrl('es', pause)}`,
  });
});

test('an article can be previewed where it is shared', async ({ page }) => {
  await page.goto(getArticleUrl('de', pause));
  const read = (property: string) =>
    page.locator(`meta[property="${property}"]`).getAttribute('content');
  expect(await read('og:type')).toBe('article');
  expect(await read('og:title')).toBe(await page.getByRole('heading', { level: 1 }).textContent());
  expect(await read('og:url')).toContain(getArticleUrl('de', pause));
  expect(await read('og:locale')).toMatch(/^de/u);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/u);
});

test('structured data describes article and trail', async ({ page }) => {
  await page.goto(getArticleUrl('en', pause));
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const found = blocks.map((text) => jsonLd.parse(JSON.parse(text)));
  const article = found.find((block) => block['@type'] === 'Article');
  expect(article).toMatchObject({
    headline: 'Pause your subscription',
    inLanguage: 'en',
    dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d/u),
  });
  const trail = found.find((block) => block['@type'] === 'BreadcrumbList');
  expect(trail?.['itemListElement']).toMatchObject([
    { position: 1, item: 'https://help.brisela.example/en/' },
    { position: 2 },
    { position: 3, name: 'Pause your subscription' },
  ]);
});

test('the home page describes the company', async ({ page }) => {
  await page.goto('/es/');
  const [first = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(jsonLd.parse(JSON.parse(first))).toMatchObject({
    '@type': 'Organization',
    name: 'Brisela',
  });
});

test('the sitemap lists every original with its translations, and no copy', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>https:\/\/help\.brisela\.example([^<]*)<\/loc>/gu)].map(
    ([, path]) => path,
  );
  const { articles } = readManifest();
  for (const byId of Object.values(articles)) {
    for (const { url } of Object.values(byId)) expect(listed).toContain(url);
  }
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((path) => path?.includes('/tickets/received'))).toEqual([]);
  expect(sitemap).toContain('hreflang="pt-BR"');
});

test('robots.txt names the sitemap', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Sitemap: https://help.brisela.example/sitemap.xml');
});
