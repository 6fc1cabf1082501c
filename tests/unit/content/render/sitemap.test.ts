import { expect, test } from 'vitest';
import { listSitemapPages, toSitemap } from '../../../../src/content/render/sitemap.ts';
import { modelWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

test('lists a page with its day and its translations', () => {
  const translations = [
    { tag: 'es', url: '/es/a/' },
    { tag: 'de', url: '/de/a/' },
  ];
  expect(
    toSitemap('https://help.example', [{ url: '/es/a/', updated: '2026-01-02', translations }]),
  ).toContain(
    '<url><loc>https://help.example/es/a/</loc><lastmod>2026-01-02</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="es" href="https://help.example/es/a/"/>' +
      '<xhtml:link rel="alternate" hreflang="de" href="https://help.example/de/a/"/></url>',
  );
});

test('gives a page without translations no link to itself', () => {
  const xml = toSitemap('https://help.example', [
    { url: '/es/a/', translations: [{ tag: 'es', url: '/es/a/' }] },
  ]);
  expect(xml).not.toContain('<xhtml:link');
});

test('escapes what XML reserves', () => {
  expect(toSitemap('https://h.example', [{ url: '/a&b/', translations: [] }])).toContain(
    '/a&amp;b/',
  );
});

test('names pages that search engines are to find, and no copies', () => {
  const articles = [
    readFrom('es/a/uno', { updated: '2026-01-02' }),
    readFrom('fr/a/uno', { slug: 'un' }),
  ];
  const pages = listSitemapPages(modelWith(articles));
  const shared = ['', 'a-z/', 'contact/'].flatMap((path) =>
    ['es', 'en', 'fr'].map((locale) => `/${locale}/${path}`),
  );
  const own = ['/es/a/', '/fr/aide/', '/es/a/uno/', '/fr/aide/un/'];
  expect(pages.map(({ url }) => url)).toEqual([...shared, ...own]);
  const [article] = pages.filter(({ url }) => url === '/es/a/uno/');
  expect(article?.updated).toBe('2026-01-02');
  expect(article?.translations.map(({ url }) => url)).toEqual(['/es/a/uno/', '/fr/aide/un/']);
});
