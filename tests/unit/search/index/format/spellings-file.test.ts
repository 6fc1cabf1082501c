import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nearbyKey,
  readSpellingsFile,
  spellingKey,
  writeSpellingsFile,
  writtenIn,
  type SpellingOrder,
} from '../../../../../src/search/index/format/spellings-file.ts';
import { wordArbitrary } from './arbitraries.ts';

const orders: SpellingOrder[] = ['starts', 'ends'];

const spellings = fc.array(fc.record({ word: wordArbitrary, commonness: fc.nat({ max: 35 }) }), {
  minLength: 1,
  maxLength: 9,
});

describe.each(orders)('the list by %s', (order) => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(spellings, (list) => {
        expect(readSpellingsFile(writeSpellingsFile(list, order), order)).toEqual(list);
      }),
    );
  });

  test('has the letters of a word in its order, which twice is the word again', () => {
    fc.assert(
      fc.property(wordArbitrary, (word) => {
        expect(writtenIn(order, writtenIn(order, word))).toBe(word);
      }),
    );
  });
});

test('a line tells commonness and letters against the line before', () => {
  const list = [
    { word: 'adresse', commonness: 2 },
    { word: 'adreßbuch', commonness: 12 },
  ];
  expect(writeSpellingsFile(list, 'starts')).toBe('20adresse\nc4ßbuch');
  expect(writeSpellingsFile(list, 'ends')).toBe('20esserda\nc0hcubßerda');
});

test('a key has the length behind the first folded letters; words longer than 35 letters share one', () => {
  expect(spellingKey('Größe', 'starts')).toBe('gr6osse');
  expect(spellingKey('Größe', 'ends')).toBe('es6sorg');
  expect(spellingKey('a'.repeat(40), 'starts')).toBe(`aaaz${'a'.repeat(37)}`);
});

test.each<[word: string, length: number, order: SpellingOrder, key: string]>([
  ['rehcnung', 8, 'starts', 'reh8'],
  ['rehcnung', 8, 'ends', 'gnu8'],
  ['rehcnung', 9, 'starts', 'reh9c'],
  ['rehcnung', 20, 'starts', 'rehkc'],
  ['ab', 3, 'starts', 'a3'],
])('words of length like %s (%i) by %s begin with %s', (word, length, order, key) => {
  expect(nearbyKey(word, length, order)).toBe(key);
});

test('one error leaves a word under the key of its beginning or of its end', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });
  const change = fc.constantFrom<(word: string, at: number, letter: string) => string>(
    (one, at, other) => one.slice(0, at) + other + one.slice(at + 1),
    (one, at, other) => one.slice(0, at) + other + one.slice(at),
    (one, at) => one.slice(0, at) + one.slice(at + 1),
    (one, at) => one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2),
  );
  fc.assert(
    fc.property(word, fc.nat({ max: 11 }), letter, change, (meant, place, other, makeError) => {
      const typed = makeError(meant, place % meant.length, other);
      const isNear = (order: SpellingOrder): boolean =>
        spellingKey(meant, order).startsWith(nearbyKey(typed, meant.length, order));
      expect(orders.some(isNear)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
