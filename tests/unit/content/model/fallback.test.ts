import { expect, test } from 'vitest';
import { listShown } from '../../../../src/content/model/fallback.ts';
import { getLocale } from '../../../../src/i18n/locales.ts';
import { siteWith } from '../support/a-site.ts';
import { anArticle } from '../support/an-article.ts';

const site = siteWith();
const byId = (...articles: readonly ReturnType<typeof anArticle>[]) =>
  new Map(articles.map((article) => [article.id, article]));

test('what a fallback language cannot read is missing only where nothing else is shown', () => {
  const originals = new Map([['fr', byId(anArticle({ id: 'a/one', locale: 'fr' }))]]);
  const unreadable = new Map([['es', new Set(['a/one', 'a/two'])]]);
  const shown = listShown(getLocale(site, 'fr'), { site, originals, unreadable }, () => '/copy/');
  expect(shown.pages.map(({ article, isFallback }) => [article.id, isFallback])).toEqual([
    ['a/one', false],
  ]);
  expect(shown.unreadable).toEqual(new Set(['a/two']));
});
