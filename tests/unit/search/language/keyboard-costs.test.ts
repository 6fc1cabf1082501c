import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/lib/text/edit-distance.ts';
import { keyboardCosts } from '../../../../src/search/language/keyboard-costs.ts';

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

test.each([
  ['the key to the right', 'g', 'h', 1],
  ['the key to the left', 'h', 'g', 1],
  ['the key below to the left', 'h', 'b', 1],
  ['the key below to the right', 'h', 'n', 1],
  ['the key above', 'b', 'h', 1],
  ['a key two below', 'y', 'n', 1.5],
  ['a key two to the right', 'g', 'j', 1.5],
  ['the last key of a row for the first of the next', 'p', 'a', 1.5],
  ['a key below that is too far to the left', 'h', 'v', 1.5],
  ['a key that is no letter of any keyboard', 'ø', 'p', 1],
  ['a letter for one of no keyboard', 'p', 'ø', 1],
])('%s (%s for %s) counts %f', (_, typed, meant, cost) => {
  expect(keyboardCosts('en').replaced(typed, meant)).toBe(cost);
});

test.each([
  ['a doubled letter', 't', 't', 1],
  ['another letter', 't', 'a', 1.5],
  ['a letter of no keyboard', 'ø', 'a', 1],
])('%s too many counts %4$f', (_, typed, before, cost) => {
  expect(keyboardCosts('en').added(typed, before)).toBe(cost);
});

test.each([
  ['fr', 'a', 'z'],
  ['cs', 'z', 't'],
  ['hr', 'z', 't'],
  ['hu', 'z', 't'],
  ['sk', 'z', 't'],
  ['sl', 'z', 't'],
  ['es', 'y', 't'],
  ['ru', 'ф', 'ы'],
  ['el', 'ε', 'ρ'],
  ['he', 'ש', 'ד'],
  ['ar', 'ش', 'س'],
  ['en', 'ф', 'ы'],
])('on the keyboard of %s, %s and %s are neighbours', (language, one, other) => {
  expect(keyboardCosts(language).replaced(one, other)).toBe(1);
  expect(keyboardCosts(language).replaced(other, one)).toBe(1);
});
