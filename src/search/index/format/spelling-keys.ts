/**
 * Spellings are listed twice, by length and beginning and by length and end. A single error leaves
 * either the first or the last letters alone, if both together are one letter fewer than the word
 * (which a swap in the middle takes up).
 */
const shareOfLetters = (length: number): number =>
  Math.min(longestKey, Math.floor((length - 1) / 2));

/** Longer words have few neighbours anyway, and room for a second error. */
const longestKey = 4;

/** Longer words are listed together. */
const longestLength = 35;

export const reverse = (word: string): string => Array.from(word).reverse().join('');

/** Of the words of a length, the key of those with the same first letters as a folded word. */
export function keyOfStart(word: string, length: number): string {
  return toKey(length, Array.from(word).slice(0, shareOfLetters(length)).join(''));
}

/** Of the words of a length, the key of those with the same last letters as a folded word. */
export const keyOfEnd = (word: string, length: number): string => keyOfStart(reverse(word), length);

/** The key under which letters (a word, or a word reversed) stand in the list. */
export const toKey = (length: number, letters: string): string =>
  Math.min(length, longestLength).toString(36) + letters;

/** Past every key that begins so. */
export const lastKey = (beginning: string): string => `${beginning}\uFFFF`;
