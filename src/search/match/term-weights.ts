import { matchDegree } from './word-match.ts';
import { countHolding } from './candidates.ts';
import type { TermHits } from '../query/look-up-term.ts';
import { inverseDocumentFrequency } from '../../lib/idf.ts';
import type { ReadPage } from './page-match.ts';
import type { ExpandedTerm } from '../query/query.ts';

/** How much each term of a query tells; terms that no page answers are left out. */
export type Weights = ReadonlyMap<ExpandedTerm, number>;

/**
 * Weighs the terms by how many pages hold them: as the index counts them, or, for a word that the
 * index does not know, as many of the pages that were read as have a word like it.
 */
export function weighTerms(
  hits: readonly TermHits[],
  read: readonly ReadPage[],
  pages: number,
): Weights {
  const weights = new Map<ExpandedTerm, number>();
  for (const { term, forms } of hits) {
    const indexed = countHolding(forms, pages);
    const holding = indexed > 0 ? indexed : countReading(term, read, matchDegree);
    if (holding > 0 || countReading(term, read, Number.MIN_VALUE) > 0) {
      weights.set(term, term.weight * inverseDocumentFrequency(pages, Math.max(1, holding)));
    }
  }
  return weights;
}

function countReading(term: ExpandedTerm, read: readonly ReadPage[], degree: number): number {
  return read.filter(({ terms }) => terms.some((one) => one.term === term && one.best >= degree))
    .length;
}
