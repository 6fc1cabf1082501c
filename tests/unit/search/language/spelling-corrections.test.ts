import { describe, expect, test } from 'vitest';
import {
  findSpellingCorrections,
  leastCertainty,
  type SpellingCandidate,
} from '../../../../src/search/language/spelling-corrections.ts';
import { createKnownWords, type KnownWord } from '../support/known-words.ts';

const correct = (
  word: string,
  ...known: (KnownWord | string)[]
): Promise<readonly SpellingCandidate[]> =>
  findSpellingCorrections(createKnownWords(known), word, 'en');

/** How sure it is that a word was meant; NaN if it is no candidate. */
const certaintyOf = async (word: string, meant: string): Promise<number> =>
  (await correct(word, meant))[0]?.weight ?? NaN;

test.each([
  ['a slip in a short word', 'bikr', 'bike'],
  ['a slip in a word of seven letters', 'fatcura', 'factura'],
  ['a slip in a long word', 'subscripiton', 'subscription'],
])('%s is surely one, but less sure than the word itself', async (_, word, meant) => {
  expect(await certaintyOf(word, meant)).toBeGreaterThan(0.7);
  expect(await certaintyOf(word, meant)).toBeLessThan(1);
});

test('two slips in a long word are less sure than one, and sure enough', async () => {
  const certainty = await certaintyOf('sbscripiton', 'subscription');
  expect(certainty).toBeGreaterThanOrEqual(leastCertainty);
  expect(certainty).toBeLessThan(await certaintyOf('subscripiton', 'subscription'));
});

test('a long word with an error that fingers seldom make was meant rather than not', async () => {
  const certainty = await certaintyOf('xepayment', 'repayment');
  expect(certainty).toBeGreaterThanOrEqual(leastCertainty);
  expect(certainty).toBeLessThan(await certaintyOf('eepayment', 'repayment'));
});

test('a short word with an error that fingers seldom make was hardly meant', async () => {
  const certainty = await certaintyOf('mother', 'other');
  expect(certainty).toBeGreaterThan(0);
  expect(certainty).toBeLessThan(leastCertainty);
});

test('a word of three letters with a slip was hardly meant', async () => {
  expect(await certaintyOf('bik', 'bike')).toBeLessThan(leastCertainty);
});

test.each([
  ['a word of three letters is never meant', 'caf', 'car'],
  ['of up to seven letters one error is corrected, not two', 'fatcrua', 'factura'],
  ['a second error beside another first letter is one too many', 'xubscripiton', 'subscription'],
  ['what has digits is no word', 'h2o2', 'h2o3'],
])('%s', async (_, word, meant) => {
  expect(await correct(word, meant)).toEqual([]);
});

test('of eight letters two errors are corrected', async () => {
  expect(await correct('fatcruas', 'facturas')).toMatchObject([{ word: 'facturas' }]);
});

test.each([
  ['baterry', 'battery'],
  ['tommorow', 'tomorrow'],
])('letters that are doubled in the wrong place are one slip: %s is %s', async (word, meant) => {
  expect(await certaintyOf(word, meant)).toBe(0.85);
});

test('three candidates are kept, the commonest first', async () => {
  const known = ['bane', 'cane', 'lane', 'mane', 'vane'].map((word, step) => ({
    word,
    documentFrequency: 2 ** step,
  }));
  const found = await correct('ane', ...known);
  expect(found.map(({ word }) => word)).toEqual(['vane', 'mane', 'lane']);
});

test('a commoner word is likelier, and surely not the only one', async () => {
  const [first, second] = await correct(
    'bikr',
    { word: 'bike', documentFrequency: 1 },
    { word: 'biker', documentFrequency: 16 },
  );
  expect(first?.word).toBe('biker');
  expect(second?.weight).toBeLessThan(0.7 * (first?.weight ?? 0));
  expect(second?.weight).toBeGreaterThan(0.3 * (first?.weight ?? 0));
});

test('a word that begins as typed is preferred to one that is as common or a little commoner', async () => {
  const toFirst = async (...frequencies: [number, number]): Promise<string | undefined> =>
    (
      await correct(
        'hike',
        { word: 'hikes', documentFrequency: frequencies[0] },
        { word: 'bike', documentFrequency: frequencies[1] },
      )
    )[0]?.word;
  expect(await toFirst(1, 1)).toBe('hikes');
  expect(await toFirst(1, 16)).toBe('bike');
});

describe('an error that fingers seldom make', () => {
  test('and a slip are one too many in a short word, and hardly meant in a long one', async () => {
    // A key from the other end of the keyboard, and two letters swapped: 2.5 errors.
    expect(await correct('qiek', 'like')).toEqual([]);
    expect(await certaintyOf('fpcturas', 'facturas')).toBe(0.6);
    expect(await certaintyOf('fptcuras', 'facturas')).toBe(0.4);
  });

  test('twice is one too many in a long word', async () => {
    expect(await correct('fpctumas', 'facturas')).toEqual([]);
  });

  test('leads to a word with another first letter, if it is the only one', async () => {
    expect(await certaintyOf('pepayment', 'repayment')).toBe(0.6);
    expect(await correct('pepamyent', 'repayment')).toEqual([]);
  });
});

test('two slips lead to no word with another first letter', async () => {
  expect(await correct('eepamyent', 'repayment')).toEqual([]);
  expect(await certaintyOf('rpeamyent', 'repayment')).toBe(0.55);
});

test.each([
  ['bikr', 'bike', 0.85],
  ['bik', 'bike', 0.4],
  ['mother', 'other', 0.4],
  ['reqment', 'segment', NaN],
  ['fpctura', 'factura', 0.4],
])('%s was meant as %s with a certainty of %d', async (word, meant, certainty) => {
  expect(await certaintyOf(word, meant)).toBe(certainty);
});

test('what begins with digits is no word', async () => {
  expect(await correct('4fatcura', '4factura')).toEqual([]);
});

test('of words that are as likely the first in the alphabet is first', async () => {
  for (const known of [
    ['bikes', 'biker', 'biket'],
    ['biket', 'biker', 'bikes'],
  ]) {
    expect((await correct('bike', ...known)).map(({ word }) => word)).toEqual([
      'biker',
      'bikes',
      'biket',
    ]);
  }
});

test('a word is half as likely as one that is on sixteen times as many pages', async () => {
  const [first, second] = await correct(
    'bikr',
    { word: 'bike', documentFrequency: 16 },
    { word: 'bikra', documentFrequency: 1 },
    { word: 'biker', documentFrequency: 1 },
  );
  expect([first?.word, first?.weight]).toEqual(['bike', 0.85]);
  expect(second?.weight).toBe(0.425);
});
