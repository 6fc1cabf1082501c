import { expect, test } from 'vitest';
import { findDirectAnswer, type DirectAnswer } from '../../../../src/search/match/direct-answer.ts';
import type { Heading } from '../../../../src/search/index/search-index.ts';
import { matchPage, toTermMatchers } from '../../../../src/search/match/page-match.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const words =
  'Cancel. You cancel in the app. Can I cancel by phone? No, but you can write a letter. Example. It is June.'.split(
    ' ',
  );

const headings: Heading[] = [
  { id: 'by-phone', text: 'Can I cancel by phone?', level: 6, place: words.indexOf('Can') },
  { id: 'example', text: 'Example', level: 2, place: words.indexOf('Example.') },
];

const page = toPageText({ url: '/en/cancel/', title: 'Cancel', words, headings });

/** Asks the page for words, each of the same weight. */
function ask(query: readonly string[], asked = page): DirectAnswer | undefined {
  const terms = query.map(toTerm);
  const match = matchPage(toTermMatchers(terms), { evidenceOf: () => undefined }, asked);
  return findDirectAnswer(match, new Map(terms.map((term) => [term, 1])), 'en');
}

test('answers the question that the reader asks, up to the next heading', () => {
  expect(ask(['cancel', 'phone'])).toEqual({
    question: 'Can I cancel by phone?',
    text: 'No, but you can write a letter.',
    url: '/en/cancel/#by-phone',
    title: 'Cancel',
  });
});

test('is silent if the query asks for more than the question', () => {
  expect(ask(['cancel', 'phone', 'deposit'])).toBeUndefined();
});

test('is silent if the question asks for more than the query', () => {
  expect(ask(['phone'])).toBeUndefined();
});

test('is silent where a heading is no question', () => {
  expect(ask(['example'])).toBeUndefined();
});

test('a long answer is cut after two or three sentences', () => {
  const asked = 'How do I cancel?';
  const long = toPageText({
    words: ['Cancel.', ...asked.split(' '), ...Array.from({ length: 90 }, () => 'and')],
    headings: [{ id: 'how', text: asked, level: 2, place: 1 }],
  });
  const answer = ask(['cancel'], long);
  expect(answer?.text.split(' ')).toHaveLength(61);
  expect(answer?.text).toMatch(/ …$/u);
});
