import { joinWord } from '../language/normalize.ts';
import type { WordMatcher } from './word-match.ts';

/** How a title answers a query. */
export interface TitleMatch {
  /** For each term how well the best word of the title answers it, 0 to 1. */
  degrees: readonly number[];
  /** How well its words answer any term, on average, 0 to 1. */
  share: number;
}

/** Compares a title, as it stands on the page, with the terms of a query. */
export function matchTitle(title: string, matchers: readonly WordMatcher[]): TitleMatch {
  const words = listTitleWords(title);
  const pieces = listTitlePieces(title);
  const shares = pieces.map((piece) =>
    matchers.reduce((best, match) => Math.max(best, match(piece)), 0),
  );
  return {
    degrees: matchers.map((match) => words.reduce((best, word) => Math.max(best, match(word)), 0)),
    share: shares.reduce((sum, one) => sum + one, 0) / Math.max(1, pieces.length),
  };
}

/** The folded words of a title, whole and in pieces: *e-mail* and *@shop/mail* are found by *mail*. */
const listTitleWords = (title: string): string[] => [
  ...new Set([...title.split(/\s+/u).map(joinWord), ...listTitlePieces(title)]),
];

const listTitlePieces = (title: string): string[] =>
  title
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(joinWord)
    .filter((piece) => piece !== '');

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
