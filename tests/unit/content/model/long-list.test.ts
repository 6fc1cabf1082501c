import { expect, test } from 'vitest';
import { arrangeList, longList } from '../../../../src/content/model/long-list.ts';
import { anArticle } from '../support/an-article.ts';

const listOf = (titles: readonly string[], order?: number) =>
  titles.map((title) => {
    const article = anArticle({ id: `help/${title}`, title, order });
    return { locale: 'en', article, url: article.url, isFallback: false };
  });

const many = Array.from({ length: longList }, (_, index) => `${index % 2 ? 'B' : 'A'} ${index}`);
const titles = (pages: ReturnType<typeof listOf>[number][]) =>
  pages.map(({ article }) => article.title);

test('leaves a list that is not long as it is', () => {
  const pages = listOf(many.slice(1));
  expect(arrangeList(pages, 'en')).toEqual({ plain: pages, letters: [] });
});

test('arranges a long list by letters', () => {
  const { plain, letters } = arrangeList(listOf(many), 'en');
  expect(plain).toEqual([]);
  expect(letters.map(({ letter, items }) => [letter, items.length])).toEqual([
    ['A', 15],
    ['B', 15],
  ]);
});

test('keeps in front what its writers have given a place', () => {
  const { plain, letters } = arrangeList([...listOf(['Zebra'], 1), ...listOf(many)], 'en');
  expect(titles([...plain])).toEqual(['Zebra']);
  expect(letters.map(({ letter }) => letter)).toEqual(['A', 'B']);
});
