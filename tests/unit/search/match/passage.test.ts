import { expect, test } from 'vitest';
import {
  findPassage,
  listSections,
  matchNeighbours,
  matchSections,
  proximityScore,
  type Passage,
} from '../../../../src/search/match/passage.ts';
import { cancelPage as page, degreesOn, toPageText } from '../support/page-text.ts';

/** The passage for words of the same weight. */
const findIn = (...asked: string[]): Passage =>
  findPassage(
    matchSections(page, degreesOn(page, asked)),
    asked.map(() => 1),
  );

test('a page falls into sections, the heading apart from the text', () => {
  expect(listSections(page).map(({ heading, from, to }) => [heading?.id, from, to])).toEqual([
    [undefined, 3, 9],
    ['how', 12, 21],
    ['deposit', 22, 35],
  ]);
});

test('the passage is in the section that holds most of the words', () => {
  expect(findIn('deposit', 'returned').section.heading?.id).toBe('deposit');
});

test('a word in the heading counts for the passages below it', () => {
  expect(findIn('cancel', 'profile').score).toBe(2);
});

test('a word in the title chooses the beginning of the page, but scores by itself', () => {
  const { section, score } = findIn('your', 'leave');
  expect([section.heading, score]).toEqual([undefined, 1]);
});

test('weights decide between passages', () => {
  const sections = matchSections(page, degreesOn(page, ['leave', 'returned']));
  expect(findPassage(sections, [2, 1]).section.heading).toBeUndefined();
  expect(findPassage(sections, [1, 2]).section.heading?.id).toBe('deposit');
});

test.each([
  ['beside each other', ['choose', 'profile'], 1],
  ['with a word between them', ['get', 'deposit'], 1],
  ['with two words between them', ['get', 'back'], 0],
  ['in the other order', ['app', 'open'], 0],
])('neighbours of the query %s on the page', (_, asked, expected) => {
  expect(proximityScore(matchNeighbours(degreesOn(page, asked)), [1, 1])).toBe(expected);
});

test('of two neighbours the lesser weight counts', () => {
  expect(proximityScore([1, 0.5], [3, 2, 1])).toBe(2.5);
});

test.each([
  ['one or two sentences', 15, 2],
  ['no more than these', 60, 1],
])('a passage is %s', (_, apart, expected) => {
  const words = ['change', ...Array.from({ length: apart }, () => 'and'), 'deposit'];
  const long = toPageText({ words });
  const sections = matchSections(long, degreesOn(long, ['change', 'deposit']));
  expect(findPassage(sections, [1, 1]).score).toBe(expected);
});
