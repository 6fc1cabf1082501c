import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFront, writeFront } from '../../../../../src/search/index/format/front-coding.ts';
import { wordArbitrary } from './arbitraries.ts';

test('any word is read back against the one that it was written against', () => {
  fc.assert(
    fc.property(wordArbitrary, wordArbitrary, fc.nat({ max: 40 }), (before, word, shared) => {
      for (const one of [word, before.slice(0, shared) + word]) {
        expect(readFront(before, writeFront(before, one))).toBe(one);
      }
    }),
  );
});

test('shared letters are told by their number, 35 at most', () => {
  expect(writeFront('rechnung', 'rechner')).toBe('5er');
  expect(writeFront('', 'rechner')).toBe('0rechner');
  expect(writeFront('a'.repeat(50), 'a'.repeat(40))).toBe(`z${'a'.repeat(5)}`);
});
