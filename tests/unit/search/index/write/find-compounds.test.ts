import { expect, test } from 'vitest';
import { findCompounds } from '../../../../../src/search/index/write/find-compounds.ts';
import { toGroup } from '../../support/groups.ts';

/** The compounds among some words, each on one page. */
const compoundsAmong = (...words: readonly string[]): [string, readonly string[]][] => [
  ...findCompounds(words.map((word) => toGroup(word, 1))),
];

const parts = ['rechnung', 'adresse'];
const long = ['kündigung', 'verlängern', 'bestätigung'];

test('a compound falls into two words of the site', () => {
  expect(compoundsAmong('rechnungsadresse', ...parts, ...long)).toEqual([
    ['rechnungsadresse', ['rechnung', 'adresse']],
  ]);
});

test('where one long word of many falls into two, it does so by chance', () => {
  const many = Array.from(
    { length: 20 },
    (_, number) => `wort${'abcdefghijklmnopqrst'.charAt(number)}lang`,
  );
  expect(compoundsAmong('rechnungsadresse', ...parts, ...long, ...many)).toEqual([]);
});

test('a short word is none', () => {
  expect(compoundsAmong('autobahn', 'auto', 'bahn')).toEqual([]);
});
