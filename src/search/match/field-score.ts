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
): TitleMatch {
  const words = texts.filter((ofWord) => ofWord.length > 0);
  const degreesOf = (match: WordMatcher): number[] =>
    words.map((ofWord) => ofWord.reduce((best, text) => Math.max(best, match(text)), 0));
  const degrees = matchers.map(degreesOf);
  const shares = words.map((_, place) =>
    degrees.reduce((best, ofTerm) => Math.max(best, ofTerm[place] ?? 0), 0),
  );
  return {
    degrees: degrees.map((ofTerm) => ofTerm.reduce((best, degree) => Math.max(best, degree), 0)),
    share: shares.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length),
  };
}

/**
 * The part of the query's weight that a short field holds, squared: one word of many in the title
 * says little, all of them say everything. Pagefind weighs its metadata so.
 *
 * @param degrees for each term how well the best word of the field answers it, 0 to 1
 * @param weights what each term weighs
 */
export function fieldScore(degrees: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : heldWeight(degrees, weights) ** 2 / total;
}

const heldWeight = (degrees: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (degrees[index] ?? 0), 0);

/** What a title adds that says nothing but what was asked for: *Pages* for *what are pages?* */
const wholeTitleWeight = 0.3;

/** How far a title answers a query: by the part of the query that it holds, and by its own part. */
export const titleScore = ({ degrees, share }: TitleMatch, weights: readonly number[]): number =>
  fieldScore(degrees, weights) + wholeTitleWeight * share * heldWeight(degrees, weights);
