import { expect, test } from 'vitest';
import { partNames, scoreOf, type RankParts } from '../../../../src/search/match/rank-weights.ts';
import { noParts } from '../support/no-parts.ts';

const toScore = (parts: Partial<RankParts>): number => scoreOf({ ...noParts, ...parts });

/**
 * What all of a part is worth beside the words of the query: a page with it stands before one that
 * holds so much more of the words, and behind one that holds so much.
 */
const worth: readonly (readonly [
  part: Exclude<keyof RankParts, 'words'>,
  before: number,
  behind: number,
])[] = [
  ['typed', 0.1, 0.5],
  ['lead', 0.1, 0.5],
  ['passage', 0.2, 0.8],
  ['proximity', 0.2, 0.8],
  ['title', 0.02, 0.2],
  ['titleShare', 0.2, 0.8],
  ['titleFit', 0.08, 0.4],
  ['titleWording', 0.08, 0.4],
  ['keywords', 0.15, 0.8],
];

test.each(worth)(
  'all of the %s is worth more than %d and less than %d of the words',
  (part, before, behind) => {
    expect(toScore({ [part]: 1 })).toBeGreaterThan(toScore({ words: before }));
    expect(toScore({ [part]: 1 })).toBeLessThan(toScore({ words: behind }));
  },
);

/** Those that are worth about as much as the words, by half of them. */
test.each([
  ['wording', 0.5, 1],
  ['questions', 0.25, 0.9],
  ['questionWording', 0.15, 0.6],
] as const)(
  'half of the %s is worth more than %d and less than %d of the words',
  (part, before, behind) => {
    expect(toScore({ [part]: 0.5 })).toBeGreaterThan(toScore({ words: before }));
    expect(toScore({ [part]: 0.5 })).toBeLessThan(toScore({ words: behind }));
  },
);

test('all of the words are worth more than half of the wording, and less than all of wording and passage', () => {
  expect(toScore({ words: 1 })).toBeGreaterThan(toScore({ wording: 0.5 }));
  expect(toScore({ words: 1 })).toBeLessThan(toScore({ wording: 1, passage: 1 }));
});

test('each part is weighed here', () => {
  const weighed = [
    ...worth.map(([part]) => part),
    'wording',
    'questions',
    'questionWording',
    'words',
  ];
  expect(weighed.toSorted()).toEqual([...partNames].toSorted());
});
