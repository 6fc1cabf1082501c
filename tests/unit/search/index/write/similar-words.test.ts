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
