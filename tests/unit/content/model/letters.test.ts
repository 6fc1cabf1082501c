import { expect, test } from 'vitest';
import { groupByLetter, letterOf } from '../../../../src/content/model/letters.ts';

test.each([
  ['Ábaco', 'es', 'A'],
  ['Ñandú', 'es', 'Ñ'],
  ['¿Qué plan?', 'es', 'Q'],
  ['Änderung', 'de', 'A'],
  ['Åland', 'sv', 'Å'],
  ['24 Stunden', 'de', '#'],
  ['…', 'de', '#'],
  ['الدرّاجة', 'ar', 'ا'],
])('puts %s (%s) under %s', (title, tag, letter) => {
  expect(letterOf(title, tag)).toBe(letter);
});

test('orders letters as the language does, what has no letter last', () => {
  const groups = groupByLetter(['7 días', 'Nube', 'Ñu', 'Oso', 'Ola'], (title) => title, 'es');
  expect(groups.map(({ letter, items }) => `${letter}: ${items.join(', ')}`)).toEqual([
    'N: Nube',
    'Ñ: Ñu',
    'O: Ola, Oso',
    '#: 7 días',
  ]);
});

test('titles under a letter are ordered by their numbers, and an accent may be typed apart', () => {
  const groups = groupByLetter(['Plan 10', 'Plan 9', 'E\u0301tape'], (title) => title, 'fr');
  expect(groups.map(({ letter, items }) => [letter, ...items])).toEqual([
    ['E', 'E\u0301tape'],
    ['P', 'Plan 9', 'Plan 10'],
  ]);
  expect(letterOf('N\u0303u', 'es')).toBe('Ñ');
});
