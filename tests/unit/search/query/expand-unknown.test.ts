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
    { word, text: word, joined: undefined, weight: 1, isOpen: false },
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
