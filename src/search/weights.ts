import { matchDegree } from './degrees.ts';
import type { TermHits } from './merge.ts';
import { rarityOf } from './rarity.ts';
import type { ReadPage } from './read-page.ts';
import type { Term } from './types.ts';

/** How much each term of a query tells; terms that no page answers are left out. */
export type Weights = ReadonlyMap<Term, number>;

/**
 * Weighs the terms by how many pages hold them: as the index counts them, or, for a word that the
 * index does not know, as many of the pages that were read as have a word like it.
 */
export function weighTerms(
  hits: readonly TermHits[],
  read: readonly ReadPage[],
  pages: number,
): Weights {
  const weights = new Map<Term, number>();
  for (const { term, forms } of hits) {
    const exact = Math.max(
      0,
      ...forms.map(({ form, hits: found }) => (form.kind === 'beginning' ? 0 : found.length)),
    );
    const similar = countHolding(term, read, matchDegree);
    const holding = exact > 0 ? exact : similar;
    if (holding > 0 || countHolding(term, read, Number.MIN_VALUE) > 0) {
      weights.set(term, term.weight * rarityOf(pages, Math.max(1, holding)));
    }
  }
  return weights;
}

function countHolding(term: Term, read: readonly ReadPage[], degree: number): number {
  return read.filter(({ terms }) => terms.some((one) => one.term === term && one.best >= degree))
    .length;
}
