import { expect, test } from 'vitest';
import { listReadings } from '../../../../src/search/language/english-readings.ts';

test.each([
  ['bought', 'buy'],
  ['stolen', 'steal'],
  ['withdrew', 'withdraw'],
  ['children', 'child'],
])('"%s" is a form of "%s"', (form, word) => {
  expect(listReadings(form)).toEqual([word]);
});

test('a word may stand on the site in a form of its own', () => {
  expect(listReadings('steal')).toEqual(['stole', 'stolen']);
});

test.each([
  ['authorised', 'authorized'],
  ['authorized', 'authorised'],
  ['unauthorised', 'unauthorized'],
  ['organisation', 'organization'],
  ['analysed', 'analyzed'],
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['travelled', 'traveled'],
])('"%s" is "%s" across the ocean', (british, american) => {
  expect(listReadings(british)[0]).toBe(american);
});

test.each([
  ['verification', 'verify'],
  ['verify', 'verification'],
  ['delivery', 'deliver'],
  ['delivered', 'delivery'],
])('"%s" is also told by "%s"', (word, other) => {
  expect(listReadings(word)).toEqual([other]);
});

test.each(['card', 'password', 'hour', 'four', 'noise', 'every', 'paper'])(
  '"%s" is no form of another word',
  (word) => {
    expect(listReadings(word)).toEqual([]);
  },
);
