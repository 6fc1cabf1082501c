import { generalWordsOf } from '../language/general-words.ts';
import { fold, isUnspacedScript } from '../language/normalize.ts';
import { findNumberAsked, type NumberKind } from '../language/numbers.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';

/** One thing that the reader asked for. A page holds it if it holds any of its variants. */
export interface QueryTerm {
  /** As typed, for the page that explains the result. */
  word: string;
  /** Folded. */
  text: string;
  /** What it is a part of, folded and as one word: a word with hyphens, a number in groups. */
  joined: string | undefined;
  /** A number, a version, a model: it is found exactly or not at all. */
  isCode: boolean;
  /** Less than 1 for words that say little. */
  weight: number;
  /** It may go on, as while the reader types it: words that begin so count. */
  isOpen: boolean;
  /** The kind of number that answers the question that it is part of: how long, how much, when. */
  numberAsked?: NumberKind | undefined;
}

/** A query, taken apart. */
export interface ParsedQuery {
  query: string;
  /** BCP 47 tag. */
  language: string;
  /** The words of the query, folded, in their order; of a pasted letter as many as are compared. */
  words: readonly string[];
  /** The same words with all that is known of them. */
  tokens: readonly Token[];
  /** What is looked up, each once. */
  terms: readonly QueryTerm[];
  /** Words of the query, as typed, that are not looked up. */
  dropped: readonly string[];
}

/**
 * A question has a dozen words, a complaint fifty: the rarest tell what it is about. Each is a
 * look-up; a pasted letter must not start hundreds.
 */
const mostTerms = 32;

/** Words of a query whose wording is compared: a page of text is more than anyone asks. */
const mostWords = 160;

/** Letters of a query that are read at all, four pages of text: more would block the page. */
const longestQuery = 12_000;

/** Stop words are dropped while at least this many other words remain. */
const enoughWords = 3;

/** What a stop word counts that stays because the query has little else. */
const stopWordWeight = 0.2;

/**
 * What a general word counts beside others: *try*, *week*. Of the questions of customers one or two in
 * a hundred more find their page first, from 0.3 to 0.7.
 */
const generalWordWeight = 0.5;

/** Tells a term that is no stop word. */
export const isTelling = ({ weight }: QueryTerm): boolean => weight > stopWordWeight;

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
  const words = tokenize(query.slice(0, longestQuery), language);
  const isStopWord = ({ text, isCode }: Token): boolean => !isCode && stopWords.has(text);
  const telling = words.filter((word) => !isStopWord(word));
  const openWord = asYouType && endsInWord(query) ? words.at(-1) : undefined;
  const isDropped = (word: Token): boolean =>
    word !== openWord && isStopWord(word) && telling.length >= enoughWords;
  const generalWords = generalWordsOf(language);
  const isGeneral = ({ text, isCode }: Token): boolean => !isCode && generalWords.has(text);
  const hasOthers = telling.some((word) => !isGeneral(word));
  const weigh = (word: Token): number => {
    if (isStopWord(word)) return telling.length > 0 ? stopWordWeight : 1;
    return isGeneral(word) && hasOthers ? generalWordWeight : 1;
  };
  const numberAsked = findNumberAsked(
    words.slice(0, mostWords).map(({ text }) => text),
    language,
  );
  const terms = words
    .filter((word) => !isDropped(word))
    .map((word): QueryTerm => ({
      word: word.typed,
      text: word.text,
      joined: word.joined === undefined ? undefined : fold(word.joined),
      isCode: word.isCode,
      weight: weigh(word),
      isOpen: word === openWord,
      numberAsked,
    }));
  const { chosen, others } = chooseTerms(terms);
  const texts = new Set(chosen.map(({ text }) => text));
  const tokens = words.filter(({ text }, place) => place < mostWords || texts.has(text));
  return {
    query,
    language,
    words: tokens.map(({ text }) => text),
    tokens,
    terms: chosen,
    dropped: [...words.filter(isDropped).map(({ typed }) => typed), ...others],
  };
}

const endsInWord = (query: string): boolean => /[\p{L}\p{M}\p{N}]$/u.test(query);

/**
 * The terms that tell most, each once and in their order, and the words of those that are left out:
 * codes first, then what is rare as far as a word tells it by itself.
 */
function chooseTerms(terms: readonly QueryTerm[]): {
  chosen: readonly QueryTerm[];
  others: readonly string[];
} {
  // The last of the terms of each text stays, at the place of the first.
  const distinct = [...new Map(terms.map((term) => [term.text, term])).values()];
  if (distinct.length <= mostTerms) return { chosen: distinct, others: [] };
  const counts = new Map<string, number>();
  for (const { text } of terms) counts.set(text, (counts.get(text) ?? 0) + 1);
  const rarest = distinct
    .map((term) => ({ term, rarity: guessRarity(term, counts.get(term.text) ?? 1) }))
    .sort((one, other) => other.rarity - one.rarity)
    .slice(0, mostTerms);
  const chosen = new Set(rarest.map(({ term }) => term));
  return {
    chosen: distinct.filter((term) => chosen.has(term)),
    others: distinct.flatMap((term) => (chosen.has(term) ? [] : [term.word])),
  };
}

/** A code is as telling as a word of so many letters; a word that comes again, as one of two more. */
const codeLength = 12;
const repeatedLength = 2;

/** A sign of Chinese says as much as three letters. */
const lettersOfSign = 3;

/** How rare a word is by its letters: long words are seldom common ones. */
function guessRarity({ text, isCode, weight, isOpen }: QueryTerm, count: number): number {
  if (isOpen) return Infinity;
  const length = text.length * (isUnspacedScript(text) ? lettersOfSign : 1);
  return weight * (Math.max(isCode ? codeLength : 0, length) + repeatedLength * (count - 1));
}
