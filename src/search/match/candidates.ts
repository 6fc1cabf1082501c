import type { SimilarPage } from '../index/format/entry.ts';
import type { Posting } from '../index/format/postings.ts';
import type { TermPostings } from '../query/look-up-term.ts';
import { nameOf, type ExpandedTerm, type TermVariant } from '../query/variants.ts';
import type { Evidence } from './result.ts';
import type { TermWeights } from './term-weights.ts';

/**
 * What a word in the title adds to its frequency when pages are chosen to be read: a page that is
 * about a thing says so there. What the title says is scored when the page is read.
 */
const titleFrequency = 0.5;

/** More than any sum of words. */
const wholeScore = 1e6;

/**
 * What a page must have of the first one's score to be read beside it. On XQuAD it leaves 7 pages of 16
 * to read, on customers' questions 12, and the right one stands first as often as with all (`npm run
 * bench:search -- --table`); 0.5 loses half a place in a hundred, because the n-grams of the question
 * are weighed by the pages that are read.
 */
const faintShare = 0.4;

/** Pages that are read first, and in any case: as many as a browser fetches at once by HTTP/1.1. */
export const leastRead = 6;

/** A page that may be a result. */
export interface Candidate {
  /** Number of the page in the index. */
  page: number;
  /** Decides whether it is read. */
  score: number;
  /** The best variant of a term that the page holds; undefined if it holds none. */
  evidenceOf: (term: ExpandedTerm) => Evidence | undefined;
}

/**
 * The pages that the look-ups found, best first: by the sum over the terms of their weight × weight of
 * the best variant × its frequency. Neither the order of terms nor that of postings matters.
 *
 * @param whole pages that may have the query as their title or question: they are read in any case
 */
export function rankCandidates(
  terms: readonly TermPostings[],
  weights: TermWeights,
  whole: ReadonlySet<number>,
): Candidate[] {
  // In one order, because sums of the same numbers in another differ in their last digit.
  const ordered = terms.toSorted((one, other) => (one.term.text < other.term.text ? -1 : 1));
  const found = new Map(
    ordered.map((one) => [one.term, findBest(one, weights.get(one.term) ?? 0)]),
  );
  const scores = new Map<number, number>();
  for (const ofTerm of found.values()) {
    for (const [page, { value }] of ofTerm) scores.set(page, (scores.get(page) ?? 0) + value);
  }
  for (const page of whole) scores.set(page, wholeScore + (scores.get(page) ?? 0));
  const toEvidence = (page: number, term: ExpandedTerm): Evidence | undefined => {
    const best = found.get(term)?.get(page);
    if (!best) return undefined;
    const { variant, kind, strength, inTitle } = best;
    return {
      word: term.word,
      variant: nameOf(variant),
      kind,
      strength,
      inTitle: inTitle ? variant.weight : 0,
    };
  };
  return Array.from(scores, ([page, score]) => ({
    page,
    score,
    evidenceOf: (term: ExpandedTerm) => toEvidence(page, term),
  })).sort(byScore);
}

/** The candidates that are worth reading: those whose words say much less than the first one's go. */
export function withoutFaint(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(0, ...candidates.map(({ score }) => score % wholeScore));
  return candidates.filter(({ score }, place) => place < leastRead || score >= faintShare * most);
}

/** A variant of a term on a page. */
interface Found {
  variant: TermVariant;
  kind: Evidence['kind'];
  inTitle: boolean;
  /** Weight of the variant × its frequency on the page, 0 to 1. */
  strength: number;
  /** For the order in which pages are read: the weighed strength, and what the title adds. */
  value: number;
}

/** The best variant of a term on each page that holds any. */
function findBest({ variants }: TermPostings, weight: number): Map<number, Found> {
  const found = new Map<number, Found>();
  const add = (
    variant: TermVariant,
    pages: readonly (Posting | SimilarPage)[],
    kind: Evidence['kind'],
  ): void => {
    for (const one of pages) {
      const strength = variant.weight * one.termFrequency;
      const inTitle = 'inTitle' in one && one.inTitle;
      const value = weight * (strength + (inTitle ? variant.weight * titleFrequency : 0));
      const before = found.get(one.page);
      if (before && value <= before.value) continue;
      found.set(one.page, { variant, kind, strength, inTitle, value });
    }
  };
  for (const { variant, postings, similar } of variants) {
    add(variant, postings, variant.kind);
    add(variant, similar, 'similar');
  }
  return found;
}

/** Best first; equal ones by their number as text, so that no order is left to chance. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || (String(one.page) < String(other.page) ? -1 : 1);
