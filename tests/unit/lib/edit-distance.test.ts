import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceOf, type Costs } from '../../../src/lib/edit-distance.ts';

test.each([
  ['factura', 'factura', 0],
  ['fatcura', 'factura', 1],
  ['factra', 'factura', 1],
  ['facttura', 'factura', 1],
  ['factyra', 'factura', 1],
  ['afctura', 'factura', 1],
  ['subscripiton', 'subscription', 1],
  ['sbscripton', 'subscription', 2],
])('from %s to %s are %i errors', (typed, meant, errors) => {
  expect(distanceOf(typed, meant, 2)).toBe(errors);
});

test('more errors than asked for count as infinite', () => {
  expect(distanceOf('banana', 'orange', 2)).toBe(Infinity);
  expect(distanceOf('a', 'abcdef', 2)).toBe(Infinity);
});

test('does not depend on the direction', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(
      word,
      word,
      (one, other) => distanceOf(one, other, 9) === distanceOf(other, one, 9),
    ),
  );
});

const halfCosts: Costs = {
  replaced: (typed) => (typed === 's' ? 1.5 : 1),
  added: (typed, before) => (typed === before ? 1 : 1.5),
};

test('is the same however many errors are asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 's', 'p', 'e'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 1.5, 2.5), (typed, meant, most) => {
      const whole = distanceOf(typed, meant, 99, halfCosts);
      const bounded = distanceOf(typed, meant, most, halfCosts);
      expect(bounded).toBe(whole > most ? Infinity : whole);
    }),
    { numRuns: 2000 },
  );
});
