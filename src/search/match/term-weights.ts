import { inverseDocumentFrequency } from '../../lib/idf.ts';
import { documentFrequencyOf, type TermPostings } from '../query/look-up-term.ts';
import type { ExpandedTerm } from '../query/variants.ts';
import type { PageMatch } from './page-match.ts';
import { matchThreshold } from './word-match.ts';

/** How much each term of a query tells. */
export type TermWeights = ReadonlyMap<ExpandedTerm, number>;

/** The weights of the terms of a page in their order; 0 for those that have none. */
export const weightsOf = (weights: TermWeights, { terms }: PageMatch): number[] =>
  terms.map(({ term }) => weights.get(term) ?? 0);

/**
 * Weighs the terms for the order of the pages, by their rarity: by how many pages hold them as the
 * index counts them, or, for a word that the index does not know, by how many of the pages that were
 * read have a word like it. Terms that no page answers are left out.
 *
 * @param pageCount pages of the index
 */
export function weighForRank(
  terms: readonly TermPostings[],
  read: readonly PageMatch[],
  pageCount: number,
): TermWeights {
  const weights = new Map<ExpandedTerm, number>();
  for (const { term, variants } of terms) {
    const indexed = documentFrequencyOf(variants, pageCount);
    const holding = indexed > 0 ? indexed : countRead(term, read, matchThreshold);
    if (holding > 0 || countRead(term, read, Number.MIN_VALUE) > 0) {
      const rarity = inverseDocumentFrequency(pageCount, Math.max(1, holding));
      weights.set(term, term.weight * rarity);
    }
  }
  return weights;
}

/** How many of the pages that were read have a word that answers a term so well. */
const countRead = (term: ExpandedTerm, read: readonly PageMatch[], degree: number): number =>
  read.filter(({ terms }) => terms.some((one) => one.term === term && one.best >= degree)).length;

/**
 * Weighs the terms for the question whether a page is shown, by the number of pages that hold them
 * and not by its share of all pages, so that another article does not change what is shown. A word
 * that no page holds tells as much as the rarest.
 *
 * @param pageCount pages of the index
 */
export const weighForRelevance = (terms: readonly TermPostings[], pageCount: number): TermWeights =>
  new Map(
    terms.map(({ term, variants }) => [
      term,
      term.weight / Math.log(2 + Math.max(1, documentFrequencyOf(variants, pageCount))),
    ]),
  );
