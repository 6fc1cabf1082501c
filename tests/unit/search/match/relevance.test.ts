import { describe, expect, test } from 'vitest';
import { matchPage, toTermMatchers } from '../../../../src/search/match/page-match.ts';
import { relevanceOf, relevantAmong } from '../../../../src/search/match/relevance.ts';
import type { Evidence, SearchResult } from '../../../../src/search/match/result.ts';
import { bareVariant, type ExpandedTerm } from '../../../../src/search/query/variants.ts';
import { noParts } from '../support/no-parts.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const typed: Evidence = { word: 'change', variant: 'change', kind: 'typed', strength: 1 };

/** How relevant a text is for two words, each of the same weight. */
function relevanceIn(
  text: string,
  {
    title = '',
    keywords = [],
    indexed,
    asked = [toTerm('change'), toTerm('card')],
  }: {
    title?: string;
    keywords?: string[];
    indexed?: Evidence | undefined;
    asked?: readonly ExpandedTerm[];
  } = {},
): number {
  const page = toPageText({ title, keywords, words: text.split(' ') });
  const match = matchPage(
    toTermMatchers(asked),
    { evidenceOf: () => indexed },
    page,
    new Set(['your']),
  );
  return relevanceOf(match, new Map(asked.map((term) => [term, 1])));
}

const filler = Array.from({ length: 40 }, () => 'and').join(' ');

/** What a word that stands on the page once gives of the query's weight. */
const once = 0.5;

test('a page that has each word once, in other places, has half of what was asked, and a bit', () => {
  const relevance = relevanceIn(`card ${filler} change`);
  expect(relevance).toBeGreaterThan(once);
  expect(relevance).toBeLessThan(1);
});

const apart = relevanceIn(`card ${filler} change`);
const together = relevanceIn('card and and and change');

test.each([
  ['words in one passage', apart, together],
  ['neighbours of the query', together, relevanceIn('change card')],
  [
    'words of the title',
    relevanceIn('change card'),
    relevanceIn('change card', { title: 'Change your card' }),
  ],
  ['keywords', relevanceIn('change'), relevanceIn('change', { keywords: ['card'] })],
])('%s make it more, at most as much as if it had all words once more', (_, less, more) => {
  expect(more - less).toBeGreaterThan(0);
  expect(more - less).toBeLessThanOrEqual(once + 0.001);
});

test('a word that the index finds by its stem counts as if it stood there once', () => {
  expect(relevanceIn('nothing', { indexed: typed })).toBe(once);
  expect(relevanceIn('nothing', { indexed: { ...typed, kind: 'similar' } })).toBe(0);
});

test('a corrected word counts less than one that was typed', () => {
  const term = toTerm('change');
  const meant = { ...term, variants: [bareVariant(['change'], 'correction', 0.85)] };
  const corrected = relevanceIn('change', { asked: [meant] });
  const asTyped = relevanceIn('change', { asked: [term] });
  expect(asTyped - corrected).toBeGreaterThan(0.1);
  expect(asTyped - corrected).toBeLessThan(0.5);
});

test('words that nothing weighs make nothing relevant', () => {
  const match = matchPage(
    [],
    { evidenceOf: () => undefined },
    toPageText({ words: [] }),
    new Set(),
  );
  expect(relevanceOf(match, new Map())).toBe(0);
});

describe('what is shown', () => {
  const toResult = (relevance: number): SearchResult => ({
    url: '/a/',
    title: [],
    category: '',
    snippet: [],
    section: undefined,
    score: 0,
    explanation: {
      evidence: [],
      parts: noParts,
      relevance,
    },
  });
  const shown = (...all: number[]): number[] =>
    relevantAmong(all.map(toResult)).map(({ explanation }) => explanation.relevance);

  test('has a fifth of what was asked, or nearly', () => {
    expect(shown(0.2)).toEqual([0.2]);
    expect(shown(0.15)).toEqual([]);
  });

  test('has not much less of it than the best', () => {
    expect(shown(1, 0.5, 0.3)).toEqual([1, 0.5]);
  });
});
