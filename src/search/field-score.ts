import type { Comparison } from './read-page.ts';
import type { Weights } from './weights.ts';

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
