import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarityOf } from '../../../../src/search/match/word-similarity.ts';

test.each([
  ['descubrio', 'descubrieron'],
  ['warschaus', 'warschau'],
  ['maschine', 'dampfmaschine'],
  ['rechnung', 'rechnungsadresse'],
])('%s is like %s', (asked, found) => {
  expect(similarityOf(asked, found)).toBeGreaterThan(0.3);
});

test.each([
  ['pagar', 'pagina'],
  ['car', 'scarf'],
  ['bank', 'bahn'],
  ['react', 'reach'],
  ['asdfgh', 'as'],
])('%s is not like %s', (asked, found) => {
  expect(similarityOf(asked, found)).toBe(0);
});

test('is 1 for the same word and never more', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const similarity = similarityOf(one, other);
      return similarity >= 0 && similarity <= 1 && similarityOf(one, one) === 1;
    }),
  );
});
