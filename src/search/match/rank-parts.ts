import type { PageMatch, TermMatch } from './page-match.ts';
import type { NgramScores } from './ngram-bm25.ts';
import { findPassage, leadScore, proximityScore } from './passage.ts';
import { coverageOf, questionScore, titleScore } from './field-score.ts';
import type { RankParts } from './rank-weights.ts';
import type { Evidence } from './result.ts';
import { unseenScore } from './unseen-match.ts';
import { matchThreshold } from './word-match.ts';

/** What a word is worth that is only alike, beside a word of the same stem. */
const similarWeight = 0.3;

/**
 * What a page has of a query, each part before it is weighed.
 *
 * @param weights what each term weighs, in the order of the terms
 */
export function toRankParts(
  match: PageMatch,
  weights: readonly number[],
  grams: NgramScores,
): RankParts {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const title = titleScore(match.title, weights);
  return {
    words: coverageOf(
      match.terms.map((one) => toEvidence(one)?.strength ?? 0),
      weights,
    ),
    typed: coverageOf(match.terms.map(typedStrength), weights),
    lead: leadScore(match.sections, weights) / total,
    passage: bestPassage(match, weights) / total,
    proximity: proximityScore(match.neighbours, weights) / total,
    wording: grams.page,
    titleWording: grams.title,
    title: title.held,
    titleShare: title.share,
    titleFit: title.fit,
    keywords: coverageOf(match.terms.map(bestKeyword), weights) ** 2,
    questions: questionScore(match.questions, weights),
    questionWording: grams.question,
  };
}

/** The score of the best passage, or of an unseen text that holds more. */
const bestPassage = ({ sections, unseen }: PageMatch, weights: readonly number[]): number =>
  unseen.reduce(
    (most, one) => Math.max(most, unseenScore(one, weights)),
    findPassage(sections, weights).score,
  );

/** How strongly a page holds a word as it was typed. */
const typedStrength = ({ indexed }: TermMatch): number =>
  indexed?.kind === 'typed' ? indexed.strength : 0;

const bestKeyword = ({ keywordDegrees }: TermMatch): number =>
  keywordDegrees.reduce((most, one) => Math.max(most, one), 0);

/**
 * The index knows that a page holds what was asked for, and not only a word like it: such a word makes
 * no result by itself.
 */
export const isExact = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && evidence.kind !== 'similar';

/** What speaks for a page: what the index knows of a term, or else a word like it on the page. */
export function toEvidence({ term, best, indexed }: TermMatch): Evidence | undefined {
  const strength = best * similarWeight;
  if (indexed && (isExact(indexed) || indexed.strength >= strength)) return indexed;
  return strength === 0
    ? undefined
    : { word: term.word, variant: term.text, kind: 'read', strength, inTitle: 0 };
}

/** A page that has nothing of the query but stop words is no result. */
export const holdsTelling = ({ terms }: PageMatch): boolean =>
  terms.some(
    ({ term, best, indexed }) => term.weight === 1 && (isExact(indexed) || best >= matchThreshold),
  );
