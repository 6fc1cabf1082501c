import { expect, test } from 'vitest';
import { joinNumbers } from '../../../../src/search/language/number-groups.ts';

const wholesIn = (text: string): [number, readonly string[]][] => [...joinNumbers(text.split(' '))];

test('a telephone number is found without the code of its country, which is first, and by its end', () => {
  expect(wholesIn('+34 900 123 456')).toEqual(
    [0, 1, 2, 3].map((place) => [place, ['900123456', '34900123456', '123456']]),
  );
});

test.each([
  ['+34900123456', ['900123456', '34900123456']],
  ['0034900123456', ['900123456', '34900123456']],
  ['+1 212 555 0123', ['2125550123', '12125550123', '5550123']],
  ['+351 21 123 4567', ['211234567', '351211234567', '1234567']],
  ['+49 (0)30 1234567', ['301234567', '490301234567', '1234567']],
])('the code of the country is told: %s', (text, wholes) => {
  expect(wholesIn(text)[0]?.[1]).toEqual(wholes);
});

test('zeros before a short number are its own', () => {
  expect(wholesIn('order 00123456')).toEqual([]);
});

test('a unit belongs to the number before it, in whatever case, and a word does not', () => {
  expect(wholesIn('with 16 GB, of')).toEqual([
    [1, ['16gb']],
    [2, ['16gb']],
  ]);
  expect(wholesIn('a 2,5 mm cable')[0]).toEqual([1, ['2.5mm']]);
  expect(wholesIn('16 bikes, 2 in one, GB 16')).toEqual([]);
});

test('zeros that stand for a country or a town are left out', () => {
  expect(wholesIn('0049 30 1234567')[0]).toEqual([0, ['301234567', '49301234567', '1234567']]);
  expect(wholesIn('030 1234567')[0]).toEqual([0, ['301234567', '1234567']]);
});

test('thousands are told by their groups of three', () => {
  expect(wholesIn('1 250 km')).toEqual([
    [0, ['1250']],
    [1, ['1250']],
  ]);
  expect(wholesIn('in 12 25 km')).toEqual([]);
});

test('what ends a sentence ends a number, and so does a word', () => {
  expect(wholesIn('since 2015. 900123 are 4567')).toEqual([]);
  expect(wholesIn('900 123 456. 77')).toHaveLength(3);
});

test('more digits than a telephone has are no number', () => {
  expect(wholesIn('2015 2016 2017 2018')).toEqual([]);
});

test('an account is one whatever its groups are, from the shortest to the longest', () => {
  expect(wholesIn('IBAN NO93 8601 1117 947, please')).toEqual(
    [1, 2, 3, 4].map((place) => [place, ['no9386011117947']]),
  );
  expect(wholesIn('GB29 NWBK 6016 1331 9268 19')[1]).toEqual([1, ['gb29nwbk60161331926819']]);
  expect(wholesIn('ES91 2100 041')[0]).toEqual([1, ['2100041']]);
});
