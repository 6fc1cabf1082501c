import { expect, test } from 'vitest';
import { compareArticles, compareOrder, toArticle } from '../../../../src/content/model/article.ts';
import { anArticle, readFrom } from '../support/an-article.ts';

test('the day of a file is found whichever way its name was typed', () => {
  const [composed, decomposed] = ['caf\u00E9', 'cafe\u0301'];
  const dates = new Map([[`articles/es/a/${composed}.md`, '2026-02-02']]);
  const article = { ...readFrom('es/a/x'), path: `articles/es/a/${decomposed}.md` };
  expect(toArticle(article, new Map(), dates).updated).toBe('2026-02-02');
});

test('articles stand by their order, then by title, numbers by their size', () => {
  const titled = (title: string, order?: number) => anArticle({ id: title, title, order });
  const articles = [titled('Plan 10'), titled('Plan 9'), titled('Z', 2), titled('A', 10)];
  expect(articles.toSorted(compareArticles('en')).map(({ title }) => title)).toEqual([
    'Z',
    'A',
    'Plan 9',
    'Plan 10',
  ]);
});

test('what has no order comes last, and two without it are equal', () => {
  expect(compareOrder(1, 2)).toBeLessThan(0);
  expect(compareOrder(2, 1)).toBeGreaterThan(0);
  expect(compareOrder(undefined, 1)).toBeGreaterThan(0);
  expect(compareOrder(1, undefined)).toBeLessThan(0);
  expect(compareOrder(undefined, undefined)).toBe(0);
  expect(compareOrder(3, 3)).toBe(0);
});
