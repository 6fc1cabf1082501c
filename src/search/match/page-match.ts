import { createDegrees, type DegreeOf } from './word-match.ts';
import { degreesByLetters } from './substring-match.ts';
import type { Candidate } from './candidates.ts';
import type { Evidence } from './result.ts';
import type { ExpandedTerm } from '../query/query.ts';
import type { PageText } from '../index/search-index.ts';

/** A term on a page that has been read. */
export interface ReadTerm {
  term: ExpandedTerm;
  /** For each word of the page how well it answers, 0 to 1. */
  degrees: readonly number[];
  /** The highest of `degrees`, keywords included. */
  best: number;
  /** Set where the index says that the page holds a form of the word. */
  found: Evidence | undefined;
}

/** A candidate whose text has been compared with the query, word by word. */
export interface ReadPage {
  fragment: PageText;
  terms: readonly ReadTerm[];
}

/** A term with the comparison that is made for it on every page. */
export interface Comparison {
  term: ExpandedTerm;
  degreeOf: DegreeOf;
}

export const toComparisons = (terms: readonly ExpandedTerm[]): Comparison[] =>
  terms.map((term) => ({ term, degreeOf: createDegrees(term) }));

/** For each word of a page how well it answers a term. */
function degreesOn(
  { folded, separator }: PageText,
  { bases }: ExpandedTerm,
  degreeOf: DegreeOf,
): readonly number[] {
  const degrees = folded.map(degreeOf);
  if (separator !== '') return degrees;
  const byLetters = bases.map((base) => degreesByLetters(folded, base));
  return degrees.map((degree, place) =>
    Math.max(degree, ...byLetters.map((one) => one[place] ?? 0)),
  );
}

export function readPage(
  comparisons: readonly Comparison[],
  candidate: Candidate,
  fragment: PageText,
): ReadPage {
  const terms = comparisons.map(({ term, degreeOf }) => {
    const degrees = degreesOn(fragment, term, degreeOf);
    const all = [...degrees, ...fragment.keywords.map(degreeOf)];
    return {
      term,
      degrees,
      best: all.reduce((one, other) => Math.max(one, other), 0),
      found: candidate.evidenceOf(term),
    };
  });
  return { fragment, terms };
}
