import { inverseDocumentFrequency } from '../../lib/idf.ts';
import type { Evidence } from './result.ts';
import type { FormHits, TermHits } from '../query/look-up-term.ts';
import type { ExpandedTerm, Form } from '../query/query.ts';
import type { Posting, SimilarPage } from '../index/format/entry.ts';

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
  /** The best form of a term that the page holds; undefined if it holds none. */
  evidenceOf: (term: ExpandedTerm) => Evidence | undefined;
}

/**
 * How many pages hold what a term asks for, in any of its forms as far as these count, words alike
 * included: a rare spelling does not make a common thing rare.
 */
export function countHolding(forms: readonly FormHits[], pages: number): number {
  const holding = new Map<number, number>();
  let group = 0;
  for (const { form, postings } of forms) {
    if (form.kind === 'part' && form.texts.length === 1) continue;
    group = Math.max(group, form.weight * (form.widenedFrequency ?? 0));
    for (const { page } of postings) {
      holding.set(page, Math.max(form.weight, holding.get(page) ?? 0));
    }
  }
  const found = [...holding.values()].sort((one, other) => one - other);
  return Math.min(
    pages,
    Math.max(
      group,
      found.reduce((sum, weight) => sum + weight, 0),
    ),
  );
}

/**
 * Ranks the pages that the look-ups found: the sum over the terms of rarity × the best form's
 * frequency × weight. Neither the order of terms nor that of hits matters.
 */
export function mergeHits(terms: readonly TermHits[], pages: number): Candidate[] {
  // In one order, because sums of the same numbers in another differ in their last digit.
  const ordered = terms.toSorted((one, other) => (one.term.text < other.term.text ? -1 : 1));
  const found = new Map(ordered.map((one) => [one.term, findBest(one, pages)]));
  const scores = new Map<number, number>();
  for (const ofTerm of found.values()) {
    for (const [page, { value }] of ofTerm) scores.set(page, (scores.get(page) ?? 0) + value);
  }
  const toEvidence = (page: number, term: ExpandedTerm): Evidence | undefined => {
    const best = found.get(term)?.get(page);
    if (!best) return undefined;
    const { form, kind, score } = best;
    return { word: term.word, form: form.texts.join(' + '), kind, score };
  };
  return Array.from(scores, ([page, score]) => ({
    page,
    score,
    evidenceOf: (term: ExpandedTerm) => toEvidence(page, term),
  })).sort(byScore);
}

/** A form of a term on a page. */
interface Found {
  form: Form;
  kind: Evidence['kind'];
  score: number;
  /** For the order in which pages are read: `score`, and what the title adds. */
  value: number;
}

/** The best form of a term on each page that holds any. */
function findBest({ term, forms }: TermHits, pages: number): Map<number, Found> {
  const weight =
    term.weight * inverseDocumentFrequency(pages, Math.max(1, countHolding(forms, pages)));
  const found = new Map<number, Found>();
  const add = (
    form: Form,
    pages: readonly (Posting | SimilarPage)[],
    kind: Evidence['kind'],
  ): void => {
    for (const one of pages) {
      const score = weight * form.weight * one.termFrequency;
      const isInTitle = 'inTitle' in one && one.inTitle;
      const value = score + (isInTitle ? weight * form.weight * titleFrequency : 0);
      if (value > (found.get(one.page)?.value ?? 0))
        found.set(one.page, { form, kind, score, value });
    }
  };
  for (const { form, postings, similar } of forms) {
    add(form, postings, form.kind);
    add(form, similar, 'relative');
  }
  return found;
}

/** Best first; equal ones by their number, so that no order is left to chance. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || one.page - other.page;
