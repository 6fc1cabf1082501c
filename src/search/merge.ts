import { rarityOf } from './rarity.ts';
import type { Evidence, Form, Hit, Term } from './types.ts';

/** The pages that hold one form of a term. */
export interface FormHits {
  form: Form;
  hits: readonly Hit[];
}

/** The answers to the look-ups of one term. */
export interface TermHits {
  term: Term;
  forms: readonly FormHits[];
}

/** A page that may be a result. */
export interface Candidate {
  page: string;
  score: number;
  /** Best form of each term that the page holds. */
  evidence: ReadonlyMap<Term, Evidence>;
}

/** What a beginning is worth before the words have been compared: about one place of the word. */
const beginningStrength = 0.5;

/**
 * Ranks the pages that the look-ups found: the sum over the terms of the best form's rarity ×
 * frequency × weight. Neither the order of terms nor that of hits matters.
 */
export function mergeHits(terms: readonly TermHits[], pages: number): Candidate[] {
  const evidence = new Map<string, Map<Term, Evidence>>();
  for (const { term, forms } of terms) {
    for (const { form, hits } of forms) {
      const rarity = rarityOf(pages, hits.length);
      for (const hit of hits) {
        const found = toEvidence(term, form, hit, rarity);
        const ofPage = evidence.get(hit.page) ?? new Map<Term, Evidence>();
        if (found.score > (ofPage.get(term)?.score ?? 0)) ofPage.set(term, found);
        evidence.set(hit.page, ofPage);
      }
    }
  }
  return [...evidence]
    .map(([page, ofPage]) => ({ page, evidence: ofPage, score: sumOf(ofPage.values()) }))
    .sort(byScore);
}

function toEvidence(term: Term, form: Form, hit: Hit, rarity: number): Evidence {
  const strength = form.kind === 'beginning' ? beginningStrength : hit.strength;
  return {
    word: term.word,
    form: form.text,
    kind: form.kind,
    score: term.weight * form.weight * rarity * strength,
  };
}

// Sorted, because sums of the same numbers in another order differ in their last digit.
const sumOf = (found: Iterable<Evidence>): number =>
  Array.from(found, ({ score }) => score)
    .sort((one, other) => one - other)
    .reduce((sum, score) => sum + score, 0);

/** Best first; equal ones by their id, so that no order is left to chance. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || (one.page < other.page ? -1 : 1);
