import type { Draw } from './chance.ts';
import { listNeighbourKeys } from './keyboards.ts';

/** Shorter words are seldom mistyped, and never to be repaired. */
const shortestMistyped = 4;

/** Letters of a word, before and after the place of the error. */
type Slip = (letters: readonly string[], place: number, draw: Draw, language: string) => string[];

const drop: Slip = (letters, place) => letters.toSpliced(place, 1);

const double: Slip = (letters, place) => letters.toSpliced(place, 0, letters[place] ?? '');

const swap: Slip = (letters, place) => {
  const [one = '', other = ''] = letters.slice(place, place + 2);
  return letters.toSpliced(place, 2, other, one);
};

const miss: Slip = (letters, place, draw, language) => {
  const letter = letters[place] ?? '';
  const keys = listNeighbourKeys(letter, language);
  const key = keys[draw(keys.length)] ?? letter;
  return letters.toSpliced(place, 1, letter === letter.toLowerCase() ? key : key.toUpperCase());
};

const slips = [drop, double, swap, miss] as const;

/**
 * Puts one typing error into one of the words of at least four letters: a letter dropped, doubled,
 * swapped with the next, or taken from a neighbouring key. The first letter may be hit too. Words
 * too short stay as they are.
 */
export function mistype(words: readonly string[], language: string, draw: Draw): string[] {
  const long = words.flatMap((word, number) =>
    Array.from(word).length >= shortestMistyped && /^\p{L}/u.test(word) ? [number] : [],
  );
  const number = long[draw(long.length)];
  const word = number === undefined ? undefined : words[number];
  if (number === undefined || word === undefined) return [...words];
  return words.with(number, mistypeWord(word, language, draw));
}

function mistypeWord(word: string, language: string, draw: Draw): string {
  const letters = Array.from(word);
  // Two equal letters swapped, or a letter that the keyboard has not, are no error: draw again.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const slip = slips[draw(slips.length)] ?? drop;
    const place = draw(slip === swap ? letters.length - 1 : letters.length);
    const mistyped = slip(letters, place, draw, language).join('');
    if (mistyped !== word) return mistyped;
  }
  return letters.slice(0, -1).join('');
}
