import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonPrefixLength } from '../../../../src/lib/text/common-prefix.ts';

test.each([
  ['descubrió', 'descubrieron', 8],
  ['rate', 'rates', 4],
  ['rates', 'rate', 4],
  ['rate', 'date', 0],
  ['', 'rate', 0],
])('"%s" and "%s" share %i letters at their beginning', (one, other, shared) => {
  expect(commonPrefixLength(one, other)).toBe(shared);
});

test('is the longest beginning of the one that the other begins with', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const lengths = Array.from({ length: one.length + 1 }, (_, length) => length);
      const longest = lengths.findLast((length) => other.startsWith(one.slice(0, length)));
      expect(commonPrefixLength(one, other)).toBe(longest);
    }),
  );
});
