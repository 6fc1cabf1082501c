import { languageOf } from '../../lib/intl-names.ts';

/** Longest query that is read, in characters: a pasted e-mail must not block the page. */
const longestQuery = 1000;

/**
 * A word: letters and digits of any script, joined by apostrophes, hyphens, or points in numbers. Two
 * signs without width part or join letters inside a word of Persian and of the scripts of India.
 */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*(?:(?:['’ʼ\-‐‑]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*)*/gu;

/** Signs that nobody sees: where a word may be broken, and in which direction text runs. */
const unseenSigns = /[\u00AD\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Languages that are written without spaces. */
const unspacedLanguages: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

/** Tells whether words of a language run together on the page. */
export const isUnspaced = (tag: string): boolean => unspacedLanguages.has(languageOf(tag));

/** Tells whether a text has letters of a script in which words run together. */
export const isUnspacedScript = (text: string): boolean => unspacedScript.test(text);

const unspacedScript = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Korean writes a syllable as one character; endings and slips of the fingers are within it. */
const toLetters = (syllables: string): string => syllables.normalize('NFD');

/**
 * Lower case without accents and without what readers of a script take for the same letter: words
 * of a query and of the site are compared in this form.
 */
export function fold(text: string): string {
  if (plainPattern.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(optionalMarks, '')
    .normalize('NFC')
    .replace(
      /[ßæœøđðłıþς\u0649\u0629\u06A9\u06CC\u06BE\u06C1\u06D5]/gu,
      (letter) => sameLetters.get(letter) ?? letter,
    )
    .replace(foreignDigit, toAsciiDigit)
    .replace(/\p{Script=Hangul}+/gu, toLetters);
}

/** Arabic, Persian, Indian and Thai zeros, each followed by its other digits. */
const zeros = '\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0BE6\u0C66\u0CE6\u0D66\u0E50';
const foreignDigit = /(?![0-9])\p{Nd}/gu;

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = Array.from(zeros, (sign) => sign.charCodeAt(0)).find(
    (first) => code >= first && code <= first + 9,
  );
  return zero === undefined ? digit : String(code - zero);
}

/**
 * Accents, and the vowel signs and joining lines of Hebrew and Arabic, which readers leave out. The
 * marks of Japanese, Thai and the scripts of India are letters and stay.
 */
const optionalMarks =
  /\u0640|[\u0300-\u036F\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gu;

/** Most words of most languages: nothing else is to be done, and a build folds millions. */
const plainPattern = /^[ -~]*$/u;

/**
 * Letters that decomposition leaves alone: of the Latin script, Greek σ at the end of a word, and
 * of Arabic the forms that are typed for each other (ى and ي, ة and ه, Persian ک and ی). Hamza and
 * tatweel go with the marks.
 */
const sameLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ھ', 'ه'],
  ['\u06C1', 'ه'],
  ['\u06D5', 'ه'],
]);

/** The segments of a text of a language without spaces, words and what stands between them. */
export const segmentWords = (text: string, language: string): Intl.SegmentData[] =>
  Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text));

/** The words of a text in their order, with their apostrophes and hyphens. Never throws. */
export function listWords(text: string, language: string): string[] {
  const readable = text
    .slice(0, longestQuery)
    .toWellFormed()
    .normalize('NFC')
    .replace(unseenSigns, '');
  if (!isUnspaced(language)) return readable.match(wordPattern) ?? [];
  return segmentWords(readable, language)
    .filter((segment) => segment.isWordLike === true)
    .map(({ segment }) => segment);
}

/**
 * The pieces of a word that are words of their own: those between hyphens (`NTL-Dienste`), and the
 * longest of an elision (`l’abonnement`); single letters only if there is nothing else.
 */
export function splitHyphenated(word: string): string[] {
  const pieces = word.split(/[-‐‑]/u).map(withoutElision);
  const long = pieces.filter((piece) => piece.length > 1);
  return long.length > 0 ? long : pieces.slice(0, 1);
}

function withoutElision(word: string): string {
  const [name] = inflectedName.exec(word) ?? [];
  if (name !== undefined) return name;
  const longest = word
    .split(/['’ʼ]/u)
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length >= shortestElided ? longest : word;
}

/** A number or capitals before an apostrophe have an ending behind it: *5’te*, *AB’nin*, *TV’s*. */
const inflectedName = /^(?:\p{N}+|\p{Lu}{2,})(?=['’ʼ]\p{Ll}+$)/u;

/** Shorter pieces are endings, as in *don’t* and *it’s*. */
const shortestElided = 3;

/** A word as one piece, as Pagefind indexes it beside its parts: `e-mail` → `email`. */
export const joinWord = (word: string): string => fold(word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''));
