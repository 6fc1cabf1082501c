import type { WordMatcher } from './word-match.ts';

/** How a title answers a query. */
export interface TitleMatch {
  /** For each term how well the best word of the title answers it, 0 to 1. */
  degrees: readonly number[];
  /** How well its words answer any term, on average, 0 to 1. */
  share: number;
}

/**
 * Compares a title with the terms of a query.
 *
 * @param texts for each word of the title the texts under which it is found
 */
export function matchTitle(
  texts: readonly (readonly string[])[],
  matchers: readonly WordMatcher[],
  stopWords: ReadonlySet<string>,
): TitleMatch {
  const words = texts.filter((ofWord) => ofWord.length > 0);
  const degrees = matchers.map((match) =>
    words.map((ofWord) => ofWord.reduce((best, text) => Math.max(best, match(text)), 0)),
  );
  const weights = words.map((ofWord) =>
    ofWord.every((text) => stopWords.has(text)) ? stopWordShare : 1,
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const held = weights.reduce(
    (sum, weight, place) =>
      sum + weight * degrees.reduce((best, ofTerm) => Math.max(best, ofTerm[place] ?? 0), 0),
    0,
  );
  return {
    degrees: degrees.map((ofTerm) => ofTerm.reduce((best, degree) => Math.max(best, degree), 0)),
    share: whole === 0 ? 0 : held / whole,
  };
}

/** What a stop word of a title counts beside its other words. */
const stopWordShare = 0.1;

/** The part of the query's weight that a short field holds, 0 to 1. */
export function coverageOf(degrees: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : heldWeight(degrees, weights) / total;
}

const heldWeight = (degrees: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (degrees[index] ?? 0), 0);

/** How far a title and a query hold each other, each 0 to 1. */
export interface FieldFit {
  /** The part of the query that the title holds. */
  held: number;
  /** The part of the title that the query has: all of *Pages* for *what are pages?* */
  share: number;
  /** The harmonic mean of both: neither says much without the other. */
  fit: number;
}

/** How far a title answers a query. */
export function titleScore({ degrees, share }: TitleMatch, weights: readonly number[]): FieldFit {
  const held = coverageOf(degrees, weights);
  return { held, share, fit: held + share === 0 ? 0 : (2 * held * share) / (held + share) };
}

/** How far the question of an article that fits best is the reader's own, 0 to 1. */
export const questionScore = (
  questions: readonly TitleMatch[],
  weights: readonly number[],
): number => questions.reduce((best, one) => Math.max(best, titleScore(one, weights).fit), 0);
