import { describe, expect, test } from 'vitest';
import { findPassage, matchSections } from '../../../../src/search/match/passage.ts';
import { markTitle, toSection, toSnippet } from '../../../../src/search/match/snippet.ts';
import type { TextPart } from '../../../../src/search/match/result.ts';
import { cancelPage as page, degreesOn, toPageText } from '../support/page-text.ts';

function snippetOf(...asked: string[]): TextPart[] {
  const degrees = degreesOn(page, asked);
  const passage = findPassage(
    matchSections(page, degrees),
    asked.map(() => 1),
  );
  return toSnippet(page, passage, degrees);
}

test('a snippet starts with a sentence, stays in its section and marks the words', () => {
  expect(snippetOf('profile')).toEqual([
    { text: 'Open the app and choose ', marked: false },
    { text: 'Profile', marked: true },
    { text: '. Then choose Cancel.', marked: false },
  ]);
});

test('the snippet of a page whose text has none of the words is its beginning', () => {
  expect(snippetOf('nowhere')).toEqual([{ text: 'You can leave on any day.', marked: false }]);
});

test('a title is marked where a word answers', () => {
  const matchers = [(word: string): number => (word === 'cancel' ? 1 : 0)];
  expect(markTitle(toPageText({ title: '“Cancel” your plan', words: [] }), matchers)).toEqual([
    { text: '“', marked: false },
    { text: 'Cancel', marked: true },
    { text: '” your plan', marked: false },
  ]);
});

test('a section has the address of its heading, the beginning of the page has none', () => {
  expect(toSection(page, undefined)).toBeUndefined();
  expect(toSection(page, page.headings[0])).toEqual({
    title: 'How to cancel',
    url: '/en/billing/cancel/#how',
  });
});

describe('the snippet of a long page', () => {
  /** A page of many words in which one is asked for, with a sentence's end so many words before. */
  function snippetAfter(wordsOfSentence: number): string {
    const filler = (length: number): string[] => Array.from({ length }, () => 'and');
    const sentence = [...filler(wordsOfSentence), 'deposit', ...filler(200)];
    const long = toPageText({ words: [...filler(100), 'end.', ...sentence] });
    const degrees = degreesOn(long, ['deposit']);
    const parts = toSnippet(long, findPassage(matchSections(long, degrees), [1]), degrees);
    return parts.map(({ text }) => text).join('');
  }

  test('is three lines long', () => {
    expect(snippetAfter(3).length).toBeGreaterThan(200);
    expect(snippetAfter(3).length).toBeLessThan(350);
  });

  test('begins with the sentence if that begins nearby', () => {
    expect(snippetAfter(12)).toMatch(/^… (?:and ){12}deposit/u);
  });

  test('begins a few words before the first that answers if it does not', () => {
    expect(snippetAfter(60)).toMatch(/^… (?:and ){6}deposit/u);
  });
});

describe('the beginning of a snippet', () => {
  /** The snippet of a page that has one word to be found at a place, and at its beginning others. */
  function snippetAt(words: readonly string[], at: number, separator = ' '): string {
    const text = toPageText({ words, separator });
    const degrees = [words.map((_, place) => (place === at ? 1 : 0))];
    const parts = toSnippet(text, findPassage(matchSections(text, degrees), [1]), degrees);
    return parts.map(({ text }) => text).join('');
  }

  const filler = (length: number): string[] => Array.from({ length }, () => 'and');

  /** So many words that the snippet does not reach its end. */
  const long = Array.from({ length: 100 }, () => 'or');

  test('is that of the page if that is nearby', () => {
    expect(snippetAt([...filler(20), 'deposit', ...long], 20)).toMatch(/^(?:and ){20}deposit or/u);
    expect(snippetAt([...filler(1), 'deposit', ...long], 1)).toMatch(/^and deposit or/u);
    expect(snippetAt([...filler(22), 'deposit', ...long], 22)).toMatch(/^… (?:and ){6}deposit or/u);
  });

  test('is where a sentence ends up to eighty letters before', () => {
    const words = (before: number): string[] => [
      'x',
      'end.',
      ...filler(before),
      'deposit',
      ...long,
    ];
    expect(snippetAt(words(20), 22)).toMatch(/^… (?:and ){20}deposit or/u);
    expect(snippetAt(words(21), 23)).toMatch(/^… (?:and ){6}deposit or/u);
  });

  test.each(['end.', 'end!”', 'end?)', 'end:', '結束。', 'end…'])('may follow "%s"', (end) => {
    expect(snippetAt(['x', end, 'deposit', ...long], 2)).toMatch(/^… deposit or/u);
  });

  test.each(['e.g', 'end,', '3.5'])('does not follow "%s"', (word) => {
    expect(snippetAt(['x', word, 'deposit'], 2)).toBe(`x ${word} deposit`);
  });

  test('counts the letters alone where no spaces part the words', () => {
    const wordsAfter = (count: number): string[] => [
      ...Array.from({ length: count }, () => '的'),
      '码',
      ...Array.from({ length: 300 }, () => '了'),
    ];
    expect(snippetAt(wordsAfter(80), 80, '')).toMatch(/^的{80}码了/u);
    expect(snippetAt(wordsAfter(82), 82, '')).toMatch(/^… 的{6}码了/u);
  });

  test('is as many sentences before as there is room for, if the section ends soon', () => {
    const sentence = [...filler(29), 'end.'];
    const words = (count: number): string[] => [
      ...Array.from({ length: count }, () => sentence).flat(),
      'deposit',
    ];
    // Two sentences of 121 letters, and seven.
    expect(snippetAt(words(2), 60)).toBe(words(2).join(' '));
    expect(snippetAt(words(3), 90)).toBe(`… ${words(2).join(' ')}`);
    expect(snippetAt(['x', ...words(2)], 61)).toBe(`x ${words(2).join(' ')}`);
    expect(snippetAt([...filler(60), 'deposit', 'end.'], 60)).toBe(
      `${'and '.repeat(60)}deposit end.`,
    );
  });

  test('and its end have marks if the section goes on', () => {
    const words = [...filler(60), 'deposit', ...filler(90)];
    const snippet = snippetAt(words, 60);
    expect(snippet).toMatch(/^… and.* and …$/u);
    // 260 letters with the space behind the last word, which is not shown.
    expect(snippet.replaceAll(/^… | …$/gu, '')).toHaveLength(259);
  });
});

test('a word that answers well enough is marked, in the text as in the title', () => {
  const words = ['Pay', 'the', '(deposit),', 'later'];
  const text = toPageText({ words });
  const degrees = [
    [0.6, 0, 0, 0],
    [0, 0, 1, 0.59],
  ];
  const passage = findPassage(matchSections(text, degrees), [1, 1]);
  expect(toSnippet(text, passage, degrees)).toEqual([
    { text: 'Pay', marked: true },
    { text: ' the (', marked: false },
    { text: 'deposit', marked: true },
    { text: '), later', marked: false },
  ]);
  const matcher = (word: string): number => (word === 'pay' ? 0.6 : word === 'later' ? 0.59 : 0);
  expect(markTitle(toPageText({ title: 'Pay — later', words: [] }), [matcher])).toEqual([
    { text: 'Pay', marked: true },
    { text: ' — later', marked: false },
  ]);
});

describe('a snippet never begins with a mark that ends or closes something', () => {
  const snippetOfWords = (words: string, asked: string, separator = ' '): string => {
    const after = Array.from({ length: 300 }, () => 'x');
    const text = toPageText({ words: [...words.split(' '), ...after], separator, title: 'T' });
    const degrees = degreesOn(text, [asked]);
    const parts = toSnippet(text, findPassage(matchSections(text, degrees), [1]), degrees);
    return parts.map(({ text: part }) => part).join('');
  };

  test.each([
    ['T . You pay.', 'pay', ' ', 'You pay.'],
    ['T ? » You pay.', 'pay', ' ', 'You pay.'],
    ['T 钱 。 ” 付 款', '款', '', '… 付款'],
    ['T “ You » pay.', 'pay', ' ', '“ You » pay.'],
    [`T ${'and '.repeat(30)}, a b c d pay.`, 'pay', ' ', '… and , a b c d pay.'],
    [`T ${'and '.repeat(30)}, a b c d e pay.`, 'pay', ' ', '… a b c d e pay.'],
  ])('%s', (words, asked, separator, expected) => {
    const snippet = snippetOfWords(words, asked, separator);
    expect(snippet.slice(0, snippet.indexOf('x')).trimEnd()).toBe(expected);
  });
});

describe('the snippet of a table', () => {
  const words = 'Prices: Lite| 39 €. Plus| 59 €. a |b c|'.split(' ');
  const table = toPageText({ words });

  test('has a dash between cells', () => {
    const degrees = degreesOn(table, ['plus']);
    expect(toSnippet(table, { from: 0, section: { from: 0, to: 10 } }, degrees)).toEqual([
      { text: 'Prices: Lite – 39 €. ', marked: false },
      { text: 'Plus', marked: true },
      { text: ' – 59 €. a |b c', marked: false },
    ]);
  });

  test('has the dash of a cell that goes on only', () => {
    const parts = toSnippet(table, { from: 1, section: { from: 1, to: 2 } }, []);
    expect(parts).toEqual([{ text: 'Lite', marked: false }]);
  });

  test('has it in a language without spaces, too', () => {
    const unspaced = { words: ['轻', '|', '39', '。'], separator: '' };
    const parts = toSnippet(unspaced, { from: 0, section: { from: 0, to: 4 } }, []);
    expect(parts.map(({ text }) => text).join('')).toBe('轻 – 39。');
  });
});
