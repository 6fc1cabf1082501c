import type { UnseenText } from '../index/search-index.ts';

/**
 * A text that a reader sees only when asking, compared with a query: it answers a term that nothing
 * in sight answers.
 */
export interface UnseenMatch {
  text: UnseenText;
  /** For each term how well each word answers it, 0 to 1. */
  degrees: readonly (readonly number[])[];
}

/**
 * How much of a query a text holds: the sum over the terms of weight × the best degree.
 *
 * @param weights what each term weighs, in the order of the terms
 */
export const unseenScore = ({ degrees }: UnseenMatch, weights: readonly number[]): number =>
  weights.reduce((sum, weight, term) => sum + weight * bestOf(degrees[term] ?? []), 0);

const bestOf = (degrees: readonly number[]): number =>
  degrees.reduce((most, degree) => Math.max(most, degree), 0);

/**
 * The text that is shown in place of a passage, since it holds more of the query: the first of those
 * that hold most.
 *
 * @param passage the score of the passage
 */
export function findUnseen(
  matches: readonly UnseenMatch[],
  weights: readonly number[],
  passage: number,
): UnseenMatch | undefined {
  let found: UnseenMatch | undefined;
  let most = passage;
  for (const match of matches) {
    const score = unseenScore(match, weights);
    if (score > most) [found, most] = [match, score];
  }
  return found;
}
