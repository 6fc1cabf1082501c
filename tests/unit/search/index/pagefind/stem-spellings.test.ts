import { expect, test } from 'vitest';
import { countSpellings } from '../../../../../src/search/index/pagefind/stem-spellings.ts';

/** The words of a stem that stands at places with these texts, once at each. */
const wordsOf = (stem: string, ...texts: readonly string[]): [string, number][] => [
  ...countSpellings(stem, new Map(texts.map((text) => [text, 1]))),
];

test.each([
  ['unlock', 'Unlocked', 'unlocked'],
  ['pago', '«pagos».', 'pagos'],
  ['lock', 'Mon–lock!', 'lock'],
  ['bike', 'well-known-bikes,', 'bikes'],
  ['wellknown', 'well-known', 'wellknown'],
  ['name', 'userName', 'name'],
  ['parser', 'HTMLParser', 'parser'],
  ['html', 'HTMLParser', 'html'],
  ['mp', '3mp', 'mp'],
  ['mp', 'mp3', 'mp'],
  ['userid', 'userId', 'userid'],
  ['cafe', 'Café-bar', 'café'],
  ['buat', 'Membuat/akun', 'membuat'],
])('the word of the stem %s at "%s" is %s', (stem, text, word) => {
  expect(wordsOf(stem, text)).toEqual([[word, 1]]);
});

test.each([
  ['xylophone', 'well-known'],
  ['', 'well-known'],
  ['lock', '—'],
  ['', 'bike'],
])('no word of the stem "%s" stands at "%s"', (stem, text) => {
  expect(wordsOf(stem, text)).toEqual([]);
});

test('a plain word is taken, whatever its stem has become', () => {
  expect(wordsOf('be', 'was')).toEqual([['was', 1]]);
});

test('half of the letters of a stem are enough, less are not', () => {
  expect(wordsOf('abcd', 'abxx-yyyy')).toEqual([['abxx', 1]]);
  expect(wordsOf('abcd', 'axxx-yyyy')).toEqual([]);
});

test('of pieces that are as near the first is taken', () => {
  expect(wordsOf('bike', 'bikes-biker')).toEqual([['bikes', 1]]);
});

test('the same word at several places is counted together', () => {
  const texts = new Map([
    ['Bikes', 2],
    ['bikes', 3],
    ['bike', 1],
  ]);
  expect([...countSpellings('bike', texts)]).toEqual([
    ['bikes', 5],
    ['bike', 1],
  ]);
});

test('marks of a word that is written in several signs are joined', () => {
  expect(wordsOf('cafe', 'Cafe\u0301')).toEqual([['café', 1]]);
});
