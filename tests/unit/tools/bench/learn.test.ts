import { expect, test } from 'vitest';
import { partNames, type RankParts } from '../../../../src/search/match/rank-weights.ts';
import {
  learnOdds,
  learnWeights,
  type Choice,
  type JudgedQuestion,
} from '../../../../tools/bench/search/learn.ts';
import { noParts } from '../../search/support/no-parts.ts';

const toChoice = (right: Partial<RankParts>, wrong: Partial<RankParts>, weight = 1): Choice => ({
  pages: [
    { parts: { ...noParts, ...right }, isRight: true },
    { parts: { ...noParts, ...wrong }, isRight: false },
  ],
  weight,
});

test('the part that tells right pages from wrong ones weighs most', () => {
  const learned = learnWeights([
    toChoice({ title: 1, words: 0.5 }, { words: 0.6 }),
    toChoice({ title: 0.9, words: 0.4 }, { lead: 0.5, words: 0.4 }),
  ]);
  const others = partNames.filter((name) => name !== 'title').map((name) => learned[name]);
  expect(learned.title).toBeGreaterThan(Math.max(...others));
});

test('what speaks for wrong pages weighs nothing, and never less', () => {
  const learned = learnWeights([toChoice({ title: 1 }, { keywords: 1 })]);
  expect(learned.keywords).toBe(0);
  expect(Object.values(learned).every((weight) => weight >= 0)).toBe(true);
});

test('a choice that counts more is heard more', () => {
  const between = (weight: number): number =>
    learnWeights([
      toChoice({ title: 1 }, { words: 1 }, weight),
      toChoice({ words: 1 }, { title: 1 }),
    ]).title;
  expect(between(5)).toBeGreaterThan(between(0.2));
});

test('questions without a right page teach nothing, and the same choices the same', () => {
  const choice = toChoice({ title: 1 }, { words: 1 });
  const useless: Choice = {
    pages: [{ parts: { ...noParts, words: 1 }, isRight: false }],
    weight: 9,
  };
  expect(learnWeights([choice, useless])).toEqual(learnWeights([choice]));
});

test('the odds of an answer rise with what questions have that are answered', () => {
  const toJudged = (score: number, held: number, isAnswered: boolean): JudgedQuestion => ({
    facts: { score, held, wording: 0.5, title: 0, length: 0 },
    isAnswered,
    weight: 1,
  });
  const {
    score = 0,
    held = 0,
    always = 0,
    wording,
  } = learnOdds([
    toJudged(12, 2, true),
    toJudged(10, 1, true),
    toJudged(6, 1, true),
    toJudged(7, 2, false),
    toJudged(4, 1, false),
    toJudged(2, 0, false),
  ]);
  expect(score).toBeGreaterThan(0);
  // What all questions have tells nothing of any.
  expect(wording).toBeCloseTo(0, 10);
  const oddsOf = (one: number, other: number): number => always + score * one + held * other;
  expect(oddsOf(12, 2)).toBeGreaterThan(0);
  expect(oddsOf(2, 0)).toBeLessThan(0);
});
