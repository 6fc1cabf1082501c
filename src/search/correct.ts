import { distanceOf } from './distance.ts';
import { fold } from './normalize.ts';
import type { Spelling } from './vocabulary/entry.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** A known word that may have been meant. */
export interface Candidate {
  /** As the site spells it. */
  word: string;
  /** How sure it is, 0 to 1. */
  weight: number;
}

/** Shorter words have too many neighbours. */
const shortestCorrected = 4;

/** Words up to this length take one error, longer ones two. */
const longestWithOneError = 7;

/** What is left of a word's weight after each error. */
const weightPerError = 0.85;

/** Alternatives kept: the pages decide between them. */
const mostCandidates = 3;

/**
 * The known words nearest to an unknown one: fewest errors first, then those that begin alike, then
 * the commonest. Those with more errors than the best are no candidates.
 */
export async function findCorrections(
  vocabulary: Vocabulary,
  word: string,
): Promise<readonly Candidate[]> {
  const { length } = Array.from(word);
  if (length < shortestCorrected || !/^\p{L}+$/u.test(word)) return [];
  const most = length <= longestWithOneError ? 1 : 2;
  for (let errors = 1; errors <= most; errors++) {
    const lengths = lengthsAround(length, errors);
    const near = (
      await Promise.all(lengths.map((one) => vocabulary.findSpellings(word, one)))
    ).flat();
    const candidates = rankSpellings(word, near, errors);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

const lengthsAround = (length: number, errors: number): number[] =>
  Array.from({ length: 2 * errors + 1 }, (_, index) => length - errors + index).filter(
    (one) => one >= shortestCorrected - 1,
  );

/** The spellings at a distance from a word, best first. */
function rankSpellings(word: string, spellings: readonly Spelling[], errors: number): Candidate[] {
  const found = spellings
    .map((spelling) => ({ ...spelling, folded: fold(spelling.word) }))
    .filter(({ folded }) => distanceOf(word, folded, errors) <= errors)
    .map((one) => ({
      ...one,
      rank: one.commonness + (one.folded.startsWith(word.charAt(0)) ? 1 : 0),
    }))
    .sort((one, other) => other.rank - one.rank || (one.word < other.word ? -1 : 1));
  const best = found[0]?.rank ?? 0;
  return found.slice(0, mostCandidates).map((one) => ({
    word: one.word,
    // A word half as common is that much less likely; two steps and it hardly is.
    weight: weightPerError ** errors / (1 + (best - one.rank) / 4),
  }));
}
