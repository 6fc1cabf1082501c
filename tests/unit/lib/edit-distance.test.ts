import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceOf, slipCostsOf } from '../../../src/lib/edit-distance.ts';

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

test('is the same however many errors are asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 's', 'p', 'e'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 1.5, 2.5), (typed, meant, most) => {
      const whole = distanceOf(typed, meant, 99, slipCostsOf('es'));
      const bounded = distanceOf(typed, meant, most, slipCostsOf('es'));
      expect(bounded).toBe(whole > most ? Infinity : whole);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['fatcura', 'factura', 1],
  ['factra', 'factura', 1],
  ['facttura', 'factura', 1],
  ['gactura', 'factura', 1],
  ['mactura', 'factura', 1.5],
  ['facptura', 'factura', 1.5],
  ['дактура', 'фактура', 1.5],
  ['ыактура', 'фактура', 1],
])('a finger types %s for %s with errors that count %f', (typed, meant, errors) => {
  expect(distanceOf(typed, meant, 2, slipCostsOf('es'))).toBe(errors);
});

test('on a keyboard that is not known any letter may be beside any other', () => {
  expect(distanceOf('ქარხანა', 'ბარხანა', 2, slipCostsOf('ka'))).toBe(1);
});

test('which keys are beside each other depends on the language', () => {
  expect(distanceOf('zimt', 'timt', 2, slipCostsOf('de'))).toBe(1);
  expect(distanceOf('zimt', 'timt', 2, slipCostsOf('en'))).toBe(1.5);
});
