import { describe, expect, test } from 'vitest';
import {
  answerOdds,
  factNames,
  judge,
  noOdds,
  oddsWeights,
  sureOdds,
  toFacts,
} from '../../../../src/search/match/confidence.ts';
import type { AnswerFacts } from '../../../../src/search/match/answer-facts.ts';
import type { PageMatch } from '../../../../src/search/match/page-match.ts';
import { rankWeights } from '../../../../src/search/match/rank-weights.ts';
import type { Evidence, SearchResult } from '../../../../src/search/match/result.ts';
import {
  bareVariant,
  conceptVariant,
  type ExpandedTerm,
} from '../../../../src/search/query/variants.ts';
import { noParts } from '../support/no-parts.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const known: ExpandedTerm = {
  ...toTerm('deposit'),
  variants: [{ ...bareVariant(['deposit'], 'typed', 1), widenedFrequency: 3 }],
};
const meant: ExpandedTerm = {
  ...toTerm('cashback'),
  variants: [conceptVariant({ words: [], documentFrequency: 2, postings: [] }, 1, false)],
};
const unknown: ExpandedTerm = {
  ...toTerm('zzz'),
  variants: [bareVariant(['zzz'], 'typed', 1)],
};
const stopWord: ExpandedTerm = { ...known, text: 'how', weight: 0.2 };
const phrase: ExpandedTerm = { ...meant, text: 'money back', bases: [] };

/** A page that holds terms as strongly as is told. */
const toMatch = (...terms: readonly [ExpandedTerm, number][]): PageMatch => ({
  page: toPageText({ words: [] }),
  terms: terms.map(([term, strength]) => {
    const indexed: Evidence = {
      word: term.word,
      variant: term.text,
      kind: 'typed',
      strength,
      inTitle: 0,
    };
    return { term, degrees: [], keywordDegrees: [], best: 0, indexed };
  }),
  sections: [],
  neighbours: [],
  title: { degrees: [], share: 0 },
  questions: [],
});

const factsOf = (
  terms: readonly [ExpandedTerm, number][],
  weights: readonly number[] = terms.map(() => 1),
): AnswerFacts => toFacts(toMatch(...terms), weights, 7);

describe('of a page and a query is known', () => {
  test('the score', () => {
    expect(factsOf([[known, 1]]).score).toBe(7);
  });

  test('how many words tell something', () => {
    expect(factsOf([[known, 1]]).length).toBeCloseTo(Math.log(2), 10);
    const four: [ExpandedTerm, number][] = [
      [known, 1],
      [unknown, 0],
      [stopWord, 1],
      [phrase, 1],
    ];
    expect(factsOf(four).length).toBeCloseTo(Math.log(3), 10);
  });

  test('how many words and phrases the page holds well enough, but for stop words', () => {
    const facts = factsOf([
      [known, 0.6],
      [meant, 0.05],
      [phrase, 0.6],
      [stopWord, 1],
    ]);
    expect(facts.held).toBe(2);
  });

  test('the share of what neither the site nor the lexicon knows', () => {
    const terms: [ExpandedTerm, number][] = [
      [known, 1],
      [meant, 1],
      [unknown, 0],
    ];
    expect(factsOf(terms, [1, 2, 1]).unknown).toBe(0.25);
    expect(factsOf(terms.slice(0, 2)).unknown).toBe(0);
    expect(factsOf([[unknown, 0]], [0]).unknown).toBe(0);
  });

  test('how rare the rarest word is that the page has not', () => {
    const terms: [ExpandedTerm, number][] = [
      [known, 1],
      [meant, 0],
      [unknown, 0],
    ];
    expect(factsOf(terms, [4, 1, 3]).missing).toBe(0.75);
    expect(factsOf([[known, 1]]).missing).toBe(0);
  });
});

describe('the odds that a page answers', () => {
  const oddsOf = (score: number, ...terms: readonly [ExpandedTerm, number][]): number =>
    answerOdds({ ...factsOf(terms), score });

  test('are the sum of what is known, each weighed', () => {
    const facts = factsOf([[known, 1]]);
    const sum = factNames.reduce((all, name) => all + oddsWeights[name] * facts[name], 0);
    expect(oddsOf(7, [known, 1])).toBeCloseTo(oddsWeights.always + sum, 10);
    expect([...factNames, 'always'].toSorted()).toEqual(Object.keys(oddsWeights).toSorted());
  });

  test('rise with the score, and with what the page holds', () => {
    expect(oddsOf(8, [known, 1])).toBeGreaterThan(oddsOf(7, [known, 1]));
    expect(oddsOf(7, [known, 1], [phrase, 1])).toBeGreaterThan(oddsOf(7, [known, 1], [phrase, 0]));
  });

  /** A page that has all of two words or hardly any of them, by its score. */
  test.each([
    ['all that could be', 0.8, true],
    ['half', 0.5, true],
    ['nearly nothing', 0.04, false],
  ])('of a page with %s of a score are those of an answer or not', (_, share, isAnswer) => {
    const whole = Object.values(rankWeights).reduce((sum, weight) => sum + weight, 0);
    const held = isAnswer ? 1 : 0;
    const odds = oddsOf(share * whole, [known, held], [meant, held]);
    expect(odds > sureOdds).toBe(isAnswer);
    expect(odds < noOdds).toBe(!isAnswer);
  });
});

describe('of results is shown', () => {
  /** A result with a score; what it has beyond that of its parts it has as a whole. */
  const toResult = (score: number, odds: number, whole = 0): SearchResult => ({
    url: '/a/',
    title: [],
    category: '',
    snippet: [],
    section: undefined,
    score: score + whole,
    explanation: {
      evidence: [],
      parts: { ...noParts, words: score / rankWeights.words },
      facts: factsOf([]),
      odds,
    },
  });
  const shown = (...results: SearchResult[]): [string, number[]] => {
    const judged = judge(results);
    return [judged.confidence, judged.shown.map(({ score }) => Math.round(score))];
  };
  const unsure = (sureOdds + noOdds) / 2;

  test('all that come near the best, if any answers for sure', () => {
    expect(shown(toResult(10, 3), toResult(8, -9), toResult(1, 3))).toEqual(['sure', [10, 8]]);
    expect(shown(toResult(10, -9), toResult(9, 3))).toEqual(['sure', [10, 9]]);
  });

  test('the closest three, if none does', () => {
    const results = [10, 9, 9, 9, 9].map((score) => toResult(score, unsure));
    expect(shown(...results)).toEqual(['unsure', [10, 9, 9]]);
  });

  test('nothing, if none comes near an answer', () => {
    expect(shown(toResult(10, noOdds - 0.1))).toEqual(['none', []]);
    expect(shown()).toEqual(['none', []]);
  });

  test('what fits beside a page whose title is the query', () => {
    expect(shown(toResult(10, 9, 200), toResult(8, -9), toResult(1, 3))).toEqual([
      'sure',
      [210, 8],
    ]);
  });
});
