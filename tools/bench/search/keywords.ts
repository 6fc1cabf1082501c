import { stopWordsOf } from '../../../src/search/language/stop-words.ts';
import type { CorpusArticle } from './questions.ts';

/** Keywords of a question: three of its words, two if it has fewer than this many that tell. */
const tellingForThree = 5;

/**
 * The words of a text in their order, by Unicode's rules. Not those of the search that is measured,
 * so that the questions stay the same when it changes.
 */
export function listBenchWords(text: string, language: string): string[] {
  const segments = toSegmenter(language).segment(text.normalize('NFC'));
  return Array.from(segments)
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

const segmenters = new Map<string, Intl.Segmenter>();

function toSegmenter(language: string): Intl.Segmenter {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Lower case without accents. */
export const foldWord = (word: string): string => withoutAccents(word.toLowerCase());

export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** In how many articles each folded word stands. */
export function countHolding(
  corpus: readonly CorpusArticle[],
  language: string,
): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const { title, text } of corpus) {
    const words = new Set(listBenchWords(`${title}\n${text}`, language).map(foldWord));
    for (const word of words) holding.set(word, (holding.get(word) ?? 0) + 1);
  }
  return holding;
}

/**
 * What a reader in a hurry types of a question: its two or three rarest words that some article
 * holds, in the order of the question. All words if fewer than two stand in an article.
 */
export function toKeywords(
  question: string,
  language: string,
  holding: ReadonlyMap<string, number>,
): string[] {
  const stopWords = stopWordsOf(language);
  const words = listBenchWords(question, language);
  const telling = words
    .map((word, place) => ({ place, folded: foldWord(word) }))
    .filter(({ folded }, place, all) => all.findIndex((one) => one.folded === folded) === place)
    .filter(({ folded }) => !stopWords.has(folded) && /[\p{L}\p{N}]{2}|\p{Lo}/u.test(folded))
    .map((word) => ({ ...word, articles: holding.get(word.folded) ?? 0 }))
    .filter(({ articles }) => articles > 0);
  if (telling.length < 2) return words;
  const count = telling.length < tellingForThree ? 2 : 3;
  const rarest = telling.toSorted((one, other) => one.articles - other.articles).slice(0, count);
  return rarest
    .map(({ place }) => place)
    .toSorted((one, other) => one - other)
    .flatMap((place) => words[place] ?? []);
}
