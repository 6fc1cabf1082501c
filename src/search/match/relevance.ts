import { fieldScore, heldBy, listTitleWords } from './field-score.ts';
import { countHolding } from './candidates.ts';
import type { TermHits } from '../query/look-up-term.ts';
import { nearnessOf } from './proximity.ts';
import { findPassage } from './passage.ts';
import type { Comparison, ReadPage } from './page-match.ts';
import type { ExpandedTerm } from '../query/query.ts';

/**
 * A page deserves to be shown if it fits so well: of questions whose page is there 98 of 100 find it,
 * and of those whose article was taken away four to five of ten find nothing. The curve is in
 * docs/search.md.
 */
export const leastFit = 0.18;

/**
 * Beside a page that fits well, others that hold a word of the question by the way are noise: 99.9 %
 * of the right pages fit so well, and the demo shows 5 results for a question, not 9.
 */
export const leastShareOfBest = 0.4;

/** Parts of the fit beside the words of the page, as in the rank. */
const passageWeight = 0.25;
const nearWeight = 0.2;
const titleWeight = 0.5;

/**
 * A corrected word may be one that the site has not, like *mother*, and no slip for *other*: it
 * supports a page with this share of its degree.
 */
const correctionTrust = 0.5;

/** Of a word that the index finds by a stem of which no word of the page is known: once. */
const usualPresence = 0.5;

/** What each term tells in a question of this site, however many pages it has. */
export type FitWeights = ReadonlyMap<ExpandedTerm, number>;

/**
 * Weighs terms by the number of pages that hold them alone, not by its share of all pages, so that
 * another article does not change what fits. A word that no page holds tells as much as the rarest.
 */
export const toFitWeights = (terms: readonly TermHits[], pages: number): FitWeights =>
  new Map(
    terms.map(({ term, forms }) => [
      term,
      term.weight / Math.log(2 + Math.max(1, countHolding(forms, pages))),
    ]),
  );

/** How much of what was asked a page tells of, from 0; 1 and more if it has nearly all of it. */
export function fitOf(
  { fragment, terms }: ReadPage,
  comparisons: readonly Comparison[],
  weights: FitWeights,
): number {
  const weighed = terms.map((one) => ({ ...one, weight: weights.get(one.term) ?? 0 }));
  const words = comparisons.reduce((sum, { term, degreeOf }, index) => {
    const degrees = [...(terms[index]?.degrees ?? []), ...fragment.keywords.map(degreeOf)];
    const isIndexed = terms[index]?.found?.kind === 'typed';
    const presence = Math.max(presenceOf(term, degrees), isIndexed ? usualPresence : 0);
    return sum + (weights.get(term) ?? 0) * presence;
  }, 0);
  const passage = findPassage(fragment, weighed).score * passageWeight;
  const near = nearnessOf(weighed) * nearWeight;
  const title = heldBy(listTitleWords(fragment.title), comparisons, weights);
  return title.total === 0
    ? 0
    : (words + passage + near + fieldScore(title) * titleWeight) / title.total;
}

/** Saturated frequency of the words of a page that answer a term, each as far as it does. */
function presenceOf({ forms }: ExpandedTerm, degrees: readonly number[]): number {
  const trust = forms.some(({ kind }) => kind === 'correction') ? correctionTrust : 1;
  const frequency = degrees.reduce((sum, degree) => sum + (degree * trust) ** 2, 0);
  return frequency / (frequency + 1);
}
