import { describe, expect, test } from 'vitest';
import type { IndexedConcept } from '../../../../src/search/index/format/concept.ts';
import { expandTerm } from '../../../../src/search/query/expand-term.ts';
import { expandUnknown } from '../../../../src/search/query/expand-unknown.ts';
import {
  bareVariant,
  compoundVariants,
  knownVariant,
  knownVariantAlone,
  conceptVariant,
  nameOf,
} from '../../../../src/search/query/variants.ts';
import { createIndexOf, toEntry, type KnownWord } from '../support/known-words.ts';
import { toTerm } from '../support/page-text.ts';

/** A word that has words like it, and pages that hold only such. */
const deposit: KnownWord = {
  word: 'deposit',
  words: ['deposit', 'deposits'],
  documentFrequency: 3,
  widenedFrequency: 7,
  similarWords: [{ word: 'depositor', weight: 0.5 }],
  similarPages: [{ page: 9, termFrequency: 0.2 }],
};

const options = { literal: false, meanings: new Map(), language: 'en' };

describe('words like a word', () => {
  test('belong to a variant that is the word itself', () => {
    expect(knownVariant(toEntry(deposit), 'typed', 1)).toEqual({
      texts: ['deposit'],
      kind: 'typed',
      weight: 1,
      words: ['deposit', 'deposits'],
      similarWords: [{ word: 'depositor', weight: 0.5 }],
      similarPages: [{ page: 9, termFrequency: 0.2 }],
      widenedFrequency: 7,
      postings: undefined,
    });
  });

  test('are kept out where the word is itself only like what was asked for', () => {
    expect(knownVariantAlone(toEntry(deposit), 'similar', 0.5)).toEqual({
      texts: ['deposit'],
      kind: 'similar',
      weight: 0.5,
      words: ['deposit', 'deposits'],
      similarWords: [],
      similarPages: [],
      widenedFrequency: 3,
      postings: undefined,
    });
  });

  const alone = { similarWords: [], similarPages: [], widenedFrequency: 3 };

  test('are kept out of a word that begins with what is being typed', async () => {
    const term = { ...toTerm('depo'), isOpen: true };
    const { variants } = await expandTerm(createIndexOf([deposit]), term, options);
    expect(variants.filter(({ kind }) => kind === 'beginning')).toMatchObject([alone]);
  });

  test('are kept out of a word that is like one that the site has not', async () => {
    const variants = await expandUnknown(createIndexOf([deposit]), toTerm('depositum'), {
      ...options,
      literal: true,
    });
    expect(variants.filter(({ kind }) => kind === 'similar')).toMatchObject([alone]);
  });
});

test('a compound is looked up by its parts together, and by each', () => {
  expect(compoundVariants(['bill', 'address'])).toMatchObject([
    { texts: ['bill', 'address'], kind: 'part', weight: 0.8, words: ['bill', 'address'] },
    { texts: ['bill'], kind: 'part', weight: 0.45 },
    { texts: ['address'], kind: 'part', weight: 0.45 },
  ]);
  expect(compoundVariants([])).toEqual([]);
});

describe('what is meant', () => {
  const concept: IndexedConcept = {
    words: ['refund', 'refunds', 'repay', 'money'].map((word, place) => ({
      word,
      degree: 1 - place / 10,
    })),
    documentFrequency: 8,
    postings: [{ page: 3, termFrequency: 0.5, inTitle: true }],
  };

  test('is a concept as far as it is meant, with its words and the pages that have them', () => {
    expect(conceptVariant(concept, 0.7, true)).toMatchObject({
      texts: [],
      kind: 'synonym',
      weight: 0.7,
      words: [],
      similarWords: [
        { word: 'refund', weight: 1 },
        { word: 'refunds', weight: 0.9 },
        { word: 'repay', weight: 0.8 },
        { word: 'money', weight: 0.7 },
      ],
      postings: concept.postings,
    });
  });

  test('by a phrase is as common as the concept, by a word about half', () => {
    expect(conceptVariant(concept, 0.7, true).widenedFrequency).toBe(8);
    const ofWord = conceptVariant(concept, 0.7, false).widenedFrequency;
    expect(ofWord).toBeGreaterThan(1);
    expect(ofWord).toBeLessThan(7);
  });

  test('is told by its first three words, other variants by their texts', () => {
    expect(nameOf(conceptVariant(concept, 0.7, true))).toBe('refund, refunds, repay');
    expect(nameOf(bareVariant(['bill', 'address'], 'part', 0.8))).toBe('bill + address');
  });
});
