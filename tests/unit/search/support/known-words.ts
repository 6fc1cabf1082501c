import type { IndexedConcept } from '../../../../src/search/index/format/concept.ts';
import { emptyEntry, type VocabularyEntry } from '../../../../src/search/index/format/entry.ts';
import type { Posting } from '../../../../src/search/index/format/postings.ts';
import type { SearchIndex, Vocabulary } from '../../../../src/search/index/search-index.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

/** An entry as far as it is of interest; by default a word that stands on one page. */
export type KnownWord = Partial<VocabularyEntry> & { word: string };

export const toEntry = (known: KnownWord): VocabularyEntry => ({
  ...emptyEntry(fold(known.word)),
  documentFrequency: 1,
  widenedFrequency: known.documentFrequency ?? 1,
  ...known,
});

/**
 * A vocabulary of a few words, all of which are neighbours in the alphabet, and of concepts, which
 * are the lines of its first file.
 */
export function createKnownWords(
  words: readonly (KnownWord | string)[],
  concepts: readonly IndexedConcept[] = [],
): Vocabulary {
  const entries = words.map((one) => toEntry(typeof one === 'string' ? { word: one } : one));
  const onSite = entries.filter(({ documentFrequency }) => documentFrequency > 0);
  const filter = (keeps: (folded: string) => boolean): VocabularyEntry[] =>
    entries.filter((entry) => entry.words.some(keeps));
  return {
    find: (asked) => Promise.resolve(filter((word) => word === asked)),
    findStem: (stem) => Promise.resolve(entries.filter((entry) => entry.stem === stem)),
    readConcept: ({ line }) => {
      const concept = concepts[line];
      return concept
        ? Promise.resolve(concept)
        : Promise.reject(new Error(`There is no concept ${line}.`));
    },
    listHeads: () =>
      Promise.resolve(
        entries.filter(({ phrases }) => phrases.length > 0).flatMap((entry) => entry.words),
      ),
    findBeginning: (beginning, most) =>
      Promise.resolve(filter((word) => word.startsWith(beginning)).slice(0, most)),
    findNeighbours: () => Promise.resolve(entries),
    findHeads: (asked) =>
      Promise.resolve(
        onSite
          .flatMap((entry) => entry.words)
          .filter((word) => asked.startsWith(word))
          .sort((one, other) => other.length - one.length),
      ),
    findSpellings: (_, length) =>
      Promise.resolve(
        onSite
          .filter(({ word }) => Array.from(word).length === length)
          .map(({ word, documentFrequency }) => ({
            word,
            commonness: Math.floor(Math.log2(documentFrequency)),
          })),
      ),
  };
}

/**
 * An index whose pages hold the words that are named, each by the numbers of its pages. The stem of a
 * word is what stands before its `s`.
 */
export const createIndexOf = (
  words: readonly (KnownWord | string)[],
  pagesOf: Readonly<Record<string, readonly number[]>> = {},
  concepts: readonly IndexedConcept[] = [],
): SearchIndex => ({
  countPages: () => Promise.resolve(100),
  lookUp: (word) =>
    Promise.resolve(
      (pagesOf[word] ?? []).map((page): Posting => ({ page, termFrequency: 0.5, inTitle: false })),
    ),
  load: () => Promise.reject(new Error('It has no pages.')),
  listStems: (word) => Promise.resolve([fold(word).replace(/s$/u, '')]),
  vocabulary: createKnownWords(words, concepts),
  confirm: () => Promise.resolve(),
});
