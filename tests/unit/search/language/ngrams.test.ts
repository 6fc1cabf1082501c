import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastOverlap, listNgrams, ngramOverlap } from '../../../../src/search/language/ngrams.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

test.each([
  ['descubrio', 'descubrieron'],
  ['maschine', 'dampfmaschine'],
  ['warschaus', 'warschau'],
])('%s is alike to %s', (asked, found) => {
  expect(ngramOverlap(asked, found)).toBeGreaterThanOrEqual(leastOverlap);
});

test.each([
  ['pagar', 'pagina'],
  ['bank', 'bahn'],
])('%s is not alike to %s', (asked, found) => {
  expect(ngramOverlap(asked, found)).toBeLessThan(leastOverlap);
});

test('Korean words are compared by the letters of their syllables', () => {
  expect(ngramOverlap(fold('대통령'), fold('대통령은'))).toBeGreaterThanOrEqual(leastOverlap);
  expect(ngramOverlap(fold('고종'), fold('고향'))).toBeLessThan(leastOverlap);
});

test('a part of a compound is more alike to the whole than the whole to its part', () => {
  expect(ngramOverlap('maschine', 'dampfmaschine')).toBeGreaterThan(
    ngramOverlap('dampfmaschine', 'maschine'),
  );
});

test('is 1 for the same word and never more', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const overlap = ngramOverlap(one, other);
      return overlap >= 0 && overlap <= 1 && ngramOverlap(one, one) === 1;
    }),
  );
});

test('the ends of a word count as letters', () => {
  expect(listNgrams('abono')).toEqual(['_abo', 'abon', 'bono', 'ono_']);
});
