import { describe, expect, test } from 'vitest';
import {
  answerOdds,
  factNames,
  isSettled,
  judge,
  noOdds,
  oddsWeights,
  sureOdds,
  toFacts,
  weighAsked,
} from '../../../../src/search/match/confidence.ts';
import type { AnswerFacts } from '../../../../src/search/match/answer-facts.ts';
import type { PageMatch } from '../../../../src/search/match/page-match.ts';
import {
  partNames,
  rankWeights,
  scoreOf,
  type RankParts,
} from '../../../../src/search/match/rank-weights.ts';
import type { Evidence, SearchResult } from '../../../../src/search/match/result.ts';
import { bareVariant, type ExpandedTerm } from '../../../../src/search/query/variants.ts';
import { noParts } from '../support/no-parts.ts';
import { toPageText, toTerm } from '../support/page-text.ts';

const word = toTerm('deposit');
const other = toTerm('cashback');
const stopWord: ExpandedTerm = { ...toTerm('how'), weight: 0.2 };

/** A page that holds terms as strongly as is told. */
const toMatch = (...terms: readonly (readonly [ExpandedTerm, number])[]): PageMatch => ({
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
  unseen: [],
  neighbours: [],
  title: { degrees: [], share: 0 },
  questions: [],
});

const parts: RankParts = { ...noParts, words: 1, wording: 0.3, titleFit: 0.8 };

/** What is known of a page whose score counts each term as is told, on a site of 99 pages. */
function factsOf(
  terms: readonly (readonly [term: ExpandedTerm, strength: number, asked: number])[],
  weights: readonly number[] = terms.map(() => 1),
  length = terms.length,
  ofPage: RankParts = parts,
): AnswerFacts {
  const asked = new Map(terms.map(([term, , weight]) => [term, weight]));
  const match = toMatch(...terms.map(([term, strength]) => [term, strength] as const));
  return toFacts(match, { weights: asked, pageCount: 99, length }, weights, ofPage);
}

describe('of a page and a query is known', () => {
  test('the wording', () => {
    expect(factsOf([[word, 1, 2]]).wording).toBe(0.3);
  });

  test('the score, by the share of the query that any page answers', () => {
    const whole = scoreOf(parts);
    expect(factsOf([[word, 1, 2]]).score).toBe(whole);
    const both = [
      [word, 1, 1],
      [other, 0, 3],
    ] as const;
    expect(factsOf(both).score).toBe(whole);
    expect(factsOf(both, [1, 0]).score).toBe(whole / 4);
    expect(factsOf([]).score).toBe(0);
  });

  test('how far the title is the query, by the same share', () => {
    expect(factsOf([[word, 1, 2]]).title).toBe(0.8);
    const both = [
      [word, 1, 1],
      [other, 0, 3],
    ] as const;
    expect(factsOf(both, [1, 0]).title).toBeCloseTo(0.2, 10);
  });

  test('how far a listed question is the query, if it is more than the title, and no more of it', () => {
    const listing = (questions: number): AnswerFacts =>
      factsOf([[word, 1, 2]], [1], 1, { ...parts, questions, questionWording: 1 });
    expect([0.5, 0.9].map((fit) => listing(fit).title)).toEqual([0.8, 0.9]);
    expect(listing(0.9).score).toBe(scoreOf(parts));
  });

  test('how much longer than a usual question the query is, up to twenty words', () => {
    const lengthOf = (words: number): number => factsOf([[word, 1, 2]], [1], words).length;
    expect([1, 8].map(lengthOf)).toEqual([0, 0]);
    expect(lengthOf(16)).toBeCloseTo(Math.log(2), 10);
    expect([20, 60].map(lengthOf)).toEqual([Math.log(2.5), Math.log(2.5)]);
  });

  test('how rare and how strong is what the page holds, but for stop words', () => {
    const unit = Math.log(100);
    expect(factsOf([[word, 1, unit]]).held).toBeCloseTo(Math.log(2), 10);
    const some = factsOf([
      [word, 0.5, 2 * unit],
      [other, 0.25, 4 * unit],
      [stopWord, 1, 9],
    ]);
    expect(some.held).toBeCloseTo(Math.log(3), 10);
    expect(factsOf([[word, 0, unit]]).held).toBe(0);
  });

  test('that a word tells something on the smallest site, too, though all its pages have it', () => {
    const variant = bareVariant(['deposit'], 'typed', 1);
    const postings = [{ page: 0, termFrequency: 1, inTitle: true }];
    const found = { term: word, variants: [{ variant, postings, similar: [] }] };
    const { weights, pageCount } = weighAsked([found], 1, 1);
    expect(weights.get(word) ?? 0).toBeGreaterThan(Math.log1p(pageCount) / 2);
  });

  test('that a word of all thirty pages tells a fifth at most of what one of three pages tells', () => {
    const weightOn = (pages: number): number => {
      const variant = bareVariant(['deposit'], 'typed', 1);
      const postings = Array.from({ length: pages }, (_, page) => ({
        ...{ page, termFrequency: 1, inTitle: true },
      }));
      const found = { term: word, variants: [{ variant, postings, similar: [] }] };
      return weighAsked([found], 30, 1).weights.get(word) ?? 0;
    };
    expect(weightOn(30)).toBeLessThan(weightOn(3) / 5);
  });
});

describe('the odds that a page answers', () => {
  test('are the sum of what is known, each weighed', () => {
    const facts = factsOf([[word, 1, 3]]);
    const sum = factNames.reduce((all, name) => all + oddsWeights[name] * facts[name], 0);
    expect(answerOdds(facts)).toBeCloseTo(oddsWeights.always + sum, 10);
    expect([...factNames, 'always'].toSorted()).toEqual(Object.keys(oddsWeights).toSorted());
  });

  test.each(factNames)('rise with the %s', (name) => {
    const facts = factsOf([[word, 1, 3]]);
    expect(answerOdds({ ...facts, [name]: facts[name] + 1 })).toBeGreaterThan(answerOdds(facts));
  });

  /** A page that has nothing of the query. */
  const nothing = { share: 0, words: 0, wording: 0, title: 0, length: 0 };
  const longest = Math.log(2.5);

  /**
   * Of each fact one case that is told otherwise without it, and one that is told otherwise if it
   * counts ten times as much.
   *
   * @property share what the page has of the score of a page that has all, but listed questions
   * @property words how many words it holds
   */
  test.each([
    ['half the score', { share: 0.5, words: 0.3, wording: 0.05 }, 'sure'],
    ['two words', { share: 0.15, words: 2 }, 'sure'],
    ['the wording', { share: 0.2, words: 0.5, wording: 0.3 }, 'sure'],
    ['the title', { share: 0.25, words: 0.5, title: 1 }, 'sure'],
    ['as much as a story has', { share: 0.25, words: 0.5, wording: 0.03, length: longest }, 'sure'],
    ['the same of a question', { share: 0.25, words: 0.5, wording: 0.03 }, 'unsure'],
    ['a little of the title', { share: 0.25, words: 0.5, title: 0.15 }, 'unsure'],
    ['nearly nothing of a story', { share: 0.04, words: 0.1, length: longest }, 'unsure'],
    ['nearly nothing', { share: 0.04, words: 0.1 }, 'none'],
  ] as const)('of a page that has %s are those of an answer or not', (_, some, confidence) => {
    const { share, words, ...others } = { ...nothing, ...some };
    const every = { ...noParts, ...Object.fromEntries(partNames.map((name) => [name, 1])) };
    const whole = scoreOf({ ...every, questions: 0, questionWording: 0 });
    const odds = answerOdds({ score: share * whole, held: Math.log1p(words), ...others });
    expect(odds < noOdds ? 'none' : odds < sureOdds ? 'unsure' : 'sure').toBe(confidence);
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

  test('and a page that is not among them makes nobody sure', () => {
    expect(shown(toResult(10, unsure), toResult(1, 3))).toEqual(['unsure', [10]]);
  });

  test('and pages behind them are left unread, if half do not fit beside a sure answer', () => {
    const good = toResult(10, 3);
    const fits = toResult(8, 3);
    const faint = toResult(5, 3);
    expect(isSettled([good, fits, fits, faint, faint, faint])).toBe(true);
    expect(isSettled([good, fits, fits, fits, faint, faint])).toBe(false);
    expect(isSettled([toResult(10, unsure), toResult(5, unsure)])).toBe(false);
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
