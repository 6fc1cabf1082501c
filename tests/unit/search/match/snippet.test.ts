import { expect, test } from 'vitest';
import { toExcerpt } from '../../../../src/search/match/snippet.ts';
import { findPassage } from '../../../../src/search/match/passage.ts';
import { joinWord } from '../../../../src/search/language/normalize.ts';
import { listSections } from '../../../../src/search/match/sections.ts';
import type { PageText } from '../../../../src/search/index/search-index.ts';

const text =
  'Cancel your plan. You can leave on any day. ' +
  'How to cancel. Open the app and choose Profile. Then choose Cancel. ' +
  'Deposit. You get the deposit back within ten days after the bike is returned.';
const words = text.split(' ');

const fragment: PageText = {
  url: '/en/billing/cancel/',
  title: 'Cancel your plan',
  category: 'Billing',
  words,
  folded: words.map(joinWord),
  keywords: [],
  separator: ' ',
  headings: [
    { id: 'how', text: 'How to cancel', level: 2, place: 9 },
    { id: 'deposit', text: 'Deposit', level: 2, place: 21 },
  ],
};

const degreesOf = (...asked: string[]): number[][] =>
  asked.map((word) => fragment.folded.map((found) => (found === word ? 1 : 0)));

const findIn = (degrees: readonly number[][]): ReturnType<typeof findPassage> =>
  findPassage(
    fragment,
    degrees.map((ofTerm) => ({ weight: 1, degrees: ofTerm })),
  );

test('a page falls into sections, the heading apart from the text', () => {
  expect(listSections(fragment).map(({ anchor, from, to }) => [anchor?.id, from, to])).toEqual([
    [undefined, 3, 9],
    ['how', 12, 21],
    ['deposit', 22, 35],
  ]);
});

test('the passage is in the section that holds most of the words', () => {
  expect(findIn(degreesOf('deposit', 'returned')).section.anchor?.id).toBe('deposit');
});

test('a word in the heading counts for the passages below it', () => {
  expect(findIn(degreesOf('cancel', 'profile')).score).toBe(2);
});

test('the excerpt starts with a sentence, stays in its section and marks the words', () => {
  const degrees = degreesOf('profile');
  expect(toExcerpt(fragment, findIn(degrees), degrees)).toEqual([
    { text: 'Open the app and choose ', marked: false },
    { text: 'Profile', marked: true },
    { text: '. Then choose Cancel.', marked: false },
  ]);
});

test('the excerpt of a page whose text has none of the words is its beginning', () => {
  const degrees = degreesOf('nowhere');
  const excerpt = toExcerpt(fragment, findIn(degrees), degrees);
  expect(excerpt).toEqual([{ text: 'You can leave on any day.', marked: false }]);
});
