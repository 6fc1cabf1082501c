import { fold, joinWord } from '../../language/normalize.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import type { Posting } from '../format/postings.ts';
import type { DecodedIndex, Stem } from '../pagefind/decode-index.ts';

/** A stem of the index, ready to be compared with others. */
export interface Group {
  /** The most frequent spelling. */
  word: string;
  /** Folded words, in their order. */
  words: readonly string[];
  /** Number of each page that holds it, ascending, with its saturated frequency. */
  pages: ReadonlyMap<number, number>;
  /** The stem of `word`. */
  stem: string;
  /** The same pages as a look-up finds them: words of headings count more. */
  postings: readonly Posting[];
}

/**
 * BM25's constants. Best of 0.6, 1 and 1.4 with 0.4 and 0.75 in `npm run bench:search`; the
 * differences are below one question in a hundred.
 */
const saturation = 1;
const lengthWeight = 0.75;

/** The stems of an index by their words. Stems of signs alone have none and are left out. */
export function toGroups({ stems, lengths }: DecodedIndex, stemmer: Stemmer): Group[] {
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const saturate = (page: number, count: number): number => {
    const length = (lengths[page] ?? usual) / usual;
    return count / (count + saturation * (1 - lengthWeight + lengthWeight * length));
  };
  return stems.flatMap((stem): Group[] => {
    const words = listWords(stem);
    const word = mostFrequent(stem.spellings);
    if (words.length === 0 || word === undefined) return [];
    const pages = stem.postings.map(({ page, count }) => [page, saturate(page, count)] as const);
    const postings = stem.postings
      .map(({ page, frequency, inTitle }) => ({
        page,
        termFrequency: saturate(page, frequency),
        inTitle,
      }))
      .sort((one, other) => one.page - other.page);
    return [{ word, words, pages: new Map(pages), stem: stemmer.stem(word), postings }];
  });
}

const listWords = ({ spellings }: Stem): string[] =>
  [...new Set(Array.from(spellings.keys(), joinWord))].filter((word) => word !== '').sort();

/** Ties go to the first in the alphabet, so that every build writes the same. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...spellings]
    .filter(([word]) => fold(word) !== '')
    .sort(([one, count], [other, most]) => most - count || (one < other ? -1 : 1));
  return best?.[0].toLowerCase();
}
