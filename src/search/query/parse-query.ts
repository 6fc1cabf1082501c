import { joinWord, listWords, splitHyphenated } from '../language/normalize.ts';
import { stopWordsOf } from '../language/stop-words.ts';

/** One thing that the reader asked for. A page holds it if it holds any of its variants. */
export interface QueryTerm {
  /** As typed, for the page that explains the result. */
  word: string;
  /** Folded. */
  text: string;
  /** Folded, without its hyphens, if the word is the longest piece of one with hyphens. */
  joined: string | undefined;
  /** Less than 1 for words that say little. */
  weight: number;
  /** It may go on, as while the reader types it: words that begin so count. */
  isOpen: boolean;
}

/** A query, taken apart. */
export interface ParsedQuery {
  query: string;
  /** BCP 47 tag. */
  language: string;
  /** All words of the query, folded, in their order. */
  words: readonly string[];
  /** What is looked up, each once. */
  terms: readonly QueryTerm[];
  /** Words of the query, as typed, that are not looked up. */
  dropped: readonly string[];
}

/** A question has a dozen words; a pasted letter must not start hundreds of look-ups. */
const mostTerms = 24;

/** Stop words are dropped while at least this many other words remain. */
const enoughWords = 3;

/** What a stop word counts that stays because the query has little else. */
const stopWordWeight = 0.2;

export interface ParseOptions {
  /** The reader is still typing: the last word may be unfinished. */
  asYouType?: boolean;
}

/**
 * Takes a query apart. Pure; any text can be parsed, if only to no terms.
 *
 * @param language BCP 47 tag
 * @example
 * parseQuery('How do I change my e-mail address?', 'en').terms.map(({ text }) => text);
 * // ['change', 'mail', 'address'], of which "mail" is looked up as "email" too
 */
export function parseQuery(
  query: string,
  language: string,
  { asYouType = false }: ParseOptions = {},
): ParsedQuery {
  const stopWords = stopWordsOf(language);
  const words = listWords(query, language).flatMap((word) => toWords(word, stopWords));
  const telling = words.filter(({ isStopWord }) => !isStopWord);
  const openWord = asYouType && endsInWord(query) ? words.at(-1) : undefined;
  const isDropped = (word: Word): boolean =>
    word !== openWord && word.isStopWord && telling.length >= enoughWords;
  const terms = words
    .filter((word) => !isDropped(word))
    .map((word): QueryTerm => ({
      word: word.typed,
      text: word.text,
      joined: word.joined,
      weight: telling.length > 0 && word.isStopWord ? stopWordWeight : 1,
      isOpen: word === openWord,
    }));
  return {
    query,
    language,
    words: words.map(({ text }) => text),
    terms: distinct(terms).slice(0, mostTerms),
    dropped: words.filter(isDropped).map(({ typed }) => typed),
  };
}

/** A word of the query, or a piece of one. */
interface Word {
  typed: string;
  text: string;
  /** The whole word of which this is the longest piece, as one. */
  joined: string | undefined;
  isStopWord: boolean;
}

function toWords(typed: string, stopWords: ReadonlySet<string>): Word[] {
  const joined = joinWord(typed);
  if (stopWords.has(joined)) return [{ typed, text: joined, joined: undefined, isStopWord: true }];
  const pieces = splitHyphenated(typed);
  const longest = pieces.reduce((one, other) => (other.length > one.length ? other : one), '');
  return pieces.map((piece) => {
    const text = joinWord(piece);
    const isWhole = text === joined || piece !== longest;
    return {
      typed: piece,
      text,
      joined: isWhole ? undefined : joined,
      isStopWord: stopWords.has(text),
    };
  });
}

const endsInWord = (query: string): boolean => /[\p{L}\p{M}\p{N}]$/u.test(query);

/** The last of the terms of each text stays, at the place of the first. */
const distinct = (terms: readonly QueryTerm[]): QueryTerm[] => [
  ...new Map(terms.map((term) => [term.text, term])).values(),
];
