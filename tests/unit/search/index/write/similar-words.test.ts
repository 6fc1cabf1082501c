import { expect, test } from 'vitest';
import {
  createSimilarFinder,
  type Similar,
} from '../../../../../src/search/index/write/similar-words.ts';
import type { Group } from '../../../../../src/search/index/write/stem-groups.ts';
import { toGroup } from '../../support/groups.ts';

/** What is similar to the first of some groups, in an index of so many pages. */
function similarToFirst(groups: readonly Group[], pageCount = 100): Similar {
  const [first] = groups;
  if (!first) throw new Error('There is no group.');
  return createSimilarFinder(groups, pageCount)(first);
}

const others = ['tarif', 'konto', 'schloss', 'bremse'].map((word) => toGroup(word, 9));

test('a compound holds its parts, and counts as far as it does', () => {
  const groups = [toGroup('maschine', 1), toGroup('dampfmaschine', 2), ...others];
  const { words, pages, widenedFrequency } = similarToFirst(groups);
  expect(words.map(({ word }) => word)).toEqual(['dampfmaschine']);
  expect(words[0]?.weight).toBeLessThan(1);
  expect(pages).toEqual([{ page: 2, termFrequency: 0.5 * (words[0]?.weight ?? 0) }]);
  expect(widenedFrequency).toBe(2);
});

test('a page that holds the word itself is not told again', () => {
  const groups = [toGroup('maschine', 1, 2), toGroup('dampfmaschine', 2), ...others];
  expect(similarToFirst(groups).pages).toEqual([]);
});

test('six words are told, and the 32 pages that hold them most', () => {
  const ends = ['boden', 'dach', 'haus', 'karte', 'laden', 'markt', 'park', 'zeit'];
  const groups = ends.map((end, number) =>
    toGroup(
      `maschinen${end}`,
      ...Array.from({ length: 10 }, (_, page) => 10 * (number + 1) + page),
    ),
  );
  const { words, pages } = similarToFirst([toGroup('maschine', 1), ...groups, ...others], 400);
  expect([words.length, pages.length]).toEqual([6, 32]);
});

test.each([
  ['a few pages', 10, 1],
  ['every second page', 50, 0],
])('words like one that is on %s', (_, on, expected) => {
  const common = toGroup('maschine', ...Array.from({ length: on }, (_, page) => page));
  const groups = [common, toGroup('dampfmaschine', 99), ...others];
  expect(similarToFirst(groups).words).toHaveLength(expected);
});

test('what is longer than words are is code', () => {
  const groups = [toGroup('maschine', 1), toGroup(`maschine${'maschine'.repeat(3)}`, 2), ...others];
  expect(similarToFirst(groups).words).toEqual([]);
});

test('of a word that no other is like nothing is told but its own pages', () => {
  const groups = [toGroup('maschine', 1, 2, 3), ...others];
  expect(similarToFirst(groups)).toEqual({ words: [], pages: [], widenedFrequency: 3 });
});

test.each(['112', 'e07', 'ab', '密码锁', 'รหัสผ่าน'])('nothing is like %s', (word) => {
  const groups = [toGroup(word, 1), toGroup(`${word}${word.slice(1)}`, 2), ...others];
  expect(similarToFirst(groups)).toEqual({ words: [], pages: [], widenedFrequency: 1 });
});

test('words of 24 letters are compared, longer ones are code', () => {
  const isFound = (other: string): boolean =>
    similarToFirst([toGroup('maschine', 1), toGroup(other, 2), ...others]).words.length === 1;
  expect(isFound(`maschine${'x'.repeat(16)}`)).toBe(true);
  expect(isFound(`maschine${'x'.repeat(17)}`)).toBe(false);
});

test('words of three letters are compared, those of two are not', () => {
  const twin = (word: string, accented: string): Group[] => [
    toGroup(word, 1),
    { ...toGroup(accented, 2), words: [word] },
    ...others,
  ];
  expect(similarToFirst(twin('abo', 'abó')).words).toEqual([{ word: 'abo', weight: 1 }]);
  expect(similarToFirst(twin('ab', 'áb')).words).toEqual([]);
});

test('a group is compared by its shortest word, and found by any of its words', () => {
  const stem = { ...toGroup('maschinen', 1), words: ['112', 'maschinenhaft', 'maschine'] };
  const [similar] = similarToFirst([stem, toGroup('dampfmaschine', 2), ...others]).words;
  const [alone] = similarToFirst([
    toGroup('maschine', 1),
    toGroup('dampfmaschine', 2),
    ...others,
  ]).words;
  expect(similar?.word).toBe('dampfmaschine');
  expect(alone?.word).toBe('dampfmaschine');
  const found = { ...toGroup('Dampf-Maschine', 2), words: ['dampf', 'dampfmaschine'] };
  expect(similarToFirst([toGroup('maschine', 1), found, ...others]).words).toMatchObject([
    { word: 'dampf-maschine' },
  ]);
});

test('the more alike come first, then the alphabet decides', () => {
  const ends = ['maschinenraum', 'dampfmaschine', 'maschinen', 'maschinenbaum'];
  const groups = ends.map((word, place) => toGroup(word, 10 + place));
  const toWords = (list: readonly Group[]): string[] =>
    similarToFirst([toGroup('maschine', 1), ...list, ...others]).words.map(({ word }) => word);
  expect(toWords(groups)).toEqual(toWords(groups.toReversed()));
  const weights = similarToFirst([toGroup('maschine', 1), ...groups, ...others]).words.map(
    ({ weight }) => weight,
  );
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  const twins = ['maschineb', 'maschinea', 'maschinec'].map((word) => toGroup(word, 9));
  expect(toWords(twins)).toEqual(['maschinea', 'maschineb', 'maschinec']);
});

test('a page with several similar words is told once, as the strongest says', () => {
  const strong = { ...toGroup('maschinen', 2), pages: new Map([[2, 0.9]]) };
  const weak = { ...toGroup('dampfmaschine', 2), pages: new Map([[2, 0.1]]) };
  for (const list of [
    [strong, weak],
    [weak, strong],
  ]) {
    const { words, pages, widenedFrequency } = similarToFirst([
      toGroup('maschine', 1),
      ...list,
      ...others,
    ]);
    const weight = words.find(({ word }) => word === 'maschinen')?.weight ?? 0;
    expect(pages).toEqual([{ page: 2, termFrequency: 0.9 * weight }]);
    expect(widenedFrequency).toBe(Math.round(1 + weight));
  }
});

test('pages come in the order of their strength, then of their numbers', () => {
  const found = {
    ...toGroup('maschinen'),
    pages: new Map([
      [7, 0.2],
      [5, 0.9],
      [3, 0.2],
      [9, 0.2],
    ]),
  };
  const { pages } = similarToFirst([toGroup('maschine', 1), found, ...others]);
  expect(pages.map(({ page }) => page)).toEqual([5, 3, 7, 9]);
});

test('a word on a third of the pages has words like it, on more it has none', () => {
  const countFor = (on: number): number =>
    similarToFirst(
      [
        toGroup('maschine', ...Array.from({ length: on }, (_, page) => page)),
        toGroup('dampfmaschine', 99),
        ...others,
      ],
      30,
    ).words.length;
  expect([countFor(10), countFor(11)]).toEqual([1, 0]);
});
