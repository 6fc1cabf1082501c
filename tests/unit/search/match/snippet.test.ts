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

  test('is that of the page if that is nearby', () => {
    const near = [...filler(20), 'deposit'];
    expect(snippetAt(near, 20)).toBe(near.join(' '));
    expect(snippetAt([...filler(1), 'deposit'], 1)).toBe('and deposit');
    expect(snippetAt([...filler(22), 'deposit'], 22)).toBe(
      `… ${[...filler(6), 'deposit'].join(' ')}`,
    );
  });

  test('is where a sentence ends up to eighty letters before', () => {
    const words = (before: number): string[] => ['x', 'end.', ...filler(before), 'deposit'];
    expect(snippetAt(words(20), 22)).toMatch(/^… (?:and ){20}deposit$/u);
    expect(snippetAt(words(21), 23)).toMatch(/^… (?:and ){6}deposit$/u);
  });

  test.each(['end.', 'end!”', 'end?)', 'end:', '結束。', 'end…'])('may follow "%s"', (end) => {
    expect(snippetAt(['x', end, 'deposit'], 2)).toBe('… deposit');
  });

  test.each(['e.g', 'end,', '3.5'])('does not follow "%s"', (word) => {
    expect(snippetAt(['x', word, 'deposit'], 2)).toBe(`x ${word} deposit`);
  });

  test('counts the letters alone where no spaces part the words', () => {
    const words = [...Array.from({ length: 80 }, () => '的'), '码'];
    expect(snippetAt(words, 80, '')).toBe(words.join(''));
    const more = [...Array.from({ length: 82 }, () => '的'), '码'];
    expect(snippetAt(more, 82, '')).toBe('… 的的的的的的码');
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
    const text = toPageText({ words: words.split(' '), separator, title: 'T' });
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
    expect(snippetOfWords(words, asked, separator)).toBe(expected);
  });
});
