import { describe, expect, test } from 'vitest';
import { listTexts } from '../../../../src/search/language/tokenize.ts';
import {
  coverageOf,
  matchTitle,
  questionScore,
  titleScore,
  type FieldFit,
  type TitleMatch,
} from '../../../../src/search/match/field-score.ts';

const matcherOf =
  (asked: string) =>
  (word: string): number =>
    word === asked ? 1 : 0;

const stopWords = new Set(['how', 'to', 'a', 'the', 'your']);

const match = (title: string, ...asked: string[]): TitleMatch =>
  matchTitle(listTexts(title.split(' '), 'en'), asked.map(matcherOf), stopWords);

const fitOf = (title: string, ...asked: string[]): FieldFit =>
  titleScore(
    match(title, ...asked),
    asked.map(() => 1),
  );

test('a field covers the part of the weight of a query that it holds', () => {
  expect(coverageOf([1, 1], [1, 1])).toBe(1);
  expect(coverageOf([1, 0], [3, 1])).toBe(0.75);
  expect(coverageOf([0.5, 0], [1, 1])).toBe(0.25);
  expect(coverageOf([1], [1, 1])).toBe(0.5);
  expect(coverageOf([1], [0])).toBe(0);
});

test('the words of a title are found whole and in pieces', () => {
  expect(match('Your E-Mail', 'email', 'mail', 'your', 'e')).toEqual({
    degrees: [1, 1, 1, 1],
    share: 1,
  });
});

describe('the share of a title that a query has', () => {
  test('is that of its words, of which each counts as far as the best term answers it', () => {
    expect(match('Deposit fees', 'deposit').share).toBe(0.5);
    const half = (): number => 0.5;
    expect(matchTitle([['deposit'], ['fees']], [half, matcherOf('fees')], stopWords).share).toBe(
      0.75,
    );
    expect(matchTitle([], [half], stopWords).share).toBe(0);
  });

  test('leaves out what is no word', () => {
    expect(match('Deposit –', 'deposit').share).toBe(1);
  });

  test('has little of stop words, but something', () => {
    const { share } = match('How to deposit', 'deposit');
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.99);
    expect(match('How to', 'how').share).toBe(0.5);
  });
});

test('a title that says nothing else fits better', () => {
  expect(fitOf('Deposit', 'deposit')).toEqual({ held: 1, share: 1, fit: 1 });
  expect(fitOf('Deposit and fees', 'deposit').fit).toBeLessThan(0.9);
});

test('neither the share of the title nor that of the query says much without the other', () => {
  const long = 'Deposit back when you leave the country or cancel it at last';
  const [ofTitle, ofQuery, even] = [
    fitOf('Deposit', ...'deposit is not back since I left my flat'.split(' ')),
    fitOf(long, 'deposit', 'back'),
    fitOf('Deposit country', 'deposit', 'back'),
  ];
  expect(ofTitle).toMatchObject({ share: 1 });
  expect(ofQuery).toMatchObject({ held: 1 });
  expect(even).toEqual({ held: 0.5, share: 0.5, fit: 0.5 });
  expect(ofTitle.fit).toBeLessThan(0.5);
  expect(ofQuery.fit).toBeLessThan(0.5);
  expect(fitOf('Fees', 'deposit')).toEqual({ held: 0, share: 0, fit: 0 });
});

test('of the questions of an article the one counts that fits best', () => {
  const questions = ['Where is my money', 'Deposit gone'].map((one) => match(one, 'deposit'));
  const [, best = 0] = questions.map((one) => titleScore(one, [1]).fit);
  expect(best).toBeGreaterThan(0.5);
  expect(questionScore(questions, [1])).toBe(best);
  expect(questionScore(questions.toReversed(), [1])).toBe(best);
  expect(questionScore([], [1])).toBe(0);
});
