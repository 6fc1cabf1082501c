import { memoizeLast } from '../../../lib/lru-cache.ts';
import { fold } from '../../language/normalize.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import { toSpelling } from '../../language/tokenize.ts';
import type { VocabularyEntry } from '../format/entry.ts';
import type { Posting } from '../format/postings.ts';
import type { PageText, SearchIndex } from '../search-index.ts';
import type { OpenableVocabulary } from './vocabulary.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/** An index whose files are read when they are needed; what reads them throws if it cannot. */
export interface OpenIndex {
  /** Number of pages; 0 if the language has no index. */
  pages: number;
  vocabulary: OpenableVocabulary;
  /** Reads a page by its number. */
  readPage: (page: string) => Promise<PageText>;
  /** Loads the stemmer of the language. */
  getStemmer: () => Promise<Stemmer>;
}

export interface LookUps extends Omit<SearchIndex, 'confirm'> {
  vocabulary: OpenableVocabulary;
}

/** The look-ups of an open index. */
export function createLookUps(index: OpenIndex): LookUps {
  const readPage = memoizeLast(keptPages, (page) => index.readPage(page));
  return {
    countPages: () => Promise.resolve(index.pages),
    lookUp: memoizeLast(keptLookUps, async (word) => {
      const entries = await findEntries(index, word);
      return mergeLists(
        await Promise.all(entries.map((entry) => index.vocabulary.readPages(entry))),
      );
    }),
    load: (page) => readPage(String(page)),
    listStems: async (word) => (await index.getStemmer()).listStems(word),
    vocabulary: index.vocabulary,
  };
}

/** A word that is not on the site may be another form of one that is. */
async function findEntries(
  { vocabulary, getStemmer }: OpenIndex,
  word: string,
): Promise<readonly VocabularyEntry[]> {
  const known = (await vocabulary.find(fold(toSpelling(word)))).filter(
    ({ documentFrequency }) => documentFrequency > 0,
  );
  if (known.length > 0) return known;
  for (const stem of (await getStemmer()).listStems(word)) {
    const entries = (stem === '' ? [] : await vocabulary.findStem(stem)).filter(
      ({ documentFrequency }) => documentFrequency > 0,
    );
    if (entries.length > 0) return entries;
  }
  return [];
}

/** The pages of several lists, as strongly as any of them says. */
function mergeLists(lists: readonly (readonly Posting[])[]): readonly Posting[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const strongest = new Map<number, Posting>();
  for (const posting of lists.flat()) {
    const other = strongest.get(posting.page) ?? posting;
    strongest.set(posting.page, {
      page: posting.page,
      termFrequency: Math.max(posting.termFrequency, other.termFrequency),
      inTitle: posting.inTitle || other.inTitle,
    });
  }
  return [...strongest.values()];
}
