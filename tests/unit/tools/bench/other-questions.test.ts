import { expect, test } from 'vitest';
import { listOthers } from '../../../../tools/bench/search/other-questions.ts';
import type { Question } from '../../../../tools/bench/search/questions.ts';

const toQuestion = (query: string, about: string): Question => ({
  query,
  relevant: [about],
  answers: [],
});

const bank = {
  language: 'en',
  corpus: [
    { id: 'card', title: 'Cards', text: 'Lost cards are blocked.' },
    { id: 'fee', title: 'Fees', text: 'There are none.' },
  ],
  questions: [
    toQuestion('card gone', 'card'),
    toQuestion('card stolen', 'card'),
    toQuestion('what does it cost', 'fee'),
  ],
  unanswerable: [],
  toUrl: (id: string) => id,
};

test('every question is asked once, and an article lists the others about it', () => {
  const parts = listOthers(bank).map(({ questions, corpus }) => ({
    asked: questions.map(({ query }) => query),
    listed: corpus.map((text) => text.questions),
  }));
  expect(parts).toEqual([
    { asked: ['card gone', 'what does it cost'], listed: [['card stolen'], []] },
    { asked: ['card stolen'], listed: [['card gone'], ['what does it cost']] },
  ]);
});

test('where nothing but one question is known of an article there is none to list', () => {
  expect(listOthers({ ...bank, questions: bank.questions.slice(1) })).toEqual([]);
  expect(listOthers({ ...bank, questions: [] })).toEqual([]);
});
