import { memoizeLast } from '../../../lib/lru-cache.ts';
import { joinWord } from '../../language/normalize.ts';
import type { Stemmer } from '../pagefind/stemmer.ts';
import type { SearchIndex, PageText } from '../search-index.ts';
import type { VocabularyEntry, Posting } from '../format/entry.ts';
import type { ReadPostings } from './posting-reader.ts';
import type { StemVocabulary } from './vocabulary.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/** An index whose files are read when they are needed. */
export interface OpenIndex {
  /** Number of pages; none if the language has no index. */
  pages: number;
  vocabulary: StemVocabulary;
  readPostings: ReadPostings;
  /** Reads a page by its number. */
  readPage: (page: string) => Promise<PageText>;
  /** Loads the stemmer of the language. */
  getStemmer: () => Promise<Stemmer>;
}

export interface LookUps extends Omit<SearchIndex, 'confirm'> {
  vocabulary: StemVocabulary;
}

/** The look-ups of an open index. */
export function createLookUps(index: OpenIndex): LookUps {
  const loadPage = memoizeLast(keptPages, (page) => index.readPage(page));
  return {
    countPages: () => Promise.resolve(index.pages),
    lookUp: memoizeLast(keptLookUps, (word) => findPostings(index, word)),
    load: (page) => loadPage(String(page)),
    vocabulary: index.vocabulary,
  };
}

/** The pages that hold words of the stem of a word. */
async function findPostings(index: OpenIndex, word: string): Promise<readonly Posting[]> {
  const entries = await findEntries(index, word);
  const lists = await Promise.all(entries.map((entry) => index.readPostings(entry)));
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : mergeStrongest(lists.flat());
}

function mergeStrongest(postings: readonly Posting[]): Posting[] {
  const strongest = new Map<number, Posting>();
  for (const posting of postings) {
    const other = strongest.get(posting.page) ?? posting;
    strongest.set(posting.page, {
      page: posting.page,
      termFrequency: Math.max(posting.termFrequency, other.termFrequency),
      inTitle: posting.inTitle || other.inTitle,
    });
  }
  return [...strongest.values()];
}

/** A word that is not on the site may be another form of one that is. */
async function findEntries(
  { vocabulary, getStemmer }: OpenIndex,
  word: string,
): Promise<readonly VocabularyEntry[]> {
  const known = (await vocabulary.find(joinWord(word))).filter(
    ({ documentFrequency }) => documentFrequency > 0,
  );
  if (known.length > 0) return known;
  const stem = (await getStemmer())(word);
  return stem === '' ? [] : vocabulary.findStem(stem);
}
