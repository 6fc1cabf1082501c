import type { SearchOutcome } from './outcome.ts';
import type { SearchOptions } from './search.ts';
import { stopWordsOf } from './language/stop-words.ts';
import { tokenize } from './language/tokenize.ts';
import type { SearchResult } from './match/result.ts';

/** What another language of the site has to say. */
export interface Elsewhere<Result = SearchResult> {
  /** BCP 47 tag. */
  language: string;
  results: readonly Result[];
}

/** The search in a language. */
export type SearchIn<Result> = (
  language: string,
) => (query: string, options: SearchOptions) => Promise<Found<Result>>;

type Found<Result> = Pick<SearchOutcome, 'confidence'> & { results: readonly Result[] };

/** Results shown of another language. */
const limit = 3;

/** Each language costs as much as a first question: only the likeliest are tried. */
const languagesTried = 2;

/** Share of a query's letters that have to be of the script in which a language is written. */
const leastInScript = 0.5;

/**
 * Looks a query up in other languages of the site, the one that it seems to be written in first, and
 * stops at the first that answers. Throws the signal's reason if it ends.
 */
export async function searchElsewhere<Result>(
  query: string,
  languages: readonly string[],
  searchIn: SearchIn<Result>,
  signal: AbortSignal,
): Promise<Elsewhere<Result> | undefined> {
  for (const language of sortByLikelihood(query, languages).slice(0, languagesTried)) {
    try {
      const { confidence, results } = await searchIn(language)(query, { limit, signal });
      if (confidence === 'sure') return { language, results };
    } catch {
      // The results of the page do not depend on it.
      signal.throwIfAborted();
    }
  }
  return undefined;
}

/**
 * The languages in whose script the query is written, those with most of its words among their stop
 * words first, else in the order given.
 */
export function sortByLikelihood(query: string, languages: readonly string[]): string[] {
  const letters = Array.from(query.matchAll(/\p{L}/gu), ([letter]) => letter);
  return languages
    .map((language) => ({ language, share: shareInScript(letters, language) }))
    .filter(({ share }) => share >= leastInScript || letters.length === 0)
    .toSorted((one, other) => countStopWords(query, other) - countStopWords(query, one))
    .map(({ language }) => language);
}

function countStopWords(query: string, { language }: { language: string }): number {
  const stopWords = stopWordsOf(language);
  return tokenize(query, language).filter(({ text }) => stopWords.has(text)).length;
}

/** Letters of the script in which a language is written. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
  Thai: /\p{Script=Thai}/u,
};

/** 1 for a script that is not known here: it may be. */
function shareInScript(letters: readonly string[], language: string): number {
  const pattern = scripts[new Intl.Locale(language).maximize().script ?? ''];
  if (!pattern || letters.length === 0) return 1;
  return letters.filter((letter) => pattern.test(letter)).length / letters.length;
}
