import { expect, test } from 'vitest';
import {
  findSpellingCorrections,
  leastCertainty,
  type SpellingCandidate,
} from '../../../../src/search/query/spelling-corrections.ts';
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
