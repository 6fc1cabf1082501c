import { describe, expect, test } from 'vitest';
import type { Evidence, SearchResult } from '../../../src/search/match/result.ts';
import { describeOutcome } from '../../../src/search/outcome.ts';
import type { TermPostings } from '../../../src/search/query/look-up-term.ts';
import {
  bareVariant,
  conceptVariant,
  type TermVariant,
} from '../../../src/search/query/variants.ts';
import { noParts } from './support/no-parts.ts';
import { toTerm } from './support/page-text.ts';

const onPage = [{ page: 1, termFrequency: 0.5, inTitle: false }];

/** A word with its variants, of which those that are named stand on a page. */
const toTermPostings = (
  word: string,
  variants: readonly TermVariant[],
  found: readonly string[] = variants.map(({ texts }) => texts.join(' ')),
): TermPostings => ({
  term: toTerm(word),
  variants: variants.map((variant) => ({
    variant,
    postings: found.includes(variant.texts.join(' ')) ? onPage : [],
    similar: [],
  })),
});

const toResult = (...evidence: Partial<Evidence>[]): SearchResult => ({
  url: '/a/',
  title: [],
  category: '',
  snippet: [],
  section: undefined,
  score: 1,
  explanation: {
    evidence: evidence.map((one) => ({
      word: 'fatcura',
      variant: 'factura',
      kind: 'correction',
      strength: 1,
      inTitle: 0,
      ...one,
    })),
    parts: noParts,
    facts: { score: 1, wording: 0, held: 1, title: 0, length: 0 },
    odds: 1,
  },
});

const typed = bareVariant(['fatcura'], 'typed', 1);
const factura = bareVariant(['factura'], 'correction', 0.85);
const fractura = bareVariant(['fractura'], 'correction', 0.6);

const describeOne = (
  variants: readonly TermVariant[],
  results: readonly SearchResult[] = [],
  found?: readonly string[],
) => describeOutcome('Mi fatcura', [toTermPostings('fatcura', variants, found)], results);

describe('a word counts as corrected', () => {
  test('to the likeliest of its corrections', () => {
    expect(describeOne([typed, factura, fractura])).toMatchObject({
      corrected: [{ from: 'fatcura', to: 'factura' }],
      correctedQuery: 'Mi factura',
    });
  });

  test('to the one that the first result holds', () => {
    const results = [
      toResult({ word: 'other', variant: 'another' }, { kind: 'similar', variant: 'fractal' }),
      toResult({ variant: 'fractura' }),
      toResult({ variant: 'factura' }),
    ];
    expect(describeOne([typed, factura, fractura], results).corrected).toEqual([
      { from: 'fatcura', to: 'fractura' },
    ]);
  });

  test('to one that stands on a page, if any does', () => {
    expect(describeOne([factura, fractura], [], ['fractura']).corrected).toEqual([
      { from: 'fatcura', to: 'fractura' },
    ]);
    expect(describeOne([typed, factura], [], ['fatcura'])).toMatchObject({
      corrected: [],
      correctedQuery: 'Mi fatcura',
    });
  });

  test('not by a word like it, nor by one that only has other marks', () => {
    expect(describeOne([bareVariant(['factura'], 'similar', 0.4)]).corrected).toEqual([]);
    expect(describeOne([bareVariant(['Fatcurá'], 'correction', 0.85)]).corrected).toEqual([]);
  });

  test('to several words where these are what was meant', () => {
    expect(describeOne([bareVariant(['mi', 'factura'], 'correction', 0.8)]).correctedQuery).toBe(
      'Mi mi factura',
    );
  });
});

test('signs of the correction that mean something to a pattern stand as they are', () => {
  expect(describeOne([bareVariant(['$&'], 'correction', 0.8)]).correctedQuery).toBe('Mi $&');
});

test('what each word was looked up as is told, each similar word once', () => {
  const similarWords = [{ word: 'facturacion', weight: 0.5 }];
  const { expanded } = describeOne([
    typed,
    { ...factura, similarWords },
    { ...fractura, similarWords },
  ]);
  expect(expanded).toEqual([
    {
      word: 'fatcura',
      variants: [
        { name: 'fatcura', kind: 'typed', weight: 1 },
        { name: 'factura', kind: 'correction', weight: 0.85 },
        { name: 'fractura', kind: 'correction', weight: 0.6 },
      ],
      similarWords: ['facturacion'],
    },
  ]);
});

test('a concept is told by its words, which are not told as similar ones', () => {
  const concept = {
    words: [{ word: 'recibo', degree: 1 }],
    documentFrequency: 1,
    postings: onPage,
  };
  const { expanded } = describeOne([conceptVariant(concept, 0.7, false)]);
  expect(expanded).toEqual([
    {
      word: 'fatcura',
      variants: [{ name: 'recibo', kind: 'synonym', weight: 0.7 }],
      similarWords: [],
    },
  ]);
});
