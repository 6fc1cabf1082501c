import { findCodes, type Unit } from './codes.ts';
import { fold, isUnspaced, segmentWords, unseenSigns } from './normalize.ts';
import { joinNumbers, joinUnits } from './number-groups.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Token } from './token.ts';

/**
 * A text as it is parted: at its spaces, or as it is segmented where words run together. Spaces are
 * parts, too: joined, the parts are the text.
 */
export const splitText = (text: string, language: string): string[] =>
  isUnspaced(language)
    ? segmentWords(text, language).map(({ segment }) => segment)
    : text.split(/(\s+)/u).filter((part) => part !== '');

/**
 * The words and codes of a text in their order. Index and query are parted alike: what a reader
 * copies from a page finds it. Never throws.
 *
 * @param language BCP 47 tag
 * @example
 * tokenize('E-Mail an AT&T: F-07', 'de').map(({ text }) => text); // ['mail', 'an', 'att', 'f07']
 */
export function tokenize(text: string, language: string): Token[] {
  const parts = splitText(text.toWellFormed(), language);
  return tokenizeWords(
    parts.filter((part) => /\S/u.test(part)),
    language,
  );
}

/** The same for a text that is parted: words and signs that stand between spaces. */
export function tokenizeWords(parts: readonly string[], language: string): Token[] {
  const words = joinUnits(parts);
  const numbers = joinNumbers(words);
  return words.flatMap((word, place) => {
    const whole = numbers.get(place)?.[0];
    const { tokens } = partWord(word, language);
    return whole === undefined ? tokens : tokens.map((token) => ({ ...token, joined: whole }));
  });
}

/**
 * For each word of a text, which stands between spaces, the spellings under which it is found; none
 * of one that is only signs.
 */
export const listSpellings = (words: readonly string[], language: string): (readonly string[])[] =>
  listForms(words, language, ({ spellings }) => spellings);

/** The same, folded: what the words of a query are compared with. */
export const listTexts = (words: readonly string[], language: string): (readonly string[])[] =>
  listForms(words, language, ({ texts }) => texts);

function listForms(
  words: readonly string[],
  language: string,
  formsOf: (word: PartedWord) => readonly string[],
): (readonly string[])[] {
  const numbers = joinNumbers(words);
  return words.map((word, place) => {
    const forms = formsOf(partWord(word, language));
    const wholes = numbers.get(place);
    return wholes ? [...new Set([...forms, ...wholes])] : forms;
  });
}

/** What becomes of a word of a text. */
interface PartedWord {
  tokens: readonly Token[];
  /** Under which it is found, each once. */
  spellings: readonly string[];
  /** The same, folded. */
  texts: readonly string[];
}

/** Words that were parted last, by language: most words of a text come again. */
const known = new Map<string, Map<string, PartedWord>>();
const mostKnown = 20_000;

function partWord(word: string, language: string): PartedWord {
  const ofLanguage = known.get(language) ?? new Map<string, PartedWord>();
  if (ofLanguage.size === 0) known.set(language, ofLanguage);
  const found = ofLanguage.get(word);
  if (found !== undefined) return found;
  if (ofLanguage.size >= mostKnown) ofLanguage.clear();
  const parted = toParted(word, language);
  ofLanguage.set(word, parted);
  return parted;
}

function toParted(word: string, language: string): PartedWord {
  const [, plain] = plainPattern.exec(word) ?? [];
  if (plain !== undefined) {
    const token = toToken(plain);
    return { tokens: [token], spellings: [token.spelling], texts: [token.text] };
  }
  const tokens = tokenizeWord(word, stopWordsOf(language));
  const spellings = tokens.flatMap(({ spelling, joined, pieces }) => [
    spelling,
    ...(joined === undefined ? [] : [joined]),
    ...pieces,
  ]);
  const distinct = [...new Set(spellings)];
  return { tokens, spellings: distinct, texts: distinct.map(fold) };
}

/**
 * Letters and digits of any script, joined by apostrophes. Two signs without width part or join
 * letters inside a word of Persian and of the scripts of India. One or two letters may end in the
 * signs that make another name of them: *C++*, *C#*.
 */
const unitPattern =
  /(?<![\p{L}\p{M}\p{N}])\p{L}{1,2}(?:\+{1,2}|#)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C\u200D]*)*/gu;

/** Most words: letters alone, and the signs that end a sentence behind them. */
const plainPattern = /^[("'«„“¿¡]*(\p{L}{2,})[.,;:!?)"'»”“…]*$/u;

function tokenizeWord(word: string, stopWords: ReadonlySet<string>): readonly Token[] {
  const readable = word.normalize('NFC').replace(unseenSigns, '');
  const units = splitUnits(readable);
  return splitChunks(units).flatMap((chunk) =>
    findCodes(chunk, stopWords).flatMap((part) =>
      'code' in part ? part.code : partWords(part.units, stopWords),
    ),
  );
}

const toToken = (
  typed: string,
  { joined, pieces = [] }: { joined?: string | undefined; pieces?: readonly string[] } = {},
): Token => {
  const spelling = toSpelling(typed);
  return { typed, spelling, text: fold(spelling), isCode: false, joined, pieces };
};

/** A word in lower case, without what is left out of it: *don’t* is `dont`. */
export const toSpelling = (typed: string): string =>
  typed.replace(/['’ʼ\u200C\u200D]/gu, '').toLowerCase();

/** The units of a word, each with the sign before it; nothing if it stands apart. */
function splitUnits(word: string): Unit[] {
  let end = 0;
  return Array.from(word.matchAll(unitPattern), (match): Unit => {
    const between = word.slice(end, match.index);
    end = match.index + match[0].length;
    return { typed: match[0], glue: gluePattern.test(between) ? between : '' };
  });
}

/** The signs that may join units: one between two of them. */
const gluePattern = /^[-‐‑_/&.,:]$/u;

/** Units that hang together. */
function splitChunks(units: readonly Unit[]): Unit[][] {
  const chunks: Unit[][] = [];
  for (const unit of units) {
    const last = chunks.at(-1);
    if (last && unit.glue !== '') last.push(unit);
    else chunks.push([{ ...unit, glue: '' }]);
  }
  return chunks;
}

/** The words of a chunk that holds no code: only hyphens join them to one. */
function partWords(units: readonly Unit[], stopWords: ReadonlySet<string>): Token[] {
  const words: Unit[][] = [];
  for (const unit of units) {
    const last = words.at(-1);
    if (last && /[-‐‑_]/u.test(unit.glue)) last.push(unit);
    else words.push([unit]);
  }
  return words.flatMap((word) =>
    partHyphenated(
      word.map(({ typed }) => typed),
      stopWords,
    ),
  );
}

/** Longer wholes are addresses, which nobody types as one word. */
const longestWhole = 40;

/**
 * The pieces of a word that are words of their own: those between hyphens, without what is elided;
 * single letters only if there is nothing else. The longest has the whole beside it: *e-mail* is found
 * by *mail* and by *email*.
 */
function partHyphenated(units: readonly string[], stopWords: ReadonlySet<string>): Token[] {
  const whole = toSpelling(units.join(''));
  if (stopWords.has(fold(whole))) {
    return [
      {
        ...toToken(whole, { pieces: units.length > 1 ? units.map(toSpelling) : [] }),
        typed: units.join('-'),
      },
    ];
  }
  const pieces = units.map(withoutElision);
  const long = pieces.filter((piece) => piece.length > 1);
  const words = long.length > 0 ? long : pieces.slice(0, 1);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return words.map((typed) => {
    if (typed !== longest || toSpelling(typed) === whole) return toToken(typed);
    return toToken(typed, {
      joined: whole.length > longestWhole ? undefined : whole,
      pieces: pieces.filter((piece) => !words.includes(piece)).map(toSpelling),
    });
  });
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
