import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastLikeness, likenessOf } from '../../../../src/search/language/ngrams.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

test.each([
  ['descubrio', 'descubrieron'],
  ['maschine', 'dampfmaschine'],
  ['warschaus', 'warschau'],
])('%s is alike to %s', (asked, found) => {
  expect(likenessOf(asked, found)).toBeGreaterThanOrEqual(leastLikeness);
});

test.each([
  ['pagar', 'pagina'],
  ['bank', 'bahn'],
])('%s is not alike to %s', (asked, found) => {
  expect(likenessOf(asked, found)).toBeLessThan(leastLikeness);
});

test('Korean words are compared by the letters of their syllables', () => {
  expect(likenessOf(fold('대통령'), fold('대통령은'))).toBeGreaterThanOrEqual(leastLikeness);
  expect(likenessOf(fold('고종'), fold('고향'))).toBeLessThan(leastLikeness);
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
