import { isTelling } from '../query/parse-query.ts';
import type { ExpandedTerm } from '../query/variants.ts';
import type { AnswerFacts } from './answer-facts.ts';
import type { PageMatch } from './page-match.ts';
import { toEvidence } from './rank-parts.ts';
import { scoreOf } from './rank-weights.ts';
import type { SearchResult } from './result.ts';

/** How sure it is that the results answer the query. */
export type Confidence = 'sure' | 'unsure' | 'none';

/**
 * What each fact adds to the log-odds that the page answers: a logistic model of questions that the
 * articles of two collections answer and of such that nothing there answers. `npm run bench:search --
 * --tune` learns it; the curve is in docs/search.md.
 */
export const oddsWeights: Readonly<Record<keyof AnswerFacts | 'always', number>> = {
  score: 0.72,
  length: -0.27,
  held: 1.19,
  unknown: 0.73,
  missing: 1.83,
  always: -7.56,
};

/** From these log-odds on results are shown as such, and below as the closest articles. */
export const sureOdds = 0.6;

/** Below these log-odds nothing is shown: of questions that have an answer 2 in 100 are there. */
export const noOdds = -2.3;

/** A page of which a word or phrase is held at least so strongly counts as holding it. */
const leastHeld = 0.3;

/** The log-odds that a page answers the query. */
export const answerOdds = (facts: AnswerFacts): number =>
  oddsWeights.always + factNames.reduce((sum, name) => sum + oddsWeights[name] * facts[name], 0);

/** The names of the facts. */
export const factNames = [
  'score',
  'length',
  'held',
  'unknown',
  'missing',
] as const satisfies readonly (keyof AnswerFacts)[];

/**
 * What is known of a page and a query.
 *
 * @param weights what each term weighs, in the order of the terms
 */
export function toFacts(
  { terms }: PageMatch,
  weights: readonly number[],
  score: number,
): AnswerFacts {
  const asked = terms.map((one, place) => ({
    term: one.term,
    weight: weights[place] ?? 0,
    isHeld: (toEvidence(one)?.strength ?? 0) >= leastHeld,
  }));
  const telling = asked.filter(({ term }) => isTelling(term));
  const words = telling.filter(({ term }) => term.bases.length > 0);
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const unknown = words.filter(({ term }) => !isKnown(term));
  const rarest = (some: typeof words): number =>
    some.reduce((most, { weight }) => Math.max(most, weight), 0);
  return {
    score,
    length: Math.log1p(words.length),
    held: telling.filter(({ isHeld }) => isHeld).length,
    unknown: unknown.reduce((sum, { weight }) => sum + weight, 0) / total,
    missing: rarest(words.filter(({ isHeld }) => !isHeld)) / (rarest(words) || 1),
  };
}

/** The site has the word, or the lexicon knows what it means there. */
const isKnown = ({ variants }: ExpandedTerm): boolean =>
  variants.some(
    ({ kind, postings, widenedFrequency }) =>
      postings !== undefined || (kind === 'typed' && widenedFrequency !== undefined),
  );

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
  const odds = ranked.reduce(
    (most, { explanation }) => Math.max(most, explanation.odds),
    -Infinity,
  );
  if (odds < noOdds) return { confidence: 'none', shown: [] };
  // What a page gains because its title is the query puts it first, and speaks against no other.
  const most = ranked.reduce(
    (sum, { explanation }) => Math.max(sum, scoreOf(explanation.parts)),
    0,
  );
  const close = ranked.filter(({ score }) => score >= shareOfBest * most);
  return odds < sureOdds
    ? { confidence: 'unsure', shown: close.slice(0, mostUnsure) }
    : { confidence: 'sure', shown: close };
}
