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
  expect(markTitle('“Cancel” your plan', matchers)).toEqual([
    { text: '“', marked: false },
    { text: 'Cancel', marked: true },
    { text: '” your plan', marked: false },
  ]);
});

test('a section has the address of its heading, the beginning of the page has none', () => {
  const [beginning, how] = matchSections(page, []).map(({ section }) => section);
  const toPassage = (section: typeof beginning) => section && { section, from: 0, score: 0 };
  const passages = [beginning, how].flatMap((section) => toPassage(section) ?? []);
  expect(passages.map((passage) => toSection(page, passage))).toEqual([
    undefined,
    { title: 'How to cancel', url: '/en/billing/cancel/#how' },
  ]);
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
