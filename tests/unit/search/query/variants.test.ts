import { describe, expect, test } from 'vitest';
import { expandTerm } from '../../../../src/search/query/expand-term.ts';
import { expandUnknown } from '../../../../src/search/query/expand-unknown.ts';
import {
  compoundVariants,
  knownVariant,
  knownVariantAlone,
  synonymVariants,
  type TermVariant,
} from '../../../../src/search/query/variants.ts';
import {
  createIndexOf,
  createKnownWords,
  toEntry,
  type KnownWord,
} from '../support/known-words.ts';
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

const options = { literal: false, words: [], language: 'en' };

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
      following: [],
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
      following: [],
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

describe('a synonym', () => {
  /** What is looked up in place of `card` in a query. */
  const inPlaceOf = (
    query: string,
    {
      preceding = [],
      following = [],
      words = ['payment'],
      known = ['payment'],
      pages = 0,
    }: {
      preceding?: string[];
      following?: string[];
      words?: string[];
      known?: (KnownWord | string)[];
      pages?: number;
    } = {},
  ): Promise<TermVariant[]> =>
    synonymVariants(
      createKnownWords(known),
      toEntry({
        word: 'card',
        documentFrequency: pages,
        synonyms: [{ preceding, following, words }],
      }),
      'card',
      query.split(' '),
    );

  test('is looked up as the site spells it, with the words like it', async () => {
    const [variant] = await inPlaceOf('card', { words: ['deposit'], known: [deposit] });
    expect(variant).toMatchObject({ texts: ['deposit'], kind: 'synonym', widenedFrequency: 7 });
  });

  test('that no page has by itself is looked up as it stands', async () => {
    const known = [{ word: 'Payment', words: ['payment'], documentFrequency: 0 }];
    const [variant] = await inPlaceOf('card', { known });
    expect(variant).toMatchObject({ texts: ['payment'], widenedFrequency: undefined });
    const [onPage] = await inPlaceOf('card', { known: [...known, 'payment'] });
    expect(onPage).toMatchObject({ texts: ['payment'], widenedFrequency: 1 });
  });

  test('of several words has to stand on the page as a whole', async () => {
    const [variant] = await inPlaceOf('card', { words: ['payment', 'method'] });
    expect(variant).toMatchObject({
      texts: ['payment', 'method'],
      kind: 'synonym',
      widenedFrequency: undefined,
    });
  });

  test('counts less beside a word that the site has, unless a phrase stands for it', async () => {
    const weightOf = async (...asked: Parameters<typeof inPlaceOf>): Promise<number | undefined> =>
      (await inPlaceOf(...asked))[0]?.weight;
    expect(await weightOf('card')).toBe(0.9);
    expect(await weightOf('card', { pages: 1 })).toBe(0.5);
    expect(await weightOf('my card', { pages: 1, preceding: ['my'] })).toBe(0.9);
    expect(await weightOf('card is', { pages: 1, following: ['is'] })).toBe(0.9);
    const both = { pages: 1, preceding: ['my'], following: ['is'] };
    expect(await weightOf('my card is', both)).toBe(0.9);
  });

  test.each<[query: string, preceding: string[], following: string[], stands: boolean]>([
    ['why is my card gone now', ['is', 'my'], ['gone', 'now'], true],
    ['my is card', ['is', 'my'], [], false],
    ['card now gone', [], ['gone', 'now'], false],
    ['card gone', [], ['gone', 'now'], false],
    ['my card', ['is', 'my'], [], false],
    ['card gone card', [], ['gone'], true],
  ])(
    'of a phrase in "%s", after %j and before %j: %s',
    async (query, preceding, following, stands) => {
      const variants = await inPlaceOf(query, { preceding, following });
      expect(variants.map((one) => one.following)).toEqual(stands ? [following] : []);
    },
  );
});
