import { expect, test } from 'vitest';
import { fold } from '../../../../src/search/language/normalize.ts';
import { stopWordsOf } from '../../../../src/search/language/stop-words.ts';

test.each([
  ['ar', 'كيف'],
  ['cs', 'jak'],
  ['de', 'wie'],
  ['en', 'how'],
  ['es', 'cómo'],
  ['fr', 'comment'],
  ['hi', 'कैसे'],
  ['id', 'bagaimana'],
  ['it', 'come'],
  ['ja', 'どう'],
  ['ko', '어떻게'],
  ['nl', 'hoe'],
  ['pl', 'jak'],
  ['pt', 'como'],
  ['ru', 'как'],
  ['sv', 'hur'],
  ['th', 'อย่างไร'],
  ['tr', 'nasıl'],
  ['uk', 'як'],
  ['zh', '怎么'],
])('in %s "%s" says little about a question', (language, word) => {
  expect(stopWordsOf(language).has(fold(word))).toBe(true);
});

test.each([
  ['de', 'hab ihr nix gibts aufm fürs kriegt wars sowas grad'],
  ['en', 'u ur pls plz im ive gonna wanna gotta dunno'],
  ['es', 'pa q xq tb porfa'],
  ['ar', 'ازاي وين فين ليش علاش مش مو شو ايش'],
])('in %s words as they are spoken say as little: %s', (language, words) => {
  expect(words.split(' ').filter((word) => !stopWordsOf(language).has(fold(word)))).toEqual([]);
});

test('a region has the words of its language', () => {
  expect(stopWordsOf('pt-BR').has('como')).toBe(true);
});

test('nothing is known of other languages, and no list holds a word of no letters', () => {
  expect(stopWordsOf('hr').size).toBe(0);
  expect(stopWordsOf('en').has('')).toBe(false);
});
