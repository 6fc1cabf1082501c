import type { Stemmer } from '../../language/stemmer.ts';
import type { Posting } from '../format/postings.ts';
import type { CountedWord, CountedWords, PageCount } from './count-words.ts';

/** The words of a stem, ready to be compared with others. */
export interface Group {
  /** The most frequent spelling. */
  word: string;
  /** Folded words, in their order. */
  words: readonly string[];
  /**
   * Number of each page that holds it, ascending, with its saturated frequency. Pages that tell it
   * only those who ask are left out if others say it to everyone: it is as rare as it seems.
   */
  pages: ReadonlyMap<number, number>;
  /** As the stemmer of the language writes it. */
  stem: string;
  /** All pages as a look-up finds them: words of headings count more. */
  postings: readonly Posting[];
}

/**
 * BM25's constants. Best of 0.6, 1 and 1.4 with 0.4 and 0.75 in `npm run bench:search`; the
 * differences are below one question in a hundred.
 */
const saturation = 1;
const lengthWeight = 0.75;

/** The words of pages by their stems. Numbers and codes are their own. */
export function toGroups({ words, lengths }: CountedWords, stemmer: Stemmer): Group[] {
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const saturate = (page: number, count: number): number => {
    const length = (lengths[page] ?? usual) / usual;
    return count / (count + saturation * (1 - lengthWeight + lengthWeight * length));
  };
  const ofStems = Map.groupBy(
    Array.from(words, ([text, word]) => ({ text, word, spelling: mostFrequent([word]) })),
    ({ text, spelling }) => (isCode(text) ? text : stemmer.stem(spelling)),
  );
  return Array.from(ofStems, ([stem, group]): Group => {
    const counts = sumCounts(group.map(({ word }) => word.pages));
    const inSight = counts.filter(([, { isUnseen }]) => !isUnseen);
    const telling = inSight.length > 0 ? inSight : counts;
    return {
      word: mostFrequent(group.map(({ word }) => word)),
      words: group.map(({ text }) => text).sort(),
      pages: new Map(telling.map(([page, { count }]) => [page, saturate(page, count)])),
      stem,
      postings: counts.map(([page, { frequency, inTitle }]) => ({
        page,
        termFrequency: saturate(page, frequency),
        inTitle,
      })),
    };
  });
}

/** What has a digit or a sign is what it says, and has no endings. */
const isCode = (text: string): boolean => !/^[\p{L}\p{M}]+$/u.test(text);

/**
 * What several words of a stem are together, by page, ascending. A word that a reader sees only when
 * asking adds nothing to those in sight.
 */
function sumCounts(
  ofWords: readonly ReadonlyMap<number, PageCount>[],
): (readonly [number, PageCount])[] {
  const [only] = ofWords;
  if (only && ofWords.length === 1) return [...only];
  const sums = new Map<number, PageCount>();
  for (const pages of ofWords) {
    for (const [page, onPage] of pages) {
      const sum = sums.get(page);
      if (sum === undefined || (sum.isUnseen && !onPage.isUnseen)) {
        sums.set(page, onPage);
        continue;
      }
      if (onPage.isUnseen && !sum.isUnseen) continue;
      const { count, frequency, inTitle, isUnseen } = onPage;
      sums.set(page, {
        count: count + sum.count,
        frequency: frequency + sum.frequency,
        inTitle: inTitle || sum.inTitle,
        ...(isUnseen && { isUnseen }),
      });
    }
  }
  return [...sums].sort(([one], [other]) => one - other);
}

/** Ties go to the first in the alphabet, so that every build writes the same. */
function mostFrequent(words: readonly CountedWord[]): string {
  const [first] = words
    .flatMap(({ spellings }) => [...spellings])
    .sort(([one, count], [other, most]) => most - count || (one < other ? -1 : 1));
  return first?.[0] ?? '';
}
