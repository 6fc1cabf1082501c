import { describe, expect, test } from 'vitest';
import { expandUnknown } from '../../../../src/search/query/expand-unknown.ts';
import type { TermVariant } from '../../../../src/search/query/variants.ts';
import { createIndexOf, type KnownWord } from '../support/known-words.ts';

/** What becomes of a word that the vocabulary has not. */
const expand = (
  word: string,
  words: readonly (KnownWord | string)[],
  { pagesOf = {}, literal = false }: { pagesOf?: Record<string, number[]>; literal?: boolean } = {},
): Promise<TermVariant[]> =>
  expandUnknown(
    createIndexOf(words, pagesOf),
    { word, text: word, joined: undefined, isCode: false, weight: 1, isOpen: false },
    { literal, words: [word], language: 'en' },
  );

/** What is looked up beside the word as typed, and how. */
const others = (variants: readonly TermVariant[]): [string, string][] =>
  variants.slice(1).map(({ texts, kind }) => [texts.join(' '), kind]);

test('another form of a stem is known by the pages that the index finds', async () => {
  const words = [
    { word: 'apfel', documentFrequency: 2 },
    { word: 'zahlung', documentFrequency: 2, words: ['zahlung', 'zahlungs'] },
  ];
  const variants = await expand('zahlungen', words, { pagesOf: { zahlungen: [1, 2] } });
  expect(variants).toMatchObject([{ texts: ['zahlungen'], words: ['zahlung', 'zahlungs'] }]);
});

test('another form of a word that only has synonyms has these', async () => {
  const synonyms = [{ preceding: [], following: [], words: ['robo'] }];
  const words = [{ word: 'mangar', documentFrequency: 0, synonyms }, 'robo'];
  expect(others(await expand('mangaron', words))).toEqual([['robo', 'synonym']]);
  expect(others(await expand('mangan', words))).toEqual([['robo', 'synonym']]);
  expect(others(await expand('masaje', words))).toEqual([]);
});

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

  test('weakens the synonyms of what was meant', async () => {
    const synonyms = [{ preceding: [], following: [], words: ['recibo'] }];
    const variants = await expand('fatcura', [{ word: 'factura', synonyms }, 'recibo']);
    const synonym = variants.find(({ kind }) => kind === 'synonym');
    const correction = variants.find(({ kind }) => kind === 'correction');
    expect(synonym?.weight).toBeLessThan(correction?.weight ?? 0);
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

describe('another form of a stem', () => {
  const pagesOf = { zahlungen: [1] };
  const textsOf = (variants: readonly TermVariant[]): string[] =>
    variants.map(({ texts }) => texts.join(' '));

  test('is looked up as typed if no known word has its pages', async () => {
    const variants = await expand('zahlungen', [{ word: 'zahlung', documentFrequency: 2 }], {
      pagesOf,
    });
    expect(variants).toEqual([
      {
        ...variants[0],
        texts: ['zahlungen'],
        kind: 'typed',
        weight: 1,
        words: ['zahlungen'],
        similarWords: [],
        widenedFrequency: undefined,
      },
    ]);
  });

  test('is that of the first word which shares six tenths of the longer one', async () => {
    const known = ['zahlungsxy', 'zahlungsab'].map((word) => ({ word, words: [word] }));
    const [variant] = await expand('zahlungen', known, { pagesOf });
    expect(variant).toMatchObject({ kind: 'typed', weight: 1, words: ['zahlungsxy'] });
    const sharing = (word: string) => expand('zahlungen', [word], { pagesOf });
    // Six of ten letters, and six of eleven.
    expect((await sharing('zahlunxxxx'))[0]?.words).toEqual(['zahlunxxxx']);
    expect((await sharing('zahlunxxxxx'))[0]?.words).toEqual(['zahlungen']);
  });

  test('is looked up without its umlaut too', async () => {
    const words = [{ word: 'rückzug', words: ['ruckzug'], documentFrequency: 5 }];
    const variants = await expand('rueckzug', words, { pagesOf: { rueckzug: [1] } });
    expect(textsOf(variants)).toEqual(['rueckzug', 'rückzug']);
  });
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

  test('that is hardly one has neither parts nor synonyms of the word', async () => {
    const synonyms = [{ preceding: [], following: [], words: ['theft'] }];
    const known = [{ word: 'other', parts: ['oth', 'er'], synonyms }, 'theft'];
    expect(others(await expand('mother', known))).toEqual([
      ['other', 'similar'],
      ['other', 'similar'],
    ]);
  });

  test('has the synonyms of the phrase in which the typed word stands', async () => {
    const synonyms = [{ preceding: ['mi'], following: [], words: ['recibo'] }];
    const variants = await expandUnknown(
      createIndexOf([{ word: 'factura', synonyms }, 'recibo']),
      {
        word: 'fatcura',
        text: 'fatcura',
        joined: undefined,
        isCode: false,
        weight: 1,
        isOpen: false,
      },
      { literal: false, words: ['mi', 'fatcura'], language: 'es' },
    );
    expect(others(variants)).toContainEqual(['recibo', 'synonym']);
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
    { literal: false, words: [], language: 'es' },
  );
  expect(variants.map(({ kind }) => kind)).toEqual(['typed']);
});
