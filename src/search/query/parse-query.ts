import { joinWord, listPieces, listWords } from '../language/normalize.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import type { Plan, Term } from './query.ts';

/** A question has a dozen words; a pasted letter must not start hundreds of look-ups. */
const mostTerms = 24;

/** Stop words are dropped while at least this many other words remain. */
const enoughWords = 3;

/** Of a stop word that stays because the query has little else. */
const stopWordWeight = 0.2;

export interface PlanOptions {
  /** The reader is still typing: the last word may be unfinished. */
  asYouType?: boolean;
}

/** Takes a query apart. Pure; any text gives a plan, if only an empty one. */
export function toPlan(query: string, language: string, options: PlanOptions = {}): Plan {
  const stopWords = stopWordsOf(language);
  const words = listWords(query, language).flatMap((word) => toWords(word, stopWords));
  const telling = words.filter(({ isStopWord }) => !isStopWord);
  const isDropped = ({ isStopWord }: Word): boolean => telling.length >= enoughWords && isStopWord;
  const openWord = options.asYouType === true && endsInWord(query) ? words.at(-1) : undefined;
  const terms = words
    .filter((word) => word === openWord || !isDropped(word))
    .map((word): Term => ({
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
    dropped: words.filter((word) => word !== openWord && isDropped(word)).map(({ typed }) => typed),
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
  const pieces = listPieces(typed);
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

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.text, term])).values()];
}
