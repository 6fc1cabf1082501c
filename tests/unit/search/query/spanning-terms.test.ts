import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { findSpanningTerms } from '../../../../src/search/query/spanning-terms.ts';
import { createKnownWords } from '../support/known-words.ts';

/** The terms of 开发票, which is parted 开发|票, on a site that has these words, with their weights. */
const weighOn = async (...words: readonly string[]): Promise<[string, number][]> => {
  const { terms } = await findSpanningTerms(createKnownWords(words), parseQuery('开发票', 'zh'));
  return terms.map(({ text, weight }) => [text, weight]);
};

test('a word of the site across two of the query is a term; a known one beside it counts half', async () => {
  expect(await weighOn('发票', '开发')).toEqual([
    ['开发', 0.5],
    ['发票', 1],
  ]);
});

test('words that the site has not count nothing beside it', async () => {
  expect(await weighOn('发票')).toEqual([['发票', 1]]);
});

test('without such a word the query stays as it is parted', async () => {
  expect(await weighOn('开发', '票')).toEqual([
    ['开发', 1],
    ['票', 1],
  ]);
});

test('the first 32 signs are looked at', async () => {
  const found = async (signs: number): Promise<boolean> => {
    const query = `${'甲'.repeat(signs)}开发票`;
    const { terms } = await findSpanningTerms(createKnownWords(['发票']), parseQuery(query, 'zh'));
    return terms.some(({ text }) => text === '发票');
  };
  expect(await found(30)).toBe(true);
  expect(await found(31)).toBe(false);
});
