import type { TermPostings } from '../query/look-up-term.ts';
import { isTelling } from '../query/parse-query.ts';
import type { AnswerFacts } from './answer-facts.ts';
import type { PageMatch, TermMatch } from './page-match.ts';
import { toEvidence } from './rank-parts.ts';
import { scoreOf, type RankParts } from './rank-weights.ts';
import type { SearchResult } from './result.ts';
import { weighForRank, weightsOf, type TermWeights } from './term-weights.ts';

/** How sure it is that the results answer the query. */
export type Confidence = 'sure' | 'unsure' | 'none';

/**
 * What each fact adds to the log-odds that the page answers: a logistic model of questions that the
 * articles of a collection answer and of such that nothing there answers, of four collections and of
 * small parts of them. `npm run bench:search -- --tune` learns it; the curve is in docs/search.md.
 */
export const oddsWeights: Readonly<Record<keyof AnswerFacts | 'always', number>> = {
  score: 0.47,
  wording: 7.5,
  held: 4.2,
  title: 1.6,
  length: 2.4,
  always: -6.8,
};

/**
 * From these log-odds on results are shown as such, and below as the closest articles: 5 to 15 in 100
 * customers' questions that have an answer are there.
 */
export const sureOdds = -0.8;

/** The most that a page has which mentions the words of a short question by the way. */
export const mentionOdds = sureOdds - 0.5;

/**
 * Below these log-odds nothing is shown: next to no question that has an answer is there. Who types
 * one word that the site has beside two that it has not is shown where that word stands.
 */
export const noOdds = -5.2;

/** The log-odds that a page answers the query. */
export const answerOdds = (facts: AnswerFacts): number =>
  oddsWeights.always + factNames.reduce((sum, name) => sum + oddsWeights[name] * facts[name], 0);

/** The names of the facts. */
export const factNames = [
  'score',
  'wording',
  'held',
  'title',
  'length',
] as const satisfies readonly (keyof AnswerFacts)[];

/** What each term of a query weighs before any page is read, on a site of so many pages. */
export interface AskedWeights {
  weights: TermWeights;
  pageCount: number;
  /** How many words the query has. */
  length: number;
}

/** Words of a question that tells what is asked and little more, and of one from which on more tell nothing. */
const usualLength = 8;
const longLength = 20;

/**
 * On a site of three pages no word is rare. So a site is taken to have so many more pages, which say
 * nothing of what was asked.
 */
const silentPages = 10;

/**
 * Weighs terms for what is known of a page and a query.
 *
 * @param pageCount pages of the index
 * @param length words of the query
 */
export const weighAsked = (
  terms: readonly TermPostings[],
  pageCount: number,
  length: number,
): AskedWeights => ({
  weights: weighForRank(terms, pageCount + silentPages),
  pageCount: pageCount + silentPages,
  length,
});

/**
 * What is known of a page and a query.
 *
 * @param weights what each term weighs for the score, in the order of the terms
 */
export function toFacts(
  match: PageMatch,
  { weights: all, pageCount, length }: AskedWeights,
  weights: readonly number[],
  parts: RankParts,
): AnswerFacts {
  const asked = weightsOf(all, match);
  /** Of the weight of all terms so much as is counted of each, 0 to 1. */
  const weigh = (count: (one: TermMatch, place: number) => number): number =>
    match.terms.reduce((sum, one, place) => sum + (asked[place] ?? 0) * count(one, place), 0);
  const answered = weigh((_, place) => (weights[place] ? 1 : 0)) / (weigh(() => 1) || 1);
  const held = weigh((one) => (isTelling(one.term) ? (toEvidence(one)?.strength ?? 0) : 0));
  return {
    score: scoreOf({ ...parts, questions: 0, questionWording: 0 }) * answered,
    wording: parts.wording,
    held: Math.log1p(held / Math.log1p(pageCount)),
    title: Math.max(parts.titleFit, parts.questions) * answered,
    length: Math.log(Math.min(Math.max(length, usualLength), longLength) / usualLength),
  };
}

/** Results shown where none is sure. */
const mostUnsure = 3;

/**
 * Of the best page's score the others need this share: beside a page that answers well, those that
 * hold a word of the question by the way are noise.
 */
export const shareOfBest = 0.55;

/** How sure the answer is, and the pages that are shown for it, in their order. */
export function judge(ranked: readonly SearchResult[]): {
  confidence: Confidence;
  shown: readonly SearchResult[];
} {
  // What a page gains because its title is the query puts it first, and speaks against no other.
  const most = ranked.reduce(
    (sum, { explanation }) => Math.max(sum, scoreOf(explanation.parts)),
    0,
  );
  const close = ranked.filter(({ score }) => score >= shareOfBest * most);
  // A page that is not shown makes nobody sure.
  const odds = close.reduce((best, { explanation }) => Math.max(best, explanation.odds), -Infinity);
  if (odds < noOdds) return { confidence: 'none', shown: [] };
  return odds < sureOdds
    ? { confidence: 'unsure', shown: close.slice(0, mostUnsure) }
    : { confidence: 'sure', shown: close };
}

/**
 * Whether pages that were chosen after these can be left unread: the answer is sure, and half of these
 * do not fit beside it. What stands behind them fits no better (`npm run bench:search -- --table`).
 */
export function isSettled(ranked: readonly SearchResult[]): boolean {
  const { confidence, shown } = judge(ranked);
  return confidence === 'sure' && shown.length <= ranked.length / 2;
}
