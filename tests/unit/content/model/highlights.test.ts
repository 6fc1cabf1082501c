import { describe, expect, test } from 'vitest';
import { toCategoryViews } from '../../../../src/content/model/categories.ts';
import {
  listMostHelpful,
  listOftenAsked,
  listPromoted,
  listRecent,
  listSuggested,
  wilsonLowerBound,
} from '../../../../src/content/model/highlights.ts';
import { getLocale } from '../../../../src/i18n/locales.ts';
import { talliesSchema } from '../../../../src/schemas/tallies.ts';
import { siteWith } from '../support/a-site.ts';
import { anArticle } from '../support/an-article.ts';

const page = (id: string, isFallback = false) => ({
  locale: 'en',
  article: anArticle({ id }),
  url: `/en/${id}/`,
  isFallback,
});
const list = (tallies: Record<string, [number, number]>) =>
  listMostHelpful(
    Object.keys(tallies).map((id) => page(id)),
    Object.fromEntries(
      Object.entries(tallies).map(([id, [helpful, total]]) => [`en/${id}`, { helpful, total }]),
    ),
  ).map(({ page: { article: found } }) => found.id);

test.each([
  // Values of Wilson's formula without continuity correction, as R's prop.test(correct = FALSE).
  [8, 10, 0.4902],
  [95, 100, 0.8882],
  [5, 5, 0.5655],
  [0, 10, 0],
  [0, 0, 0],
])('%i of %i helpful votes are a share of at least %f', (helpful, total, expected) => {
  expect(wilsonLowerBound({ helpful, total })).toBeCloseTo(expected, 4);
});

test('many votes weigh more than a few that agree', () => {
  expect(list({ 'a/few': [5, 5], 'a/many': [95, 100] })).toEqual(['a/many', 'a/few']);
});

test('fewer than five votes, or half of them unhappy, are no recommendation', () => {
  expect(list({ 'a/four': [4, 4], 'a/five': [5, 5], 'a/half': [50, 100] })).toEqual(['a/five']);
});

test('five articles are enough', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, number): [string, [number, number]] => [
      `a/${number}`,
      [10 + number, 20],
    ]),
  );
  expect(list(many)).toEqual(['a/8', 'a/7', 'a/6', 'a/5', 'a/4']);
});

test('votes on another language or on the original of a fallback do not count', () => {
  const tallies = { 'de/a/x': { helpful: 9, total: 9 }, 'en/a/y': { helpful: 9, total: 9 } };
  expect(listMostHelpful([page('a/x'), page('a/y', true)], tallies)).toEqual([]);
});

test('a snapshot with more helpful votes than votes is refused', () => {
  expect(talliesSchema.safeParse({ 'en/a/x': { helpful: 2, total: 1 } }).success).toBe(false);
  expect(talliesSchema.safeParse({ x: { helpful: 1, total: 1 } }).success).toBe(false);
  expect(talliesSchema.safeParse({ 'en/a/x': { helpful: 1, total: 1 } }).success).toBe(true);
});

test('the articles that changed last are those of the language, with a known day', () => {
  const changed = (id: string, updated: string | undefined, isFallback = false) => ({
    ...page(id, isFallback),
    article: anArticle({ id, updated }),
  });
  const pages = [
    changed('a/old', '2026-01-01'),
    changed('a/copy', '2026-03-03', true),
    changed('a/unknown', undefined),
    changed('a/new', '2026-02-02'),
  ];
  expect(listRecent(pages).map(({ article }) => article.id)).toEqual(['a/new', 'a/old']);
});

test('of the articles that changed last five are listed, of one day the later of the list first', () => {
  const days = ['01', '02', '03', '03', '03', '04', '05'];
  const pages = days.map((day, index) => ({
    ...page(`a/${index}`),
    article: anArticle({ id: `a/${index}`, updated: `2026-01-${day}` }),
  }));
  expect(listRecent(pages).map(({ article }) => article.id)).toEqual([
    'a/6',
    'a/5',
    'a/4',
    'a/3',
    'a/2',
  ]);
});

test('at most five promoted articles stand on the home page, those of sections among them', () => {
  const promoted = (id: string, section?: string) => ({
    ...page(id),
    article: anArticle({ id, section, promoted: true }),
  });
  const pages = [
    promoted('a/s/in-section', 's'),
    promoted('a/one'),
    page('a/plain'),
    ...['b/1', 'b/2', 'b/3', 'b/4'].map((id) => promoted(id)),
  ];
  const views = toCategoryViews(pages, new Map(), getLocale(siteWith(), 'en'));
  expect(listPromoted(views).map(({ article }) => article.id)).toEqual([
    'a/one',
    'a/s/in-section',
    'b/1',
    'b/2',
    'b/3',
  ]);
});

test('an empty search box suggests what helped most, else what writers put first, else one of each category', () => {
  const promoted = (id: string, isFallback = false) => ({
    ...page(id, isFallback),
    article: anArticle({ id, promoted: true }),
  });
  const suggest = (pages: ReturnType<typeof page>[], tallies = {}) => {
    const views = toCategoryViews(pages, new Map(), getLocale(siteWith(), 'en'));
    const { reason, pages: suggested } = listSuggested(pages, views, tallies);
    return [reason, ...suggested.map(({ article }) => article.id)];
  };
  const plain = [page('a/copy', true), page('a/one'), page('a/two'), page('b/one')];
  const chosen = [...plain, promoted('b/chosen'), promoted('b/copy', true)];
  const tallies = { 'en/a/two': { helpful: 9, total: 9 } };
  expect(suggest(chosen, tallies)).toEqual(['mostHelpful', 'a/two']);
  expect(suggest(chosen)).toEqual(['promoted', 'b/chosen']);
  expect(suggest(plain)).toEqual(['promoted', 'a/one', 'b/one']);
  expect(suggest([])).toEqual(['promoted']);
});

describe('what is asked for most', () => {
  const ids = (pages: readonly { article: { id: string } }[]) =>
    pages.map(({ article }) => article.id);
  const noted = (id: string, count: number) => ({
    ...page(id),
    article: anArticle({ id, questions: Array.from({ length: count }, (_, at) => `q${at}`) }),
  });

  test('has most votes, whatever they say', () => {
    const pages = [page('a/few'), page('a/many'), page('a/none'), page('a/four'), page('a/some')];
    const tallies = {
      'en/a/few': { helpful: 5, total: 5 },
      'en/a/many': { helpful: 1, total: 90 },
      'en/a/four': { helpful: 4, total: 4 },
      'en/a/some': { helpful: 20, total: 40 },
    };
    expect(ids(listOftenAsked(pages, tallies))).toEqual(['a/many', 'a/some', 'a/few']);
  });

  test('has, without votes, more noted questions than most; where all have as many there is none', () => {
    const pages = [
      noted('a/a', 5),
      noted('a/b', 5),
      noted('a/c', 9),
      noted('a/d', 7),
      noted('a/e', 0),
    ];
    expect(ids(listOftenAsked(pages, {}))).toEqual(['a/c', 'a/d']);
    expect(listOftenAsked([noted('a/a', 5), noted('a/b', 5)], {})).toEqual([]);
  });

  test('is three links at most, in the language of the page', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => noted(`a/${count}`, count));
    expect(ids(listOftenAsked(pages, {}))).toEqual(['a/9', 'a/8', 'a/7']);
    const foreign = pages.map((one) => ({ ...one, isFallback: true }));
    expect(listOftenAsked(foreign, {})).toEqual([]);
  });
});
