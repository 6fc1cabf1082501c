import { expect, test } from 'vitest';
import { listTexts } from '../../../../src/search/language/tokenize.ts';
import { fieldScore, matchTitle, titleScore } from '../../../../src/search/match/field-score.ts';

const matcherOf =
  (asked: string) =>
  (word: string): number =>
    word === asked ? 1 : 0;

const scoreOf = (title: string, ...asked: string[]): number =>
  titleScore(
    matchTitle(listTexts(title.split(' '), 'en'), asked.map(matcherOf)),
    asked.map(() => 1),
  );

test('all words of a query say more than twice as much as half of them', () => {
  expect(fieldScore([1, 1], [1, 1])).toBe(2);
  expect(fieldScore([1, 0], [1, 1])).toBe(0.5);
  expect(fieldScore([1], [0])).toBe(0);
});

test('the words of a title are found whole and in pieces', () => {
  const asked = ['email', 'mail', 'your', 'e'];
  const texts = listTexts(['Your', 'E-Mail'], 'en');
  expect(matchTitle(texts, asked.map(matcherOf))).toEqual({ degrees: [1, 1, 1, 1], share: 1 });
});

test('a title that says nothing else says more', () => {
  expect(scoreOf('Deposit', 'deposit')).toBeGreaterThan(scoreOf('Deposit and fees', 'deposit'));
});

test('a long title with all words says more than one that is half of the query', () => {
  const long = 'How we pay your deposit back after you leave the country or cancel it';
  expect(scoreOf(long, 'deposit', 'back')).toBeGreaterThan(scoreOf('Deposit', 'deposit', 'back'));
});
