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
 * The key under which a spelling stands in a list: its first letters, its length, and the rest of
 * its folded letters. Words that begin alike stand side by side whatever their length is, so that one
 * file or two have all that an error may lead to.
 *
 * @example
 * spellingKey('Größe', 'starts'); // 'gr6osse'
 */
export function spellingKey(word: string, order: SpellingOrder): string {
  const letters = Array.from(writtenIn(order, fold(word)));
  return toKey(letters.length, letters);
}

/**
 * With what the keys of words of a length begin that have the same first (or last) letters as a
 * folded word: half of its letters, four at most.
 *
 * @example
 * nearbyKey('rehcnung', 8, 'starts'); // 'reh8'
 */
export function nearbyKey(word: string, length: number, order: SpellingOrder): string {
  const letters = Array.from(writtenIn(order, word));
  return toKey(length, letters.slice(0, Math.min(longestShared, sharedLetters(length))));
}

/** Letters of a word of a length that one error leaves alone, at its beginning or at its end. */
const sharedLetters = (length: number): number => Math.floor((length - 1) / 2);

/** Longer words have few neighbours anyway, and room for a second error. */
const longestShared = 4;

/** Letters before the length: with fewer, each length of a common beginning has files of its own. */
const longestStart = 3;

/** Longer words are listed together: a length is one digit to base 36. */
const longestLength = 35;

function toKey(length: number, letters: readonly string[]): string {
  const start = Math.min(longestStart, sharedLetters(length));
  return [
    ...letters.slice(0, start),
    Math.min(length, longestLength).toString(36),
    ...letters.slice(start),
  ].join('');
}

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
