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
 * A word that stands in no title of the site tells little of what a page is about: *morning*,
 * *landlord*. Of the questions of customers 2 in 100 more find their page first.
 */
const incidentalWeight = 0.6;

/**
 * Weighs the terms for the order of the pages, by their rarity and by whether any page is about them.
 * Of a word that the index does not know it is unknown how many pages have a word like it: once pages
 * are read, those among them are counted, and a word that none of them answers is left out.
 *
 * @param pageCount pages of the index
 * @param read pages that were read; none while they are chosen
 */
export function weighForRank(
  terms: readonly TermPostings[],
  pageCount: number,
  read: readonly PageMatch[] = [],
): TermWeights {
  const weights = new Map<ExpandedTerm, number>();
  for (const { term, variants } of terms) {
    const indexed = documentFrequencyOf(variants, pageCount);
    const holding = indexed > 0 ? indexed : countRead(term, read, matchThreshold);
    const isAnswered =
      holding > 0 || read.length === 0 || countRead(term, read, Number.MIN_VALUE) > 0;
    if (!isAnswered) continue;
    const isTopic = variants.some(({ postings }) => postings.some(({ inTitle }) => inTitle));
    const rarity = inverseDocumentFrequency(pageCount, Math.max(1, holding));
    weights.set(term, term.weight * rarity * (isTopic ? 1 : incidentalWeight));
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
