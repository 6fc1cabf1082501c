import { degreesOf } from './degrees.ts';
import type { Candidate } from './merge.ts';
import type { Evidence, Fragment, Plan, Term } from './types.ts';

/** A term on a page that has been read. */
export interface ReadTerm {
  term: Term;
  /** For each word of the page how well it answers, 0 to 1. */
  degrees: readonly number[];
  /** The highest of `degrees`. */
  best: number;
  /** Set where the index says that the page holds the word or its stem. */
  exact: Evidence | undefined;
}

/** A candidate whose text has been compared with the query, word by word. */
export interface ReadPage {
  fragment: Fragment;
  terms: readonly ReadTerm[];
}

export function readPage(plan: Plan, candidate: Candidate, fragment: Fragment): ReadPage {
  const terms = plan.terms.map((term) => {
    const degrees = degreesOf(term, fragment);
    const found = candidate.evidence.get(term);
    return {
      term,
      degrees,
      best: degrees.reduce((one, other) => Math.max(one, other), 0),
      exact: found?.kind === 'beginning' ? undefined : found,
    };
  });
  return { fragment, terms };
}
