import { expect, test } from 'vitest';
import { findAnswer } from '../../../../src/search/match/answer.ts';
import { joinWord } from '../../../../src/search/language/normalize.ts';
import type { ReadPage } from '../../../../src/search/match/page-match.ts';
import type { Heading, PageText } from '../../../../src/search/index/search-index.ts';
import type { ExpandedTerm } from '../../../../src/search/query/query.ts';

const words =
  'Cancel. You cancel in the app. Can I cancel by phone? No, but you can write a letter. Example. It is June.'.split(
    ' ',
  );

const anchors: Heading[] = [
  { id: 'by-phone', text: 'Can I cancel by phone?', level: 6, place: words.indexOf('Can') },
  { id: 'example', text: 'Example', level: 2, place: words.indexOf('Example.') },
];

const fragment: PageText = {
  url: '/en/cancel/',
  title: 'Cancel',
  category: '',
  words,
  folded: words.map(joinWord),
  keywords: [],
  separator: ' ',
  headings: anchors,
};

/** A term without forms: only the places of its word are of interest here. */
const toTerm = (word: string): ExpandedTerm => ({
  word,
  text: word,
  joined: undefined,
  weight: 1,
  isOpen: false,
  forms: [],
  bases: [],
});

/** Asks the page for words, each of the same weight. */
function ask(...query: string[]) {
  const terms = query.map((word) => {
    const degrees = fragment.folded.map((one) => (one === word ? 1 : 0));
    return { term: toTerm(word), degrees, best: Math.max(...degrees), found: undefined };
  });
  const page: ReadPage = { fragment, terms };
  const weights = new Map(terms.map(({ term }) => [term, 1]));
  return findAnswer(page, weights, 'en');
}

test('answers the question that the reader asks, up to the next heading', () => {
  expect(ask('cancel', 'phone')).toEqual({
    question: 'Can I cancel by phone?',
    text: 'No, but you can write a letter.',
    url: '/en/cancel/#by-phone',
    title: 'Cancel',
  });
});

test('is silent if the query asks for more than the question', () => {
  expect(ask('cancel', 'phone', 'deposit')).toBeUndefined();
});

test('is silent if the question asks for more than the query', () => {
  expect(ask('phone')).toBeUndefined();
});

test('is silent where a heading is no question', () => {
  expect(ask('example')).toBeUndefined();
});
