import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../../src/search/index/format/postings.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';
import {
  documentFrequencyOf,
  lookUpTerm,
  type VariantPostings,
} from '../../../../src/search/query/look-up-term.ts';
import { bareVariant, conceptVariant } from '../../../../src/search/query/variants.ts';
import { createIndexOf } from '../support/known-words.ts';
import { toTerm } from '../support/page-text.ts';

const options = { literal: false, meanings: new Map(), language: 'en' };

const posting = (page: number, termFrequency = 0.5): Posting => ({
  page,
  termFrequency,
  inTitle: true,
});

test('words that have to stand together are as frequent as the rarest of them', async () => {
  const index: SearchIndex = {
    ...createIndexOf([{ word: 'billadress', parts: ['bill', 'address'] }]),
    lookUp: (word) =>
      Promise.resolve(word === 'bill' ? [posting(1, 0.2), posting(2)] : [posting(1, 0.7)]),
  };
  const { found } = await lookUpTerm(index, toTerm('billadress'), options);
  const together = found.variants.find(({ variant }) => variant.texts.length === 2);
  expect(together?.postings).toEqual([posting(1, 0.2)]);
});

test('what is out of reach is left out and told', async () => {
  const index: SearchIndex = {
    ...createIndexOf([{ word: 'pay', parts: ['p', 'ay'] }]),
    lookUp: (word) =>
      word === 'pay' ? Promise.resolve([posting(1)]) : Promise.reject(new Error('offline')),
  };
  const { found, isPartial } = await lookUpTerm(index, toTerm('pay'), options);
  expect(isPartial).toBe(true);
  expect(found.variants[0]?.postings).toEqual([posting(1)]);
});

test('a term is searched for as typed where the vocabulary is out of reach', async () => {
  const index = createIndexOf([], { pay: [3] });
  const find = (): Promise<never> => Promise.reject(new Error('offline'));
  const broken = { ...index, vocabulary: { ...index.vocabulary, find } };
  const { found, isPartial } = await lookUpTerm(broken, toTerm('pay'), options);
  expect(isPartial).toBe(true);
  expect(found.variants.map(({ postings }) => postings.map(({ page }) => page))).toEqual([[3]]);
});

test('a page is counted once, as far as the best of its variants counts', () => {
  const found: VariantPostings[] = [
    { variant: bareVariant(['bill'], 'typed', 1), postings: [posting(1)], similar: [] },
    {
      variant: bareVariant(['invoice'], 'synonym', 0.5),
      postings: [posting(1), posting(2)],
      similar: [],
    },
    { variant: bareVariant(['voice'], 'part', 0.5), postings: [posting(3)], similar: [] },
  ];
  expect(documentFrequencyOf(found, 100)).toBe(1.5);
  expect(documentFrequencyOf(found, 1)).toBe(1);
});

test('pages with similar words make a term common', () => {
  const variant = { ...bareVariant(['bill'], 'typed', 0.5), widenedFrequency: 8 };
  const found = [{ variant, postings: [posting(1)], similar: [] }];
  expect(documentFrequencyOf(found, 100)).toBe(4);
});

describe('what a term means', () => {
  const refund = conceptVariant(
    {
      words: [{ word: 'refund', degree: 1 }],
      documentFrequency: 6,
      postings: [posting(1), posting(2), posting(3)],
    },
    0.5,
    false,
  );

  test('is on the pages that the index tells of it, without a look-up', async () => {
    const asked: string[] = [];
    const index: SearchIndex = {
      ...createIndexOf([]),
      lookUp: (word) => {
        asked.push(word);
        return Promise.resolve([]);
      },
    };
    const meanings = new Map([['cashback', [refund]]]);
    const { found, isPartial } = await lookUpTerm(index, toTerm('cashback'), {
      ...options,
      meanings,
    });
    expect(isPartial).toBe(false);
    expect(found.variants.map(({ postings }) => postings)).toEqual([[], refund.postings]);
    expect(asked).toEqual(['cashback']);
  });

  test('makes it as common as the concept says, whatever pages are told', () => {
    const meant = { variant: refund, postings: refund.postings ?? [], similar: [] };
    expect(documentFrequencyOf([meant], 100)).toBe(0.5 * (refund.widenedFrequency ?? 0));
    const typed = { variant: bareVariant(['cashback'], 'typed', 1), postings: [posting(1)] };
    expect(documentFrequencyOf([{ ...typed, similar: [] }, meant], 100)).toBeLessThan(2);
  });
});
