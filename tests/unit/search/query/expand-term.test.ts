import { describe, expect, test } from 'vitest';
import { expandTerm } from '../../../../src/search/query/expand-term.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import type { ExpandedTerm, TermVariant } from '../../../../src/search/query/variants.ts';
import { createIndexOf, type KnownWord } from '../support/known-words.ts';

/** The first term of a query, expanded by an index that has some words. */
async function expand(
  query: string,
  words: readonly (KnownWord | string)[],
  options: { asYouType?: boolean; literal?: boolean } = {},
): Promise<ExpandedTerm> {
  const { terms, words: all } = parseQuery(query, 'en', options);
  const [term] = terms;
  if (!term) throw new Error('The query has no term.');
  const { literal = false } = options;
  return expandTerm(createIndexOf(words), term, { literal, words: all, language: 'en' });
}

const find = ({ variants }: ExpandedTerm, ...texts: string[]): TermVariant | undefined =>
  variants.find((one) => one.texts.join() === texts.join());

const weightOf = (term: ExpandedTerm, ...texts: string[]): number =>
  find(term, ...texts)?.weight ?? NaN;

test('a word that the site has is looked up as the site spells it, with words like it', async () => {
  const similarWords = [{ word: 'refundable', weight: 0.5 }];
  const known = { word: 'Refund', words: ['refund'], similarWords, widenedFrequency: 2 };
  expect((await expand('refund', [known])).variants).toMatchObject([
    { texts: ['Refund'], kind: 'typed', weight: 1, similarWords, widenedFrequency: 2 },
  ]);
});

test('of words that accents tell apart two are looked up', async () => {
  const words = ['pêche', 'péché', 'pèche'].map((word) => ({ word, words: ['peche'] }));
  expect((await expand('peche', words)).variants).toHaveLength(2);
});

describe('the beginning of a word', () => {
  const words = ['deposit', 'depot', 'deputy', 'depth', 'depend', 'depart', 'deposing'];

  test('counts nearly as much as a word', async () => {
    const weight = weightOf(await expand('dep', words, { asYouType: true }), 'deposit');
    expect(weight).toBeGreaterThan(0.5);
    expect(weight).toBeLessThan(1);
  });

  test('is looked up in the six commonest words that begin so', async () => {
    const { variants } = await expand('dep', words, { asYouType: true });
    expect(variants.filter(({ kind }) => kind === 'beginning')).toHaveLength(6);
  });

  test.each([
    ['d', ['deposit'], []],
    ['de', ['deposit'], ['deposit']],
    ['充', ['充电'], ['充电']],
  ])('%s', async (query, known, expected) => {
    const { variants } = await expand(query, known, { asYouType: true });
    const beginnings = variants.filter(({ kind }) => kind === 'beginning');
    expect(beginnings.flatMap(({ texts }) => texts)).toEqual(expected);
  });
});

describe('a synonym', () => {
  const bill = (documentFrequency: number): (KnownWord | string)[] => [
    { word: 'bill', documentFrequency, synonyms: [synonymOf('invoice')] },
    'invoice',
  ];
  const synonymOf = (word: string, following: string[] = []) => ({
    preceding: [],
    following,
    words: [word],
  });

  test('of a word that the site has not counts nearly as much as that', async () => {
    const weight = weightOf(await expand('bill', bill(0)), 'invoice');
    expect(weight).toBeGreaterThan(0.6);
    expect(weight).toBeLessThan(1);
  });

  test('counts less beside a word that the site has', async () => {
    const weight = weightOf(await expand('bill', bill(3)), 'invoice');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(0.6);
  });

  test('of a phrase holds only where the phrase stands', async () => {
    const words = [{ word: 'sign', synonyms: [synonymOf('login', ['in'])] }, 'login'];
    expect(find(await expand('sign in', words), 'login')?.following).toEqual(['in']);
    expect(find(await expand('sign here', words), 'login')).toBeUndefined();
  });
});

test('the parts of a compound count together more than alone, and less than the word', async () => {
  const known = { word: 'rechnungsadresse', parts: ['rechnung', 'adresse'] };
  const term = await expand('rechnungsadresse', [known]);
  const together = weightOf(term, 'rechnung', 'adresse');
  expect(together).toBeLessThan(1);
  expect(weightOf(term, 'adresse')).toBeLessThan(together);
  expect(weightOf(term, 'adresse')).toBeGreaterThan(0);
});
