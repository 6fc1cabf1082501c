import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastLikeness, likenessOf } from '../../../src/search/likeness.ts';

test.each([
  ['descubrio', 'descubrieron'],
  ['maschine', 'dampfmaschine'],
  ['warschaus', 'warschau'],
  ['유비', '유비는'],
  ['대통령', '대통령은'],
])('%s is alike to %s', (asked, found) => {
  expect(likenessOf(asked, found)).toBeGreaterThanOrEqual(leastLikeness);
});

test.each([
  ['pagar', 'pagina'],
  ['bank', 'bahn'],
  ['고종', '고향'],
])('%s is not alike to %s', (asked, found) => {
  expect(likenessOf(asked, found)).toBeLessThan(leastLikeness);
});

test('a part of a compound is more alike to the whole than the whole to its part', () => {
  expect(likenessOf('maschine', 'dampfmaschine')).toBeGreaterThan(
    likenessOf('dampfmaschine', 'maschine'),
  );
});

test('is 1 for the same word and never more', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const likeness = likenessOf(one, other);
      return likeness >= 0 && likeness <= 1 && likenessOf(one, one) === 1;
    }),
  );
});
