import { joinWord } from '../language/normalize.ts';
import type { Comparison } from './page-match.ts';
import type { Weights } from './term-weights.ts';

/** What a short field holds of the query's weight, and the weight of the whole query. */
export interface Held {
  held: number;
  total: number;
}

/** Adds up, for each term, its weight × the best degree among some folded words. */
export function heldBy(
  words: readonly string[],
  comparisons: readonly Comparison[],
  weights: Weights,
): Held {
  let held = 0;
  let total = 0;
  for (const { term, degreeOf } of comparisons) {
    const weight = weights.get(term) ?? 0;
    held += weight * words.reduce((best, word) => Math.max(best, degreeOf(word)), 0);
    total += weight;
  }
  return { held, total };
}

/**
 * The part of the query's weight that a short field holds, squared: one word of many in the title
 * says little, all of them say everything. Pagefind weighs its metadata so.
 */
export const fieldScore = ({ held, total }: Held): number => (total === 0 ? 0 : held ** 2 / total);

/** What a title adds that says nothing but what was asked for: *Pages* for *what are pages?* */
const wholeTitleWeight = 0.3;

/** How far a title answers a query: by the part of the query that it holds, and by its own part. */
export function titleScore(
  title: string,
  comparisons: readonly Comparison[],
  weights: Weights,
): number {
  const pieces = listTitlePieces(title);
  const shares = pieces.map((piece) =>
    comparisons.reduce((best, { degreeOf }) => Math.max(best, degreeOf(piece)), 0),
  );
  const share = shares.reduce((sum, one) => sum + one, 0) / Math.max(1, pieces.length);
  const held = heldBy(listTitleWords(title), comparisons, weights);
  return fieldScore(held) + wholeTitleWeight * share * held.held;
}

/** The folded words of a title, whole and in pieces: *e-mail* and *@shop/mail* are found by *mail*. */
export const listTitleWords = (title: string): string[] => [
  ...new Set([...title.split(/\s+/u).map(joinWord), ...listTitlePieces(title)]),
];

const listTitlePieces = (title: string): string[] =>
  title
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(joinWord)
    .filter((piece) => piece !== '');
