import type { TermPostings } from '../query/look-up-term.ts';
import { nameOf, type ExpandedTerm } from '../query/variants.ts';
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
export const rankCandidates = (
  terms: readonly TermPostings[],
  weights: TermWeights,
  whole: ReadonlySet<number>,
): Candidate[] => {
  const { pages, ...scored } = scorePages(terms, weights, whole);
  return pages.map((page) => toCandidate(page, scored)).sort(byScore);
};

/** The candidates that are worth reading: those whose words say much less than the first one's go. */
export function chooseCandidates(
  terms: readonly TermPostings[],
  weights: TermWeights,
  whole: ReadonlySet<number>,
): Candidate[] {
  const { pages, ...scored } = scorePages(terms, weights, whole);
  const scoreOf = (page: number): number => scored.scores[page] ?? 0;
  const most = pages.reduce((best, page) => Math.max(best, scoreOf(page) % wholeScore), 0);
  const close = pages.filter((page) => scoreOf(page) >= faintShare * most);
  const enough = close.length >= leastRead;
  const candidates = (enough ? close : pages).map((page) => toCandidate(page, scored));
  return candidates.sort(byScore).slice(0, enough ? undefined : leastRead);
}

/**
 * From this share of the first one's score on the first that is not among `leastRead` leaves it open
 * which page answers: of the questions of customers 19 in 20 of these are not settled by six pages, and
 * waiting for them takes as long as reading all at once.
 */
const flatShare = 0.6;

/** Tells candidates that are so close that all will have to be read. */
export const isFlat = (candidates: readonly Candidate[]): boolean => {
  const score = (place: number): number => (candidates[place]?.score ?? 0) % wholeScore;
  return candidates.length > leastRead && score(leastRead) >= flatShare * score(0);
};

/** What the look-ups say of every page. A query finds thousands of pages, of which a dozen are read. */
interface ScoredPages {
  /** In the order in which they were found. */
  pages: readonly number[];
  /** By the number of the page. */
  scores: Float64Array;
  /** For each term the number of its best finding on a page, from 1, by the number of the page. */
  best: ReadonlyMap<ExpandedTerm, { variants: TermPostings['variants']; findings: Int32Array }>;
}

function scorePages(
  terms: readonly TermPostings[],
  weights: TermWeights,
  whole: ReadonlySet<number>,
): ScoredPages {
  const room =
    1 + terms.reduce((most, term) => Math.max(most, lastPage(term)), Math.max(0, ...whole));
  const scores = new Float64Array(room);
  const isFound = new Uint8Array(room);
  const pages: number[] = [];
  const add = (page: number, value: number): void => {
    if (!isFound[page]) pages.push(page);
    isFound[page] = 1;
    scores[page] = (scores[page] ?? 0) + value;
  };
  const best: ScoredPages['best'] = new Map(
    // In one order, because sums of the same numbers in another differ in their last digit.
    terms
      .toSorted((one, other) => (one.term.text < other.term.text ? -1 : 1))
      .map(({ term, variants }) => {
        const { found, values, findings } = findBest(variants, weights.get(term) ?? 0, room);
        for (const page of found) add(page, values[page] ?? 0);
        return [term, { variants, findings }];
      }),
  );
  for (const page of whole) add(page, wholeScore);
  return { pages, scores, best };
}

const lastPage = ({ variants }: TermPostings): number => {
  let last = 0;
  for (const { postings, similar } of variants) {
    for (const { page } of postings) last = Math.max(last, page);
    for (const { page } of similar) last = Math.max(last, page);
  }
  return last;
};

/** The best finding of a term on each page, by its number among the findings, from 1. */
function findBest(
  variants: TermPostings['variants'],
  weight: number,
  room: number,
): { found: readonly number[]; values: Float64Array; findings: Int32Array } {
  const found: number[] = [];
  const values = new Float64Array(room);
  const findings = new Int32Array(room);
  let number = 0;
  const add = (page: number, value: number): void => {
    number += 1;
    if (findings[page] === 0) found.push(page);
    else if (value <= (values[page] ?? 0)) return;
    values[page] = value;
    findings[page] = number;
  };
  for (const { variant, postings, similar } of variants) {
    for (const { page, termFrequency, inTitle } of postings) {
      const title = inTitle ? variant.weight * titleFrequency : 0;
      add(page, weight * (variant.weight * termFrequency + title));
    }
    for (const { page, termFrequency } of similar) {
      add(page, weight * (variant.weight * termFrequency));
    }
  }
  return { found, values, findings };
}

const toCandidate = (
  page: number,
  { scores, best }: Pick<ScoredPages, 'scores' | 'best'>,
): Candidate => ({
  page,
  score: scores[page] ?? 0,
  evidenceOf: (term) => {
    const { variants = [], findings } = best.get(term) ?? {};
    const number = findings?.[page] ?? 0;
    return number > 0 ? toEvidence(term, variants, number - 1) : undefined;
  },
});

/** What the finding of a term with a number, from 0, says. */
function toEvidence(
  term: ExpandedTerm,
  variants: TermPostings['variants'],
  number: number,
): Evidence | undefined {
  let place = number;
  for (const { variant, postings, similar } of variants) {
    const posting = postings[place];
    const like = similar[place - postings.length];
    const found = posting ?? like;
    if (found) {
      return {
        word: term.word,
        variant: nameOf(variant),
        kind: posting ? variant.kind : 'similar',
        strength: variant.weight * found.termFrequency,
        inTitle: posting?.inTitle ? variant.weight : 0,
      };
    }
    place -= postings.length + similar.length;
  }
  return undefined;
}

/** Best first; equal ones by their number as text, so that no order is left to chance. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || (String(one.page) < String(other.page) ? -1 : 1);
