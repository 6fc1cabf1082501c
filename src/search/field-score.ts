import { degreeOf } from './degrees.ts';
import type { Weights } from './weights.ts';

/**
 * The part of the query's weight that a short field holds, squared: one word of many in the title
 * says little, all of them say everything. Pagefind weighs its metadata so.
 */
export function fieldScore(words: readonly string[], weights: Weights): number {
  let held = 0;
  let total = 0;
  for (const [term, weight] of weights) {
    held += weight * words.reduce((best, word) => Math.max(best, degreeOf(term, word)), 0);
    total += weight;
  }
  return total === 0 ? 0 : held ** 2 / total;
}
