import { expect, test } from 'vitest';
import {
  matchPage,
  toTermMatchers,
  type PageMatch,
} from '../../../../src/search/match/page-match.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const match = (page: Parameters<typeof toPageText>[0], ...asked: readonly string[]): PageMatch =>
  matchPage(
    toTermMatchers(asked.map(toTerm)),
    { evidenceOf: () => undefined },
    toPageText(page),
    new Set(['the']),
  );

test('a term has a degree for each word and keyword, and the best of both', () => {
  const page = { words: ['Pay', 'the', 'deposit.'], keywords: ['deposits', 'fee'] };
  const { terms } = match(page, 'deposit', 'fee', 'zzz');
  expect(terms.map(({ degrees }) => degrees)).toEqual([
    [0, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(terms.map(({ keywordDegrees }) => keywordDegrees)).toEqual([
    [7 / 8, 0],
    [0, 1],
    [0, 0],
  ]);
  expect(terms.map(({ best }) => best)).toEqual([1, 1, 0]);
});

test('where no spaces part the words, a term is found by its letters', () => {
  const words = ['以', '仁王', '出生'];
  expect(match({ words, separator: '' }, '以仁王').terms[0]?.degrees).toEqual([1, 1, 0]);
  expect(match({ words, separator: '' }, '仁王').terms[0]?.degrees).toEqual([0, 1, 0]);
  expect(match({ words }, '以仁王').terms[0]?.degrees).toEqual([0, 0, 0]);
});

test('a page tells how well its title, its sections and its neighbours answer', () => {
  const page = {
    title: 'Deposit',
    words: ['Deposit.', 'Pay', 'the', 'deposit'],
    questions: ['Pay what?', 'Deposit?'],
  };
  const { title, questions, sections, neighbours } = match(page, 'pay', 'deposit');
  expect(title).toEqual({ degrees: [0, 1], share: 1 });
  expect(questions).toEqual([
    { degrees: [1, 0], share: 0.5 },
    { degrees: [0, 1], share: 1 },
  ]);
  expect(sections.map(({ inHeading, passages }) => [inHeading, passages.length])).toEqual([
    [[0, 1], 2],
  ]);
  expect(neighbours).toEqual([1]);
});
