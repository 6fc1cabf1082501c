import { expect, test } from 'vitest';
import { groupQuestions, type KeyedQuestion } from '../../../src/insights/group-questions.ts';
import { createMeaningOf, loadMeanings } from '../../../src/insights/meanings.ts';
import { parseLexicon } from '../../../src/search/language/lexicon.ts';

const meaningOf = createMeaningOf(
  parseLexicon(
    'refund, money back | credit note\nbill, invoice\nbill, beak\nfee, charge\ncost, fee\nrucksack > bag\nmoney back, refund, cash back',
  ),
  (text) => text.split(' '),
);

const row = (key: string, searches = 1): KeyedQuestion => ({
  ...{ locale: 'en', key, question: key, searches },
});

const group = (...rows: KeyedQuestion[]): string[][] =>
  groupQuestions(rows, meaningOf).map((found) => found.map(({ key }) => key));

test('words of one meaning make one group, the most frequent first', () => {
  expect(group(row('refund late', 3), row('late money back', 9))).toEqual([
    ['late money back', 'refund late'],
  ]);
});

test('what the lexicon tells twice is one meaning', () => {
  expect(group(row('refund late', 3), row('late cash back', 2))).toHaveLength(1);
});

test('a phrase needs all its words', () => {
  expect(group(row('refund'), row('money'))).toEqual([['refund'], ['money']]);
});

test('what only usually means the same, has two meanings or leads one way stands for itself', () => {
  expect(group(row('refund'), row('credit note'))).toHaveLength(2);
  expect(group(row('bill'), row('invoice'), row('beak'))).toHaveLength(3);
  expect(group(row('rucksack'), row('bag'))).toHaveLength(2);
  expect(group(row('fee'), row('charge'), row('cost'))).toEqual([['fee', 'charge'], ['cost']]);
});

test('a rare word that differs in one letter is a slip for the frequent one', () => {
  expect(
    group(row('battery', 40), row('batery', 2), row('batttery', 1), row('bettery', 9)),
  ).toEqual([['battery', 'bettery', 'batery', 'batttery']]);
});

test('two frequent words, and short ones, are no slips of each other', () => {
  expect(group(row('battery', 40), row('buttery', 20))).toHaveLength(2);
  expect(group(row('bell', 40), row('ball', 1))).toHaveLength(2);
});

test('figures are never taken for slips', () => {
  expect(group(row('error12345', 40), row('error12346', 1))).toHaveLength(2);
});

test('ten thousand different questions are grouped without comparing each with each', () => {
  const rows = Array.from({ length: 10_000 }, (_, number) =>
    row(`word${number.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`),
  );
  expect(groupQuestions(rows, meaningOf)).toHaveLength(10_000);
});

test('thousands of made-up words that differ in one letter are not compared each with each', () => {
  const rows = Array.from({ length: 30_000 }, (_, number) =>
    row(`aaaaa${String.fromCodePoint(0x2_0000 + number)}`),
  );
  expect(groupQuestions(rows, meaningOf)).toHaveLength(30_000);
});

test('the lexicon of a language names its meanings, and a phrase is not its one telling word', async () => {
  const ofEnglish = await loadMeanings('en');
  expect(ofEnglish(['refund'])).toEqual(ofEnglish(['reimburs']));
  expect(ofEnglish(['refund'])).not.toEqual(ofEnglish(['money']));
});
