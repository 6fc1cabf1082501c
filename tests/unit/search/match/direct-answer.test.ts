import { describe, expect, test } from 'vitest';
import { findDirectAnswer, type DirectAnswer } from '../../../../src/search/match/direct-answer.ts';
import type { Heading } from '../../../../src/search/index/search-index.ts';
import { matchPage, toTermMatchers } from '../../../../src/search/match/page-match.ts';
import { bareVariant, type ExpandedTerm } from '../../../../src/search/query/variants.ts';
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
const ask = (query: readonly string[], asked = page, weight = 1): DirectAnswer | undefined =>
  askTerms(query.map(toTerm), asked, weight);

function askTerms(
  terms: readonly ExpandedTerm[],
  asked = page,
  weight = 1,
): DirectAnswer | undefined {
  const match = matchPage(toTermMatchers(terms), { evidenceOf: () => undefined }, asked, new Set());
  return findDirectAnswer(match, new Map(terms.map((term) => [term, weight])), 'en');
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

test('a phrase is said by its own words or by what it means, and is no more to ask for', () => {
  const ending = {
    ...toTerm('end it'),
    bases: [],
    variants: [bareVariant(['cancel'], 'synonym', 1)],
  };
  const returning = { ...ending, variants: [bareVariant(['return'], 'synonym', 1)] };
  const [cancel, phone, deposit] = [toTerm('cancel'), toTerm('phone'), toTerm('deposit')];
  expect(askTerms([cancel, phone, returning])).toBeDefined();
  expect(askTerms([ending, phone])).toBeDefined();
  expect(askTerms([cancel, phone, deposit, returning])).toBeUndefined();
});

test('is silent if one word of the query means all that the question asks', () => {
  const variants = [bareVariant(['cancel'], 'synonym', 1), bareVariant(['phone'], 'synonym', 1)];
  expect(askTerms([{ ...toTerm('cancel'), variants }])).toBeUndefined();
  const phrase = { ...toTerm('cancel it'), bases: [], variants };
  expect(askTerms([toTerm('cancel'), phrase])).toBeUndefined();
  expect(askTerms([{ ...toTerm('cancel'), variants }, toTerm('phone')])).toBeDefined();
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

/** A page that asks this and answers in so many words; the words behind it ask for the deposit. */
const answering = (question: string, words: number, title = 'Cancel.') =>
  toPageText({
    words: [
      title,
      ...question.split(' '),
      ...Array.from({ length: words }, () => 'and'),
      ...'Deposit. You get the deposit back.'.split(' '),
    ],
    headings: [
      { id: 'a b', text: question, level: 2, place: 1 },
      { id: 'deposit', text: 'Deposit', level: 2, place: 1 + question.split(' ').length + words },
    ],
  });

test.each(['Can I cancel?', 'Cancel？', 'Cancel؟', 'Cancel\u037e'])(
  '"%s" is a question',
  (question) => {
    expect(ask(['cancel'], answering(question, 3))?.url).toBe('/en/a/#a%20b');
  },
);

test.each(['Cancel', 'Cancel? Not yet', 'Cancel!'])('"%s" is none', (question) => {
  expect(ask(['cancel'], answering(question, 3))).toBeUndefined();
});

test('a question without an answer below it is a heading', () => {
  expect(ask(['cancel'], answering('Can I cancel?', 0))).toBeUndefined();
});

test('an answer of sixty words is whole', () => {
  expect(ask(['cancel'], answering('Can I cancel?', 60))?.text.split(' ')).toHaveLength(60);
  expect(ask(['cancel'], answering('Can I cancel?', 61))?.text.split(' ')).toHaveLength(61);
  expect(ask(['cancel'], answering('Can I cancel?', 61))?.text).toMatch(/and …$/u);
});

test('words outside of the question are not part of it', () => {
  expect(ask(['cancel', 'deposit'], answering('Can I cancel?', 3))).toBeUndefined();
  expect(ask(['bike', 'lock'], answering('The bike?', 3, 'lock'))).toBeUndefined();
  expect(ask(['bike', 'and'], answering('The bike?', 3))).toBeUndefined();
});

test('three quarters of the query and of the question are enough', () => {
  const asked = answering('Cancel phone letter booking?', 3);
  expect(ask(['cancel', 'phone', 'letter', 'zzz'], asked)).toBeDefined();
  expect(ask(['cancel', 'phone', 'letter', 'zzz', 'yyy'], asked)).toBeUndefined();
  expect(ask(['cancel', 'phone', 'letter'], asked)).toBeDefined();
  expect(ask(['cancel', 'phone'], asked)).toBeUndefined();
});

test('a question of stop words alone asks for nothing', () => {
  expect(ask(['how', 'to'], answering('How to?', 3))).toBeUndefined();
});

test('signs that stand in a question by themselves are no words of it', () => {
  expect(ask(['cancel'], answering('Cancel — – ?', 3))).toBeDefined();
});

test('of two questions the one that holds more of the query is answered', () => {
  const asked = toPageText({
    words: 'Help. Cancel phone letter? No. Cancel phone letter booking? Yes.'.split(' '),
    headings: [
      { id: 'less', text: 'Cancel phone letter?', level: 2, place: 1 },
      { id: 'more', text: 'Cancel phone letter booking?', level: 2, place: 5 },
    ],
  });
  expect(ask(['cancel', 'phone', 'letter', 'booking'], asked)?.text).toBe('Yes.');
  expect(ask(['cancel', 'phone', 'letter', 'zzz'], asked)?.text).toBe('No.');
});

describe('an answer ends', () => {
  const text = 'T. Can I cancel? Yes, in the app. Note. Not by phone. More.'.split(' ');
  const heading = { id: 'q', text: 'Can I cancel?', level: 2, place: 1 };
  const answerOf = (parts: Partial<Parameters<typeof toPageText>[0]>): string | undefined =>
    ask(['cancel'], toPageText({ title: 'T', words: text, headings: [heading], ...parts }))?.text;

  test('where the part ends that holds it, though no heading follows', () => {
    expect(answerOf({ headings: [{ ...heading, level: 6, end: 8 }] })).toBe('Yes, in the app.');
  });

  test('before a call-out, a table or a picture', () => {
    expect(answerOf({ asides: [{ from: 8, to: 12 }] })).toBe('Yes, in the app.');
  });

  test('not before one that it begins with, which is left out', () => {
    expect(answerOf({ asides: [{ from: 4, to: 8 }] })).toBe('Note. Not by phone. More.');
  });

  test('with the section, though the text of the heading around it goes on', () => {
    const headings = [heading, { id: 'tab', text: 'Note', level: 6, place: 8, end: 12 }];
    expect(answerOf({ headings })).toBe('Yes, in the app.');
  });

  test('nowhere if all of it stands aside', () => {
    expect(answerOf({ asides: [{ from: 4, to: 13 }] })).toBeUndefined();
  });
});

describe('one common word', () => {
  /** What a word tells that four pages hold, by `weighForRelevance`. */
  const common = 1 / Math.log(2 + 4);
  const rare = 1 / Math.log(2 + 3);

  test('is no question', () => {
    const help = answering('Help?', 3);
    expect(ask(['help', 'me'], help, common)).toBeUndefined();
    expect(ask(['cancel'], answering('Can I cancel?', 3), common)).toBeUndefined();
  });

  test('is one if it is rare, or if the small words around it are the same', () => {
    expect(ask(['cancel'], answering('Can I cancel?', 3), rare)).toBeDefined();
    expect(ask(['help'], answering('Help?', 3), common)).toBeDefined();
    expect(
      ask(['where', 'is', 'the', 'deposit'], answering('Where is my deposit?', 3), common),
    ).toBeDefined();
  });

  test('beside another is one', () => {
    expect(ask(['cancel', 'phone'], answering('Cancel phone?', 3), common)).toBeDefined();
  });
});
