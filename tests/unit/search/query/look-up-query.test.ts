import { describe, expect, test } from 'vitest';
import type { IndexedConcept } from '../../../../src/search/index/format/concept.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import { lookUpQuery, type LookedUpQuery } from '../../../../src/search/query/look-up-query.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import { createIndexOf } from '../support/known-words.ts';

const toConcept = (word: string, page: number): IndexedConcept => ({
  words: [{ word, degree: 1 }],
  documentFrequency: 1,
  postings: [{ page, termFrequency: 0.5, inTitle: false }],
});

const toPhrase = (following: readonly string[], line: number) => ({
  preceding: [],
  following,
  concept: { file: 0, line },
  closeness: 1,
});

/** *money* means a fee, *money back* a refund or a claim, *back* nothing. */
const index = createIndexOf(
  [
    {
      word: 'money',
      phrases: [toPhrase([], 0), toPhrase(['back'], 1), toPhrase(['back'], 2)],
    },
    'back',
  ],
  { money: [7] },
  [toConcept('fee', 1), toConcept('refund', 2), toConcept('claim', 3)],
);

const lookUp = (query: string, asked: SearchIndex = index): Promise<LookedUpQuery> =>
  lookUpQuery(asked, parseQuery(query, 'hr'), { literal: false });

const pagesOf = ({ terms }: Pick<LookedUpQuery, 'terms'>): [string, number[]][] =>
  terms.map(({ term, variants }) => [
    term.word,
    variants.flatMap(({ postings }) => postings.map(({ page }) => page)),
  ]);

test('a word has its own pages and those of what it means alone', async () => {
  expect(pagesOf(await lookUp('money'))).toEqual([['money', [7, 1]]]);
});

describe('a phrase', () => {
  test('is a term of its own behind the words, with all that it means', async () => {
    const { terms, isPartial } = await lookUp('Money all back');
    expect(isPartial).toBe(false);
    expect(pagesOf({ terms })).toEqual([
      ['Money', [7, 1]],
      ['all', []],
      ['back', []],
      ['money back', [2, 3]],
    ]);
    expect(terms.at(-1)?.term).toMatchObject({ weight: 1, isOpen: false, isCode: false });
  });

  test('is compared with no word of a page by itself', async () => {
    const { terms } = await lookUp('money back');
    expect(terms.at(-1)?.term.bases).toEqual([]);
    expect(terms.at(-1)?.term.variants).toHaveLength(2);
  });

  test('counts as much as two of its words, which count half beside it', async () => {
    const { terms } = await lookUp('money back');
    expect(terms.map(({ term: { word, weight } }) => [word, weight])).toEqual([
      ['money', 0.5],
      ['back', 0.5],
      ['money back', 1],
    ]);
    const alone = await lookUp('money');
    expect(alone.terms.map(({ term }) => term.weight)).toEqual([1]);
  });

  test('means nothing to its words', async () => {
    const { terms } = await lookUp('money back');
    const ofBack = terms.find(({ term }) => term.text === 'back');
    expect(ofBack?.variants.map(({ variant }) => variant.kind)).toEqual(['typed']);
  });
});

test('what cannot be loaded is left out and told', async () => {
  const find = index.vocabulary.find;
  const broken: SearchIndex = {
    ...index,
    vocabulary: { ...index.vocabulary, readConcept: () => Promise.reject(new Error('offline')) },
  };
  const { terms, isPartial } = await lookUp('money back', broken);
  expect(isPartial).toBe(true);
  expect(pagesOf({ terms })).toEqual([
    ['money', [7]],
    ['back', []],
  ]);
  let calls = 0;
  const flaky: SearchIndex = {
    ...index,
    vocabulary: {
      ...index.vocabulary,
      find: (word) => (++calls > 2 ? Promise.reject(new Error('offline')) : find(word)),
    },
  };
  expect((await lookUp('money back', flaky)).isPartial).toBe(true);
});
