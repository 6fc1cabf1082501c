import { expect, test } from 'vitest';
import {
  areAllFound,
  describeOwnQuestions,
} from '../../../../src/cli/search/describe-own-questions.ts';
import type { OwnQuestion } from '../../../../src/search/own-questions.ts';

const asked = (place: number | undefined, question: string): OwnQuestion => ({
  article: { url: '/en/cancel/', title: 'Cancel' },
  question,
  number: 0,
  place,
  first: place === undefined ? undefined : { url: '/en/refund/', title: 'Refund' },
});

test('what is not first is listed, the worst first, and counted', () => {
  const all = [asked(1, 'Cancel'), asked(2, 'Stop it'), asked(undefined, 'Out'), asked(4, 'End')];
  expect(describeOwnQuestions('en', all)).toMatchInlineSnapshot(`
    "not found: “Out”
       of /en/cancel/. Nothing is found
    place 4: “End”
       of /en/cancel/. First is /en/refund/
    place 2: “Stop it”
       of /en/cancel/. First is /en/refund/
    en: 4 questions of 1 article, titles included; 1 find theirs first; 2 among the first three."
  `);
});

test('what is all first is only counted', () => {
  expect(describeOwnQuestions('de', [asked(1, 'Cancel')])).toMatchInlineSnapshot(
    `"de: 1 questions of 1 article, titles included; 1 find theirs first; 1 among the first three."`,
  );
});

test('an article is found if it is among the first three', () => {
  expect(areAllFound([asked(1, 'a'), asked(3, 'b')])).toBe(true);
  expect(areAllFound([asked(1, 'a'), asked(4, 'b')])).toBe(false);
  expect(areAllFound([asked(undefined, 'a')])).toBe(false);
});
