import { describe, expect, test } from 'vitest';
import { generalWordsOf } from '../../../../src/search/language/general-words.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

test.each([
  ['de', 'woche'],
  ['en', 'week'],
  ['es', 'semana'],
  ['fr', 'semaine'],
  ['pt-BR', 'semana'],
])('in %s "%s" tells little of what a question is about', (tag, word) => {
  expect(generalWordsOf(tag).has(word)).toBe(true);
});

test('of other languages nothing is known', () => {
  expect(generalWordsOf('hr').size).toBe(0);
});

describe.each(['de', 'en', 'es', 'fr', 'pt'])('the list of %s', (language) => {
  const words = [...generalWordsOf(language)];

  test('is of folded words', () => {
    expect(words.filter((word) => word === '' || fold(word) !== word)).toEqual([]);
    expect(words.length).toBeGreaterThan(50);
  });
});
