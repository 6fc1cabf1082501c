import { describe, expect, test } from 'vitest';
import { asTyped, expandTerm } from '../../../../src/search/query/expand-term.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import {
  conceptVariant,
  type ExpandedTerm,
  type TermVariant,
} from '../../../../src/search/query/variants.ts';
import { createIndexOf, type KnownWord } from '../support/known-words.ts';

/** The first term of a query, expanded by an index that has some words. */
async function expand(
  query: string,
  words: readonly (KnownWord | string)[],
  options: { asYouType?: boolean; literal?: boolean; meanings?: readonly TermVariant[] } = {},
): Promise<ExpandedTerm> {
  const { terms } = parseQuery(query, 'en', options);
  const [term] = terms;
  if (!term) throw new Error('The query has no term.');
  const { literal = false } = options;
  const meanings = new Map([[term.text, options.meanings ?? []]]);
  return expandTerm(createIndexOf(words), term, { literal, meanings, language: 'en' });
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

describe('another form of a word', () => {
  const words = [
    { word: 'bikes', stem: 'bike', similarWords: [{ word: 'ebike', weight: 0.5 }] },
    { word: 'biked', stem: 'bike' },
    { word: 'biking', stem: 'bike' },
    { word: 'bikeable', stem: 'bike', documentFrequency: 0 },
  ];

  test('is looked up as that word where the site has only others, in two at most', async () => {
    expect((await expand('bike', words)).variants).toMatchObject([
      { texts: ['bikes'], kind: 'typed', weight: 1, similarWords: [{ word: 'ebike' }] },
      { texts: ['biked'], kind: 'typed', weight: 1 },
    ]);
  });

  test('is not looked up where the site has the word itself, nor for a code', async () => {
    expect((await expand('bike', ['bike', ...words])).variants).toMatchObject([
      { texts: ['bike'] },
    ]);
    const code = [{ word: 'b2x', stem: 'b2' }];
    expect((await expand('b2', code)).variants).toMatchObject([{ texts: ['b2'] }]);
  });

  test('that customers alone say is none', async () => {
    expect((await expand('bike', words.slice(3))).variants).toMatchObject([{ texts: ['bike'] }]);
  });
});

describe('what a word means', () => {
  const refund = conceptVariant(
    { words: [{ word: 'refund', degree: 1 }], documentFrequency: 2, postings: [] },
    0.7,
    false,
  );
  const transfer = conceptVariant(
    { words: [{ word: 'transfer', degree: 1 }], documentFrequency: 2, postings: [] },
    0.7,
    false,
  );

  test('stands beside the word, all of it', async () => {
    const { variants, bases } = await expand('cashback', ['cashback'], {
      meanings: [refund, transfer],
    });
    expect(variants).toMatchObject([{ texts: ['cashback'], kind: 'typed' }, refund, transfer]);
    expect(bases).toEqual(['cashback']);
  });

  test('of a word that the site has not makes it no slip for another', async () => {
    const { variants } = await expand('cashback', ['cashbook'], { meanings: [refund] });
    expect(variants).toMatchObject([{ texts: ['cashback'], kind: 'typed' }, refund]);
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

describe('a word with hyphens', () => {
  test('is looked up in its pieces, and as one word', async () => {
    const { variants } = await expand('bike-lock', ['bike', 'bikelock']);
    expect(variants).toMatchObject([
      { texts: ['bike'], kind: 'typed', weight: 1 },
      { texts: ['bikelock'], kind: 'joined', weight: 1 },
    ]);
  });

  test('is looked up so too where the vocabulary is out of reach', () => {
    const [term] = parseQuery('bike-lock', 'en').terms;
    if (!term) throw new Error('The query has no term.');
    expect(asTyped(term)).toMatchObject({
      bases: ['bike'],
      variants: [
        { texts: ['bike'], kind: 'typed', weight: 1 },
        { texts: ['bikelock'], kind: 'joined', weight: 1 },
      ],
    });
    expect(asTyped({ ...term, joined: undefined }).variants).toHaveLength(1);
  });
});

test('a word that is only told of is not looked up as one of the site', async () => {
  const told = { word: 'refund', documentFrequency: 0, widenedFrequency: 5 };
  expect((await expand('refund', [told])).variants).toMatchObject([
    { texts: ['refund'], widenedFrequency: undefined },
  ]);
});

describe('a page is compared with', () => {
  test('the word as it was typed', async () => {
    expect((await expand('refund', ['refund'])).bases).toEqual(['refund']);
    expect((await expand('mother', ['other'])).bases).toEqual(['mother']);
  });

  test('what it was taken for, the likeliest correction', async () => {
    const known = [
      { word: 'Biké', words: ['bike'], documentFrequency: 16 },
      { word: 'biker', documentFrequency: 1 },
    ];
    expect((await expand('bikr', known)).bases).toEqual(['bike']);
    const spelling = { word: 'rückzug', words: ['ruckzug'] };
    expect((await expand('rueckzug', [spelling])).bases).toEqual(['ruckzug']);
  });
});

test('what is found in two ways counts as the stronger, and the first of equal ones', async () => {
  const known = [{ word: 'bills', words: ['bills', 'bill'], parts: ['bills', 'bill'] }, 'billx'];
  const { variants } = await expand('bill', known, { asYouType: true });
  expect(variants.map(({ texts, kind }) => [texts, kind])).toEqual([
    [['bills'], 'typed'],
    [['billx'], 'beginning'],
    [['bills', 'bill'], 'part'],
    [['bill'], 'part'],
  ]);
});
