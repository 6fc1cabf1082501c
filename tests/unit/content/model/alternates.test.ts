import { expect, test } from 'vitest';
import {
  alternatesOf,
  articleAlternates,
  categoryAlternates,
  type Alternate,
} from '../../../../src/content/model/alternates.ts';
import { contactUrl } from '../../../../src/i18n/urls.ts';
import { modelWith, siteWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

const articles = [
  readFrom('es/a/uno'),
  readFrom('en/b/only-english'),
  readFrom('fr/a/uno', { slug: 'un' }),
];

const show = (alternates: readonly Alternate[]): readonly string[] =>
  alternates.map(({ url, isTranslation }) => `${url}${isTranslation ? '' : ' (no translation)'}`);

test('a page that every locale has is translated everywhere', () => {
  expect(show(alternatesOf(siteWith(), (locale) => contactUrl(locale)))).toEqual([
    '/es/contact/',
    '/en/contact/',
    '/fr/contact/',
  ]);
});

test('an article leads to its translations; copies are none, and home stands in for nothing', () => {
  const model = modelWith(articles);
  expect(show(articleAlternates(model, 'a/uno'))).toEqual([
    '/es/a/uno/',
    '/en/a/uno/ (no translation)',
    '/fr/aide/un/',
  ]);
  expect(show(articleAlternates(model, 'b/only-english'))).toEqual([
    '/es/ (no translation)',
    '/en/b/only-english/',
    '/fr/ (no translation)',
  ]);
});

test('a category is translated where it holds a text of the language', () => {
  const model = modelWith(articles);
  expect(show(categoryAlternates(model, 'a'))).toEqual([
    '/es/a/',
    '/en/a/ (no translation)',
    '/fr/aide/',
  ]);
  expect(show(categoryAlternates(model, 'b'))).toEqual([
    '/es/ (no translation)',
    '/en/b/',
    '/fr/ (no translation)',
  ]);
});

test('a category with one text of the language among copies is translated', () => {
  const model = modelWith([
    readFrom('es/a/uno'),
    readFrom('es/a/dos'),
    readFrom('es/a/plans/tres'),
    readFrom('fr/a/plans/tres'),
  ]);
  expect(show(categoryAlternates(model, 'a'))).toEqual([
    '/es/a/',
    '/en/a/ (no translation)',
    '/fr/aide/',
  ]);
});
