import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, unitCosts, type EditCosts } from '../../../../src/lib/text/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['factura', 'factura', 0],
  ['fatcura', 'factura', 1],
  ['factra', 'factura', 1],
  ['facttura', 'factura', 1],
  ['factyra', 'factura', 1],
  ['afctura', 'factura', 1],
  ['subscripiton', 'subscription', 1],
  ['sbscripton', 'subscription', 2],
  ['abcd', 'badc', 2],
  ['abcd', 'dcba', 3],
  ['🚲', '🛴', 1],
])('from "%s" to "%s" are %i errors', (from, to, errors) => {
  expect(editDistance(from, to)).toBe(errors);
  expect(editDistance(from, to, { limit: errors })).toBe(errors);
  expect(editDistance(from, to, { limit: errors - 1 })).toBe(Infinity);
});

test('no letter is touched twice: between swapped letters none is added', () => {
  expect(editDistance('ca', 'abc')).toBe(3);
});

/** Letters that are dear to replace, and dear to add unless they are doubled. */
const unevenCosts: EditCosts = {
  replaced: (from, to) => (from === 's' || to === 'p' ? 1.5 : 1),
  added: (letter, before) => (letter === before ? 1 : 1.25),
};

test.each([
  ['sa', 'ea', 1.5],
  ['ea', 'sa', 1],
  ['ea', 'pa', 1.5],
  ['aab', 'ab', 1],
  ['xab', 'ab', 1.25],
  ['ab', 'aab', 1],
  ['ab', 'ba', 1],
])('"%s" for "%s" costs %f where errors are not alike', (from, to, cost) => {
  expect(editDistance(from, to, { costs: unevenCosts })).toBe(cost);
});

/** The same by trying out every way, without a limit and without a table. */
function slowDistance(from: string, to: string, costs: EditCosts): number {
  if (from === '') return to.length;
  const letter = from.charAt(from.length - 1);
  const wanted = to.charAt(to.length - 1);
  const added = costs.added(letter, from.at(-2));
  const dropped = slowDistance(from.slice(0, -1), to, costs) + added;
  if (to === '') return dropped;
  const replaced = letter === wanted ? 0 : costs.replaced(letter, wanted);
  const ways = [
    dropped,
    slowDistance(from, to.slice(0, -1), costs) + 1,
    slowDistance(from.slice(0, -1), to.slice(0, -1), costs) + replaced,
  ];
  if (from.length > 1 && from.at(-2) === wanted && to.at(-2) === letter) {
    ways.push(slowDistance(from.slice(0, -2), to.slice(0, -2), costs) + 1);
  }
  return Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom('a', 's', 'p', 'e'), maxLength: 5 });
const anyCosts = fc.constantFrom(unitCosts, unevenCosts);

test('is what trying out every way finds, and infinite above the limit', () => {
  const limits = fc.constantFrom(0, 1, 1.25, 1.5, 2, 2.5, 3, Infinity);
  fc.assert(
    fc.property(word, word, limits, anyCosts, (from, to, limit, costs) => {
      const expected = slowDistance(from, to, costs);
      expect(editDistance(from, to, { limit, costs })).toBe(expected > limit ? Infinity : expected);
    }),
    { numRuns: 2000 },
  );
});

test('is nothing for equal words only, and never more than the longer word has letters', () => {
  fc.assert(
    fc.property(word, word, (from, to) => {
      const distance = editDistance(from, to);
      expect(distance === 0).toBe(from === to);
      expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
    }),
  );
});

test('is the same both ways where every error counts one', () => {
  fc.assert(
    fc.property(word, word, (from, to) => {
      expect(editDistance(from, to)).toBe(editDistance(to, from));
    }),
  );
});

test('no detour is shorter where nothing can be swapped', () => {
  const sorted = word.map((letters) => Array.from(letters).toSorted().join(''));
  fc.assert(
    fc.property(sorted, sorted, sorted, (from, over, to) => {
      const detour = editDistance(from, over) + editDistance(over, to);
      expect(editDistance(from, to)).toBeLessThanOrEqual(detour);
    }),
  );
});
