import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../../src/lib/idf.ts';
import {
  matchPage,
  toTermMatchers,
  type PageMatch,
} from '../../../../src/search/match/page-match.ts';
import {
  weighForRank,
  weighForRelevance,
  weightsOf,
} from '../../../../src/search/match/term-weights.ts';
import type { TermPostings } from '../../../../src/search/query/look-up-term.ts';
import { bareVariant, type ExpandedTerm } from '../../../../src/search/query/variants.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const pageCount = 100;

/** A term that the index finds on so many pages. */
const onPages = (term: ExpandedTerm, pages: number): TermPostings => ({
  term,
  variants: [
    {
      variant: bareVariant([term.word], 'typed', 1),
      postings: Array.from({ length: pages }, (_, page) => ({
        page,
        termFrequency: 0.5,
        inTitle: false,
      })),
      similar: [],
    },
  ],
});

const read = (terms: readonly ExpandedTerm[], ...texts: readonly string[]): PageMatch[] =>
  texts.map((text) =>
    matchPage(
      toTermMatchers(terms),
      { evidenceOf: () => undefined },
      toPageText({ words: text.split(' ') }),
    ),
  );

describe('for the rank a term weighs', () => {
  const deposit = toTerm('deposit');
  const weigh = (pages: number, ...texts: readonly string[]): number | undefined =>
    weighForRank(
      [onPages(deposit, pages)],
      read([deposit, toTerm('zzz')], ...texts),
      pageCount,
    ).get(deposit);

  test('what its pages in the index say, whatever the pages say that were read', () => {
    expect(weigh(4, 'nothing here')).toBe(inverseDocumentFrequency(pageCount, 4));
    expect(weigh(1, 'deposit', 'deposits', 'deposit')).toBe(inverseDocumentFrequency(pageCount, 1));
  });

  test('what the pages that were read say, if the index does not know it', () => {
    expect(weigh(0, 'zzz', 'the deposit', 'all deposits')).toBe(
      inverseDocumentFrequency(pageCount, 2),
    );
  });

  test('as if one page had it, if no page has more than a word a little like it', () => {
    expect(weigh(0, 'a depository', 'internet depot deposing')).toBeDefined();
    expect(weigh(0, 'zzz')).toBeUndefined();
    const internet = toTerm('internet');
    const pages = read([internet], 'international', 'international');
    expect(weighForRank([onPages(internet, 0)], pages, pageCount).get(internet)).toBe(
      inverseDocumentFrequency(pageCount, 1),
    );
  });

  test('the less the less it tells', () => {
    const stopWord = { ...deposit, weight: 0.2 };
    expect(weighForRank([onPages(stopWord, 4)], [], pageCount).get(stopWord)).toBe(
      0.2 * inverseDocumentFrequency(pageCount, 4),
    );
  });
});

test('for the relevance a term weighs less the more pages have it, but never much', () => {
  const deposit = toTerm('deposit');
  const weigh = (pages: number): number | undefined =>
    weighForRelevance([onPages(deposit, pages)], pageCount).get(deposit);
  expect(weigh(0)).toBe(1 / Math.log(3));
  expect(weigh(1)).toBe(1 / Math.log(3));
  expect(weigh(2)).toBe(1 / Math.log(4));
  expect(weigh(60)).toBe(1 / Math.log(62));
});

test('the weights of a page stand in the order of its terms; one that has none weighs nothing', () => {
  const [one, other] = [toTerm('one'), toTerm('other')];
  const [match] = read([one, other], 'text');
  if (!match) throw new Error('There is no page.');
  expect(weightsOf(new Map([[other, 2]]), match)).toEqual([0, 2]);
});
