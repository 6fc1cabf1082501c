import { editDistance, type EditCosts } from '../../lib/text/edit-distance.ts';
import { fold } from './normalize.ts';
import { keyboardCosts } from './keyboard-costs.ts';
import { soundKey } from './sound-key.ts';

/** A word of the site as it spells it, with the logarithm of the pages that hold it. */
interface Spelling {
  word: string;
  commonness: number;
}

/** Finds words of a length that have the same first or the same last letters. */
interface Spellings {
  findSpellings: (word: string, length: number) => Promise<readonly Spelling[]>;
}

/** A known word that may have been meant. */
export interface SpellingCandidate {
  /** As the site spells it. */
  word: string;
  /** How sure it is, 0 to 1. */
  weight: number;
}

/** Shorter words have too many neighbours. Of those that are meant, the shortest has as many. */
const shortestCorrected = 3;
const shortestMeant = 4;

/** Words up to this length take one error, longer ones two. */
const longestWithOneError = 7;

/** How sure a correction is after one slip of the fingers, and after two. */
const slipWeight = 0.85;
const twoErrorsWeight = 0.55;

/** How sure it is after an error that fingers seldom make: in a long word, and in a short one. */
const unlikelyLongWeight = 0.6;
const unlikelyWeight = 0.4;

/**
 * Below it a candidate is no correction, but a word like the typed one. Of 100 words that the demo
 * has not, 10 are so near to one that it has, and only 3 if a slip of the fingers leads there.
 */
export const leastCertainty = 0.5;

/** Alternatives kept: the pages decide between them. */
const mostCandidates = 3;

/** Steps of commonness, each twice the pages, by which a word is half as likely as the commonest. */
const stepsToHalf = 4;

/** A word that begins as typed is as likely as one so many steps commoner. */
const sameStartSteps = 1;

/**
 * The known words that may have been meant by an unknown one, at most three, best first: of those to
 * which the likeliest errors lead, the commonest, and rather those that begin alike. With two errors
 * a word has to begin alike.
 *
 * @param word folded
 * @param language BCP 47 tag: whose keyboard it was typed on
 */
export async function findSpellingCorrections(
  vocabulary: Spellings,
  word: string,
  language: string,
): Promise<readonly SpellingCandidate[]> {
  const costs = keyboardCosts(language);
  const { length } = Array.from(word);
  if (length < shortestCorrected || !/^\p{L}[\p{L}\p{M}]*$/u.test(word)) return [];
  const most = length <= longestWithOneError ? 1 : 2;
  for (let errors = 1; errors <= most; errors++) {
    const lengths = lengthsAround(length, errors);
    const near = await Promise.all(lengths.map((one) => vocabulary.findSpellings(word, one)));
    const spellings = new Map(near.flat().map((spelling) => [spelling.word, spelling]));
    const toSound = (text: string): string => soundKey(text, language);
    const candidates = rankSpellings(word, [...spellings.values()], { errors, costs, toSound });
    if (candidates.length > 0) return candidates;
  }
  return [];
}

const lengthsAround = (length: number, errors: number): number[] =>
  Array.from({ length: 2 * errors + 1 }, (_, index) => length - errors + index).filter(
    (one) => one >= shortestMeant,
  );

/** The spellings at a distance from a word, best first. */
function rankSpellings(
  word: string,
  spellings: readonly Spelling[],
  how: Parameters<typeof costOf>[2],
): SpellingCandidate[] {
  const near = spellings
    .map((spelling) => ({ ...spelling, folded: fold(spelling.word) }))
    .filter(({ folded }) => Array.from(folded).length >= shortestMeant)
    .map((one) => ({
      ...one,
      cost: costOf(word, one.folded, how),
    }))
    .filter(({ cost, folded }) => cost < 2 || folded.startsWith(word.charAt(0)));
  const least = Math.min(...near.map(({ cost }) => cost));
  if (least === Infinity) return [];
  const found = near
    .filter(({ cost }) => cost === least)
    .map((one) => ({
      ...one,
      rank: one.commonness + (one.folded.startsWith(word.charAt(0)) ? sameStartSteps : 0),
    }))
    .sort((one, other) => other.rank - one.rank || (one.word < other.word ? -1 : 1));
  const best = found[0]?.rank ?? 0;
  const certainty = certaintyOf(word, least);
  return found.slice(0, mostCandidates).map((one) => ({
    word: one.word,
    weight: certainty / (1 + (best - one.rank) / stepsToHalf),
  }));
}

/**
 * What errors lead from a word to another. How a sound is written is one thing to remember, and to get
 * wrong: *baterry* is a slip for *battery*, *prebenta* for *preventa*.
 */
const costOf = (
  word: string,
  meant: string,
  { errors, costs, toSound }: { errors: number; costs: EditCosts; toSound: ToSound },
): number =>
  toSound(word) === toSound(meant) ? 1 : editDistance(word, meant, { limit: errors + 0.5, costs });

type ToSound = (word: string) => string;

function certaintyOf(word: string, cost: number): number {
  const { length } = Array.from(word);
  if (cost === 1) return length > shortestCorrected ? slipWeight : unlikelyWeight;
  if (cost === 2) return twoErrorsWeight;
  return cost < 2 && length > longestWithOneError ? unlikelyLongWeight : unlikelyWeight;
}
