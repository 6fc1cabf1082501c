import { inverseDocumentFrequency } from '../../lib/idf.ts';
import type { SimilarPage } from '../index/format/entry.ts';
import type { Posting } from '../index/format/postings.ts';
import { documentFrequencyOf, type TermPostings } from '../query/look-up-term.ts';
import type { ExpandedTerm, TermVariant } from '../query/variants.ts';
import type { Evidence } from './result.ts';

/**
 * What a word in the title adds to its frequency when pages are chosen to be read: a long page on one
 * subject says its word as often as pages about something else. Of descriptions of long pages
 * (`npm run bench:search -- --articles`) 2 in 100 more find their page among the first three; 0.3 to
 * 1 are the same. What the title says is scored when the page is read.
 */
const titleFrequency = 0.5;

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
 * The pages that the look-ups found, best first: by the sum over the terms of rarity × weight of the
 * best variant × its frequency. Neither the order of terms nor that of postings matters.
 *
 * @param pageCount pages of the index
 */
export function rankCandidates(terms: readonly TermPostings[], pageCount: number): Candidate[] {
  // In one order, because sums of the same numbers in another differ in their last digit.
  const ordered = terms.toSorted((one, other) => (one.term.text < other.term.text ? -1 : 1));
  const found = new Map(ordered.map((one) => [one.term, findBest(one, pageCount)]));
  const scores = new Map<number, number>();
  for (const ofTerm of found.values()) {
    for (const [page, { value }] of ofTerm) scores.set(page, (scores.get(page) ?? 0) + value);
  }
  const toEvidence = (page: number, term: ExpandedTerm): Evidence | undefined => {
    const best = found.get(term)?.get(page);
    if (!best) return undefined;
    const { variant, kind, score } = best;
    return { word: term.word, variant: variant.texts.join(' + '), kind, score };
  };
  return Array.from(scores, ([page, score]) => ({
    page,
    score,
    evidenceOf: (term: ExpandedTerm) => toEvidence(page, term),
  })).sort(byScore);
}

/** A variant of a term on a page. */
interface Found {
  variant: TermVariant;
  kind: Evidence['kind'];
  score: number;
  /** For the order in which pages are read: `score`, and what the title adds. */
  value: number;
}

/** The best variant of a term on each page that holds any. */
function findBest({ term, variants }: TermPostings, pageCount: number): Map<number, Found> {
  const holding = Math.max(1, documentFrequencyOf(variants, pageCount));
  const weight = term.weight * inverseDocumentFrequency(pageCount, holding);
  const found = new Map<number, Found>();
  const add = (
    variant: TermVariant,
    pages: readonly (Posting | SimilarPage)[],
    kind: Evidence['kind'],
  ): void => {
    for (const one of pages) {
      const score = weight * variant.weight * one.termFrequency;
      const inTitle = 'inTitle' in one && one.inTitle;
      const value = score + (inTitle ? weight * variant.weight * titleFrequency : 0);
      if (value <= (found.get(one.page)?.value ?? 0)) continue;
      found.set(one.page, { variant, kind, score, value });
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
