import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../../src/lib/idf.ts';
import { matchPage, toTermMatchers } from '../../../../src/search/match/page-match.ts';
import {
  weighForRank,
  weighForRelevance,
  weightsOf,
} from '../../../../src/search/match/term-weights.ts';
import type { TermPostings } from '../../../../src/search/query/look-up-term.ts';
import { bareVariant, type ExpandedTerm } from '../../../../src/search/query/variants.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const pageCount = 100;

/** A term that the index finds on so many pages, on so many of them in the title. */
const onPages = (term: ExpandedTerm, pages: number, inTitles = 0): TermPostings => ({
  term,
  variants: [
    {
      variant: bareVariant([term.word], 'typed', 1),
      postings: Array.from({ length: pages }, (_, page) => ({
        page,
        termFrequency: 0.5,
        inTitle: page < inTitles,
      })),
      similar: [],
    },
  ],
});

describe('for the rank a term weighs', () => {
  const deposit = toTerm('deposit');
  const weigh = (pages: number, inTitles = 0, term = deposit): number =>
    weighForRank([onPages(term, pages, inTitles)], pageCount).get(term) ?? NaN;

  test('what its rarity says, if a page is about it', () => {
    expect(weigh(4, 1)).toBe(inverseDocumentFrequency(pageCount, 4));
    expect(weigh(1, 1)).toBe(inverseDocumentFrequency(pageCount, 1));
    expect(weigh(4, 4)).toBe(weigh(4, 1));
  });

  test('less if it stands in no title, though not much', () => {
    expect(weigh(4)).toBeLessThan(0.95 * weigh(4, 1));
    expect(weigh(4)).toBeGreaterThan(0.2 * weigh(4, 1));
  });

  test('as if one page had it, if none has', () => {
    expect(weigh(0)).toBe(weigh(1));
  });

  test('the less the less it tells', () => {
    const stopWord = { ...deposit, weight: 0.2 };
    expect(weigh(4, 1, stopWord)).toBe(0.2 * weigh(4, 1));
  });

  test('what all its variants say: one in a title makes it the subject of a page', () => {
    const [typed] = onPages(deposit, 3).variants;
    const [meant] = onPages(deposit, 1, 1).variants;
    if (!typed || !meant) throw new Error('The term has no variant.');
    const weightOf = (...variants: TermPostings['variants'][number][]): number =>
      weighForRank([{ term: deposit, variants }], pageCount).get(deposit) ?? NaN;
    expect(weightOf(typed, meant)).toBeGreaterThan(weightOf(typed));
  });
});

describe('for the rank of pages that were read a term weighs', () => {
  const deposit = toTerm('deposit');
  const internet = toTerm('internet');
  const weigh = (
    pages: number,
    texts: readonly string[] = [],
    term = deposit,
  ): number | undefined => {
    const read = texts.map((text) =>
      matchPage(
        toTermMatchers([term]),
        { evidenceOf: () => undefined },
        toPageText({ words: text.split(' ') }),
        new Set(),
      ),
    );
    return weighForRank([onPages(term, pages)], pageCount, read).get(term);
  };

  test('what its pages in the index say, whatever the pages say that were read', () => {
    expect(weigh(4, ['nothing here'])).toBe(weigh(4));
  });

  test('what the pages that were read say, if the index does not know it', () => {
    expect(weigh(0, ['zzz', 'the deposit', 'all deposits'])).toBe(weigh(2));
  });

  test('as if one page had it, if none has more than a word a little like it', () => {
    expect(weigh(0, ['international', 'international'], internet)).toBe(weigh(1));
  });

  test('nothing, if none has anything of it', () => {
    expect(weigh(0, ['zzz'])).toBeUndefined();
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
  const match = matchPage(
    toTermMatchers([one, other]),
    { evidenceOf: () => undefined },
    toPageText({ words: ['text'] }),
    new Set(),
  );
  expect(weightsOf(new Map([[other, 2]]), match)).toEqual([0, 2]);
});
