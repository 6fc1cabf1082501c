import { rarityOf } from './rarity.ts';
import type { Evidence, ExpandedTerm, Form, Hit } from './types.ts';

/** The pages that hold one form of a term. */
export interface FormHits {
  form: Form;
  hits: readonly Hit[];
  /** Pages that hold only words like it; their strength tells how much. */
  similar: readonly Hit[];
}

/** The answers to the look-ups of one term. */
export interface TermHits {
  term: ExpandedTerm;
  forms: readonly FormHits[];
}

/** A page that may be a result. */
export interface Candidate {
  page: string;
  score: number;
  /** Best form of each term that the page holds. */
  evidence: ReadonlyMap<ExpandedTerm, Evidence>;
}

/**
 * How many pages hold what a term asks for, in any of its forms as far as these count, words alike
 * included: a rare spelling does not make a common thing rare.
 */
export function countHolding(forms: readonly FormHits[], pages: number): number {
  const holding = new Map<string, number>();
  let group = 0;
  for (const { form, hits } of forms) {
    if (form.kind === 'part' && form.texts.length === 1) continue;
    group = Math.max(group, form.weight * (form.groupPages ?? 0));
    for (const { page } of hits) {
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
  const evidence = new Map<string, Map<ExpandedTerm, Evidence>>();
  for (const { term, forms } of terms) {
    const value = term.weight * rarityOf(pages, Math.max(1, countHolding(forms, pages)));
    const add = (form: Form, { page, strength }: Hit, kind: Evidence['kind']): void => {
      const score = value * form.weight * strength;
      const ofPage = evidence.get(page) ?? new Map<ExpandedTerm, Evidence>();
      evidence.set(page, ofPage);
      if (score <= (ofPage.get(term)?.score ?? 0)) return;
      ofPage.set(term, { word: term.word, form: form.texts.join(' + '), kind, score });
    };
    for (const { form, hits, similar } of forms) {
      for (const hit of hits) add(form, hit, form.kind);
      for (const hit of similar) add(form, hit, 'relative');
    }
  }
  return [...evidence]
    .map(([page, ofPage]) => ({ page, evidence: ofPage, score: sumOf(ofPage.values()) }))
    .sort(byScore);
}

// Sorted, because sums of the same numbers in another order differ in their last digit.
const sumOf = (found: Iterable<Evidence>): number =>
  Array.from(found, ({ score }) => score)
    .sort((one, other) => one - other)
    .reduce((sum, score) => sum + score, 0);

/** Best first; equal ones by their id, so that no order is left to chance. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || (one.page < other.page ? -1 : 1);
