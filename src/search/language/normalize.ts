import { languageOf } from '../../lib/intl/intl-names.ts';

/** Signs that nobody sees: where a word may be broken, and in which direction text runs. */
export const unseenSigns = /[\u00AD\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Languages that are written without spaces. */
const unspacedLanguages: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

/** Tells whether words of a language run together on the page. */
export const isUnspaced = (tag: string): boolean => unspacedLanguages.has(languageOf(tag));

/** Tells whether a text has letters of a script in which words run together. */
export const isUnspacedScript = (text: string): boolean => unspacedScript.test(text);

/** The sign for a long vowel, ー, is of no script: hiragana and katakana share it. */
const unspacedScript = /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;

/** Korean writes a syllable as one character; endings and slips of the fingers are within it. */
const toLetters = (syllables: string): string => syllables.normalize('NFD');

/**
 * Lower case without accents and without what readers of a script take for the same letter, katakana
 * as hiragana: words of a query and of the site are compared in this form.
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
    .replace(katakana, toHiragana)
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

/** Letters of Japanese that are the same sounds as hiragana, which stand 96 places before them. */
const katakana = /[\u30A1-\u30F6]/gu;

const toHiragana = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 96);

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

/** Letters of the scripts in which words run together, as they stand in a row. */
const unspacedRun =
  /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー\u0E00-\u0E7F]+/gu;

/**
 * The segments of a text of a language without spaces: words, spaces, and what is written in other
 * scripts, which has spaces of its own and stays whole (*USB-C*, *17.8*). Together they are the text.
 */
export function segmentWords(text: string, language: string): { segment: string }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const segments: { segment: string }[] = [];
  const addOthers = (others: string): void => {
    for (const segment of others.split(/(\s+)/u)) if (segment !== '') segments.push({ segment });
  };
  let end = 0;
  for (const found of text.matchAll(unspacedRun)) {
    const [run] = found;
    addOthers(text.slice(end, found.index));
    for (const { segment } of segmenter.segment(run)) segments.push({ segment });
    end = found.index + run.length;
  }
  addOthers(text.slice(end));
  return segments;
}

/** A word as one piece: `e-mail` → `email`. */
export const joinWord = (word: string): string => fold(word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''));
