import { describe, expect, test } from 'vitest';
import type { IndexedConcept } from '../../../../src/search/index/format/concept.ts';
import type { Phrase } from '../../../../src/search/index/format/entry.ts';
import { expandUnknown } from '../../../../src/search/query/expand-unknown.ts';
import type { TermVariant } from '../../../../src/search/query/variants.ts';
import { createIndexOf, createKnownWords, type KnownWord } from '../support/known-words.ts';
import { toTerm } from '../support/page-text.ts';

const receipt: IndexedConcept = {
  words: [{ word: 'recibo', degree: 1 }],
  documentFrequency: 2,
  postings: [{ page: 3, termFrequency: 0.5, inTitle: false }],
};

/** A phrase that means the receipt. */
const meaning = (more: Partial<Phrase> = {}): Phrase => ({
  preceding: [],
  following: [],
  concept: { file: 0, line: 0 },
  closeness: 0.7,
  ...more,
});

/** What becomes of a word that the vocabulary has not. */
const expand = (
  word: string,
  words: readonly (KnownWord | string)[],
  { literal = false }: { literal?: boolean } = {},
): Promise<TermVariant[]> =>
  expandUnknown(
    createIndexOf(words, {}, [receipt]),
    { word, text: word, joined: undefined, isCode: false, weight: 1, isOpen: false },
    { literal, meanings: new Map(), language: 'en' },
  );

/** What is looked up beside the word as typed, and how. */
const others = (variants: readonly TermVariant[]): [string, string][] =>
  variants.slice(1).map(({ texts, kind }) => [texts.join(' '), kind]);

test('where the keyboard has no umlaut two letters stand for it', async () => {
  const words = [{ word: 'rückzahlung', words: ['ruckzahlung'] }];
  expect(others(await expand('rueckzahlung', words))).toEqual([['rückzahlung', 'spelling']]);
});

describe('an error', () => {
  test('of fingers is a correction', async () => {
    expect(others(await expand('fatcura', ['factura']))).toContainEqual(['factura', 'correction']);
  });

  test('that fingers seldom make leads to a similar word, which is not announced', async () => {
    expect(others(await expand('roto', ['robo']))).toEqual([['robo', 'similar']]);
    expect(others(await expand('mother', ['other']))).toContainEqual(['other', 'similar']);
  });

  test('is searched for as it stands on demand', async () => {
    const variants = await expand('fatcura', ['factura'], { literal: true });
    expect(variants.map(({ kind }) => kind)).not.toContain('correction');
  });

  test('weakens what the word means that was meant', async () => {
    const known = { word: 'factura', phrases: [meaning()] };
    const variants = await expand('fatcura', [known, 'recibo']);
    const meant = variants.find(({ kind }) => kind === 'synonym');
    expect(meant).toMatchObject({ postings: receipt.postings });
    expect(meant?.weight).toBeGreaterThan(0);
    expect(meant?.weight).toBeLessThan(0.7);
  });

  test('leads to what the word means alone, not to what it means in a phrase', async () => {
    for (const more of [{ preceding: ['mi'] }, { following: ['ya'] }]) {
      const known = { word: 'factura', phrases: [meaning(more)] };
      const kinds = (await expand('fatcura', [known])).map(({ kind }) => kind);
      expect(kinds).toContain('correction');
      expect(kinds).not.toContain('synonym');
    }
  });

  test('in a word that customers alone say leads to what it means', async () => {
    const known = { word: 'factura', documentFrequency: 0, phrases: [meaning()] };
    const vocabulary = createKnownWords([known], [receipt]);
    const spellings = [{ word: 'factura', commonness: 0 }];
    const index = {
      ...createIndexOf([]),
      vocabulary: { ...vocabulary, findSpellings: () => Promise.resolve(spellings) },
    };
    const term = { ...toTerm('fatcura'), isOpen: false };
    const options = { literal: false, meanings: new Map(), language: 'es' };
    const variants = await expandUnknown(index, term, options);
    expect(others(variants)).toEqual([['', 'synonym']]);
  });
});

describe('in a script without spaces', () => {
  test('known words that begin so count less than the word, at most three of them', async () => {
    const words = ['密码学', '密码本', '密码锁', '密码箱'];
    const longer = (await expand('密码', words)).filter(({ kind }) => kind === 'similar');
    expect(longer).toHaveLength(3);
    expect(longer[0]?.weight).toBeGreaterThan(0);
    expect(longer[0]?.weight).toBeLessThan(1);
  });

  test('a single character that is known says too little alone', async () => {
    const parts = (await expand('以仁王', ['以', '仁王'])).filter(({ kind }) => kind === 'part');
    expect(parts.map(({ texts }) => texts)).toEqual([['以', '仁王'], ['仁王']]);
  });
});

test('the three words that are most alike are looked up, as far as they are alike', async () => {
  const beginning = 'umbuchungs';
  const words = ['frist', 'kosten', 'fristen', 'gebuhr', 'fristende'].map((end) => beginning + end);
  const similar = (await expand('umbuchungsfri', words, { literal: true })).slice(1);
  expect(similar.map(({ texts }) => texts[0])).toEqual([
    'umbuchungsfrist',
    'umbuchungsfristen',
    'umbuchungsfristende',
  ]);
  expect(similar[0]?.weight).toBeLessThan(1);
});

test('a spelling without umlauts counts as the word, if that is on a page, twice at most', async () => {
  const found = await expand('rueckzug', [{ word: 'rückzug', words: ['ruckzug'] }]);
  expect(found[1]).toMatchObject({ kind: 'spelling', weight: 1 });
  const told = { word: 'rückzug', words: ['ruckzug'], documentFrequency: 0 };
  expect((await expand('rueckzug', [told])).map(({ kind }) => kind)).not.toContain('spelling');
  const three = ['a', 'b', 'c'].map((word) => ({ word, words: ['ruckzug'] }));
  expect(others(await expand('rueckzug', three))).toHaveLength(2);
});

describe('a correction', () => {
  test('comes before the parts of a compound', async () => {
    const parts = ['factura', 'dressen'];
    expect(others(await expand('facturadressen', parts)).map(([, kind]) => kind)).toContain('part');
    const corrected = await expand('facturadressen', [...parts, 'facturadresses']);
    expect(corrected.map(({ kind }) => kind)).toContain('correction');
    expect(corrected.map(({ kind }) => kind)).not.toContain('part');
  });

  test('is of a word that is on a page, once', async () => {
    const known = [
      { word: 'factura', documentFrequency: 0 },
      { word: 'facturá', words: ['factura'], documentFrequency: 1 },
      { word: 'fácturá', words: ['factura'], documentFrequency: 1 },
    ];
    const corrections = (await expand('fatcura', known)).filter(
      ({ kind }) => kind === 'correction',
    );
    expect(corrections.map(({ texts }) => texts)).toContainEqual(['facturá']);
    expect(corrections).toHaveLength(2);
  });

  test('has the parts of what was meant, weaker', async () => {
    const known = [{ word: 'billaddress', parts: ['bill', 'address'] }];
    const parts = (await expand('bilalddress', known)).filter(({ kind }) => kind === 'part');
    expect(parts.map(({ texts, weight }) => [texts, weight])).toEqual([
      [['bill', 'address'], 0.8 * 0.85],
      [['bill'], 0.45 * 0.85],
      [['address'], 0.45 * 0.85],
    ]);
  });

  test('that is hardly one has neither parts nor what the word means', async () => {
    const known = [{ word: 'other', parts: ['oth', 'er'], phrases: [meaning()] }];
    expect(others(await expand('mother', known))).toEqual([
      ['other', 'similar'],
      ['other', 'similar'],
    ]);
  });
});

describe('a similar word', () => {
  const similarTo = async (
    word: string,
    ...words: (KnownWord | string)[]
  ): Promise<readonly (string | undefined)[]> =>
    (await expand(word, words, { literal: true }))
      .filter(({ kind }) => kind === 'similar')
      .map(({ texts }) => texts[0]);

  test('is one on a page', async () => {
    const told = { word: 'umbuchungsfrist', documentFrequency: 0 };
    expect(await similarTo('umbuchungsfri', told)).toEqual([]);
  });

  test('is as like as the nearest of its forms, and comes in the order of the alphabet', async () => {
    const forms = { word: 'zug', words: ['zug', 'umbuchungsfrist'] };
    expect(await similarTo('umbuchungsfri', forms)).toEqual(['zug']);
    const twins = ['umbuchungsfrib', 'umbuchungsfria', 'umbuchungsfric'];
    expect(await similarTo('umbuchungsfri', ...twins)).toEqual(twins.toSorted());
    expect(await similarTo('umbuchungsfri', ...twins.toReversed())).toEqual(twins.toSorted());
  });
});

test('a stop word that the site has not is looked up as it stands', async () => {
  const variants = await expandUnknown(
    createIndexOf(['fatcura', 'factura']),
    {
      word: 'fatcurax',
      text: 'fatcurax',
      joined: undefined,
      isCode: false,
      weight: 0.2,
      isOpen: false,
    },
    { literal: false, meanings: new Map(), language: 'es' },
  );
  expect(variants.map(({ kind }) => kind)).toEqual(['typed']);
});
