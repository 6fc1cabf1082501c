import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../src/lib/idf.ts';

test.each([
  [10, 0, 3.0910424533583161],
  [10, 1, 1.9924301646902063],
  [10, 10, 0.0465200156348928],
])('of %i documents, %i hold it: %f', (documents, holding, expected) => {
  expect(inverseDocumentFrequency(documents, holding)).toBeCloseTo(expected, 12);
});

test('tells more the fewer documents hold a word, and never less than nothing', () => {
  const counts = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => [a + b + 1, a] as const);
  fc.assert(
    fc.property(counts, ([documents, holding]) => {
      const tells = inverseDocumentFrequency(documents, holding);
      expect(tells).toBeGreaterThan(inverseDocumentFrequency(documents, holding + 1));
      expect(tells).toBeGreaterThan(0);
    }),
  );
});
