import { expect, test } from 'vitest';
import {
  findTranslation,
  listPagesOf,
  type ArticleIndex,
} from '../../../../src/content/model/fallback.ts';
import { getLocale, toSite } from '../../../../src/i18n/locales.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { anArticle } from '../support/an-article.ts';

const index: ArticleIndex = new Map([
  [
    'es',
    new Map(
      ['a/one', 'a/two'].map((id) => [id, anArticle({ id, locale: 'es', url: `/es/${id}/` })]),
    ),
  ],
  [
    'en',
    new Map(
      ['a/two', 'a/three'].map((id) => [id, anArticle({ id, locale: 'en', url: `/en/${id}/` })]),
    ),
  ],
  ['fr', new Map([['a/one', anArticle({ id: 'a/one', locale: 'fr', url: '/fr/a/un/' })]])],
]);

function pagesOf(mode: 'page' | 'link' | 'none', fallback?: string[]) {
  const locales = ['es', 'en', fallback ? { locale: 'fr', fallback } : 'fr'];
  const site = toSite(siteSchema.parse({ locales, defaultLocale: 'es', fallback: mode }), []);
  return listPagesOf(index, site, getLocale(site, 'fr'), ({ id }, locale) => `/${locale}/${id}/`);
}

test('shows a missing translation in the default locale, at an address of its own', () => {
  expect(
    pagesOf('page').map(({ url, article, isFallback }) => [url, article.locale, isFallback]),
  ).toEqual([
    ['/fr/a/un/', 'fr', false],
    ['/fr/a/two/', 'es', true],
  ]);
});

test('goes through the fallback locales in their order', () => {
  const pages = pagesOf('page', ['en', 'es']);
  expect(pages.map(({ article }) => `${article.locale}/${article.id}`)).toEqual([
    'fr/a/one',
    'en/a/two',
    'en/a/three',
  ]);
});

test('links to the original where the site makes no copies', () => {
  expect(pagesOf('link').map(({ url }) => url)).toEqual(['/fr/a/un/', '/es/a/two/']);
});

test('leaves a missing translation out where the site says so', () => {
  expect(pagesOf('none').map(({ url }) => url)).toEqual(['/fr/a/un/']);
});

test('finds the first translation that exists', () => {
  expect(findTranslation(index, 'a/three', ['es', 'en'])?.locale).toBe('en');
  expect(findTranslation(index, 'a/four', ['es', 'en'])).toBeUndefined();
});
