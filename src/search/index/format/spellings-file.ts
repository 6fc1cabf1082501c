import { fold } from '../../language/normalize.ts';
import { readFront, writeFront } from './front-coding.ts';

/** A word of the site by its spelling alone, for corrections. */
export interface Spelling {
  /** As the site spells it, lower case. */
  word: string;
  /** Logarithm to base 2 of the number of pages that hold its stem, whole, 0 to 35. */
  commonness: number;
}

/**
 * Spellings are listed twice, by length and beginning and by length and end. A single error leaves
 * either the first or the last letters of a word alone, if both together are one letter fewer than
 * the word (which a swap in the middle takes up).
 */
export type SpellingOrder = 'starts' | 'ends';

/** Letters as a list has them: the list by ends has each word from its end. Twice is the word again. */
export const writtenIn = (order: SpellingOrder, word: string): string =>
  order === 'starts' ? word : Array.from(word).reverse().join('');

/**
 * The key under which a spelling stands in a list: its length and its folded letters.
 *
 * @example
 * spellingKey('Größe', 'starts'); // '6grosse'
 */
export function spellingKey(word: string, order: SpellingOrder): string {
  const folded = fold(word);
  return toKey(Array.from(folded).length, writtenIn(order, folded));
}

/**
 * With what the keys of words of a length begin that have the same first (or last) letters as a
 * folded word: half of its letters, four at most.
 *
 * @example
 * nearbyKey('rehcnung', 8, 'starts'); // '8reh'
 */
export function nearbyKey(word: string, length: number, order: SpellingOrder): string {
  const letters = Array.from(writtenIn(order, word));
  const shared = Math.min(longestShared, Math.floor((length - 1) / 2));
  return toKey(length, letters.slice(0, shared).join(''));
}

/** Longer words have few neighbours anyway, and room for a second error. */
const longestShared = 4;

/** Longer words are listed together: a length is one digit to base 36. */
const longestLength = 35;

const toKey = (length: number, letters: string): string =>
  Math.min(length, longestLength).toString(36) + letters;

/** The text of a file: a line for each spelling, its commonness and its letters against the line before. */
export function writeSpellingsFile(spellings: readonly Spelling[], order: SpellingOrder): string {
  let before = '';
  return spellings
    .map(({ word, commonness }) => {
      const letters = writtenIn(order, word);
      const line = commonness.toString(36) + writeFront(before, letters);
      before = letters;
      return line;
    })
    .join('\n');
}

/** What `writeSpellingsFile` wrote in the same order. */
export function readSpellingsFile(text: string, order: SpellingOrder): Spelling[] {
  let before = '';
  return text.split('\n').map((line) => {
    before = readFront(before, line.slice(1));
    return { word: writtenIn(order, before), commonness: parseInt(line.charAt(0), 36) };
  });
}
