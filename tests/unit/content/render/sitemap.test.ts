import { expect, test } from 'vitest';
import { toSitemap } from '../../../../src/content/render/sitemap.ts';

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
