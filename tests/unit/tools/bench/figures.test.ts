import { expect, test } from 'vitest';
import { toBothThirds, type Reply } from '../../../../tools/bench/search/figures.ts';

/** Texts of the first two thirds, and of the third that is kept aside. */
const tuned = 't01';
const keptAside = 't02';

const toReply = (reply: Partial<Reply>): Reply => ({
  about: tuned,
  kind: 'answered',
  place: 1,
  told: 'sure',
  ...reply,
});

test('tells how often the right page is first, and how often among three', () => {
  const { tuned: figures } = toBothThirds(
    [1, 2, 3, 4, Infinity].map((place) => toReply({ place })),
  );
  expect(figures.first).toBeCloseTo(0.2);
  expect(figures.firstThree).toBeCloseTo(0.6);
  expect(figures.counts).toEqual({ answered: 5, unanswered: 0, foreign: 0 });
});

test('tells what readers of an answerable question are told', () => {
  const { tuned: figures } = toBothThirds([
    toReply({ told: 'none', place: Infinity }),
    toReply({ told: 'unsure' }),
    toReply({ told: 'unsure' }),
    toReply({}),
  ]);
  expect(figures).toMatchObject({ none: 0.25, unsure: 0.5, first: 0.75 });
});

test('counts what has no answer apart, and as told so if it is doubted in either way', () => {
  const { tuned: figures } = toBothThirds([
    toReply({}),
    toReply({ kind: 'unanswered', told: 'none', place: Infinity }),
    toReply({ kind: 'unanswered', told: 'unsure', place: Infinity }),
    toReply({ kind: 'foreign', told: 'unsure', place: Infinity }),
    toReply({ kind: 'foreign', told: 'sure', place: Infinity }),
  ]);
  expect(figures).toMatchObject({ first: 1, none: 0, unsure: 0, unanswered: 1, foreign: 0.5 });
  expect(figures.counts).toEqual({ answered: 1, unanswered: 2, foreign: 2 });
});

test('keeps a third of the texts apart from the others', () => {
  const both = toBothThirds([
    toReply({}),
    toReply({ place: 2 }),
    toReply({ about: keptAside, place: 2 }),
  ]);
  expect(both.tuned).toMatchObject({ first: 0.5, counts: { answered: 2 } });
  expect(both.keptAside).toMatchObject({ first: 0, firstThree: 1, counts: { answered: 1 } });
});

test('nothing is known of questions that were not asked', () => {
  const { keptAside: figures } = toBothThirds([toReply({})]);
  expect(figures.first).toBeUndefined();
  expect(figures.unanswered).toBeUndefined();
});
