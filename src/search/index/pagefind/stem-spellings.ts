import { joinWord } from '../../language/normalize.ts';

/**
 * The words of a stem, lower case, with the number of their places. `texts` are what stands at the
 * places of the stem: the words with their punctuation, and what is joined to them.
 */
export function countSpellings(
  stem: string,
  texts: ReadonlyMap<string, number>,
): Map<string, number> {
  const spellings = new Map<string, number>();
  for (const [text, count] of texts) {
    const word = pieceWith(stem, text);
    if (word !== '') spellings.set(word, (spellings.get(word) ?? 0) + count);
  }
  return spellings;
}

/** The piece of a word at a place that has the stem: a joined word is indexed whole and in parts. */
function pieceWith(stem: string, text: string): string {
  const letters = toBare(stem);
  if (letters === '') return '';
  const candidates = [...new Set(listCandidates(text.normalize('NFC')))];
  if (candidates.length === 1) return candidates.join('').toLowerCase();
  return candidates
    .map((part) => ({ part, distance: unlikeness(letters, toBare(part)) }))
    .reduce((one, other) => (other.distance < one.distance ? other : one), nothing)
    .part.toLowerCase();
}

/** Pagefind's stems have no marks, whatever the script. */
const toBare = (word: string): string => joinWord(word).normalize('NFD').replace(/\p{M}/gu, '');

const nothing = { part: '', distance: Infinity };

/** What Pagefind makes of a word: the whole without signs, its parts, and the parts of camelCase. */
function listCandidates(text: string): string[] {
  if (/^\p{L}?[\p{Ll}\p{Lo}\p{M}]*$/u.test(text)) return [text];
  const parts = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  const humps = parts.flatMap((part) =>
    part.split(
      /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u,
    ),
  );
  return [parts.join(''), ...parts, ...humps];
}

/** Letters that a stem and a word do not share; infinite if these are most of the stem's. */
function unlikeness(stem: string, word: string): number {
  const shared = longestShared(stem, word);
  return shared * 2 < stem.length ? Infinity : stem.length + word.length - 2 * shared;
}

/** Length of the longest run of letters that stands in both. */
function longestShared(one: string, other: string): number {
  let best = 0;
  for (let from = 0; from + best < one.length; from++) {
    while (from + best < one.length && other.includes(one.slice(from, from + best + 1))) best += 1;
  }
  return best;
}
