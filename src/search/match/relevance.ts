import type { ExpandedTerm } from '../query/variants.ts';
import { coverageOf } from './field-score.ts';
import type { PageMatch, TermMatch } from './page-match.ts';
import { findPassage, proximityScore } from './passage.ts';
import type { SearchResult } from './result.ts';
import { weightsOf, type TermWeights } from './term-weights.ts';

/**
 * From this relevance on a page is shown: of questions whose page is there 98 of 100 find it, and of
 * those whose article was taken away four to five of ten find nothing. The curve is in
 * docs/search.md.
 */
export const relevanceThreshold = 0.18;

/**
 * Of the best page's relevance the others need this share: beside a page that answers well, those
 * that hold a word of the question by the way are noise. 99.9 % of the right pages have it, and the
 * demo shows 5 results for a question, not 9.
 */
export const shareOfBest = 0.4;

/** What counts beside the words of the page, which count 1; as in the rank, less or more. */
const passageWeight = 0.25;
const proximityWeight = 0.2;
const titleWeight = 0.5;

/**
 * A corrected word may be one that the site has not, like *mother*, and no slip for *other*: its
 * words on a page count with this share of their degree.
 */
const correctionTrust = 0.5;

/**
 * The frequency that is assumed where the index finds a term by its stem and no word of the page
 * is known to be like it: as if the page had it once.
 */
const assumedFrequency = 0.5;

/**
 * How much of what was asked a page tells of: its score as a share of the query's weight, from 0; 1
 * and more if it has nearly all of it.
 *
 * @param weights from `weighForRelevance`
 */
export function relevanceOf(match: PageMatch, weights: TermWeights): number {
  const ofTerms = weightsOf(weights, match);
  const total = ofTerms.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const words = match.terms.reduce(
    (sum, one, index) => sum + (ofTerms[index] ?? 0) * presenceOf(one),
    0,
  );
  const passage = findPassage(match.sections, ofTerms).score * passageWeight;
  const proximity = proximityScore(match.neighbours, ofTerms) * proximityWeight;
  const title = coverageOf(match.title.degrees, ofTerms) ** 2 * total * titleWeight;
  return (words + passage + proximity + title) / total;
}

function presenceOf({ term, degrees, keywordDegrees, indexed }: TermMatch): number {
  const frequency = saturatedFrequency(term, [...degrees, ...keywordDegrees]);
  return Math.max(frequency, indexed?.kind === 'typed' ? assumedFrequency : 0);
}

/**
 * How often the words of a page answer a term, each as far as it does, 0 to 1: once is a half, and
 * each further time adds less.
 */
function saturatedFrequency({ variants }: ExpandedTerm, degrees: readonly number[]): number {
  const trust = variants.some(({ kind }) => kind === 'correction') ? correctionTrust : 1;
  const frequency = degrees.reduce((sum, degree) => sum + (degree * trust) ** 2, 0);
  return frequency / (frequency + 1);
}

/** The results that are relevant, by themselves and beside the best of them, in their order. */
export function relevantAmong(results: readonly SearchResult[]): SearchResult[] {
  const best = results.reduce((most, { explanation }) => Math.max(most, explanation.relevance), 0);
  const least = Math.max(relevanceThreshold, shareOfBest * best);
  return results.filter(({ explanation }) => explanation.relevance >= least);
}
