import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/lib/edit-distance.ts';
import { keyboardCosts } from '../../../../src/search/query/keyboard-costs.ts';

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
  expect(editDistance(typed, meant, { limit: 2, costs: keyboardCosts('es') })).toBe(errors);
});

test('on a keyboard that is not known any letter may be beside any other', () => {
  expect(editDistance('ქარხანა', 'ბარხანა', { limit: 2, costs: keyboardCosts('ka') })).toBe(1);
});

test('which keys are beside each other depends on the language', () => {
  expect(editDistance('zimt', 'timt', { limit: 2, costs: keyboardCosts('de') })).toBe(1);
  expect(editDistance('zimt', 'timt', { limit: 2, costs: keyboardCosts('en') })).toBe(1.5);
});
