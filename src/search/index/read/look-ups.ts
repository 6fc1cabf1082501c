import { memoizeLast } from '../../../lib/lru-cache.ts';
import { joinWord } from '../../language/normalize.ts';
import type { Stemmer } from '../pagefind/stemmer.ts';
import type { Engine, Fragment, Hit } from '../search-index.ts';
import type { Entry, PageHit } from '../format/entry.ts';
import type { ReadHits } from './posting-reader.ts';
import type { StemVocabulary } from './vocabulary.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/** An index whose files are read when they are needed. */
export interface OpenIndex {
  /** Number of pages; none if the language has no index. */
  pages: number;
  vocabulary: StemVocabulary;
  readHits: ReadHits;
  /** Reads a page by its number. */
  readPage: (page: string) => Promise<Fragment>;
  /** Loads the stemmer of the language. */
  getStemmer: () => Promise<Stemmer>;
}

export interface LookUps extends Omit<Engine, 'confirm'> {
  vocabulary: StemVocabulary;
}

/** The look-ups of an open index. */
export function createLookUps(index: OpenIndex): LookUps {
  const ids = Array.from({ length: index.pages }, (_, page) => String(page));
  return {
    listPages: () => Promise.resolve(ids),
    lookUp: memoizeLast(keptLookUps, async (word) =>
      (await findHits(index, word)).flatMap(({ page, ...hit }): Hit[] => {
        const id = ids[page];
        return id === undefined ? [] : [{ page: id, ...hit }];
      }),
    ),
    load: memoizeLast(keptPages, (page) => index.readPage(page)),
    vocabulary: index.vocabulary,
  };
}

/** The pages that hold words of the stem of a word. */
async function findHits(index: OpenIndex, word: string): Promise<readonly PageHit[]> {
  const entries = await findEntries(index, word);
  const lists = await Promise.all(entries.map((entry) => index.readHits(entry)));
  const [first = [], ...others] = lists;
  return others.length === 0 ? first : mergeStrongest(lists.flat());
}

function mergeStrongest(hits: readonly PageHit[]): PageHit[] {
  const strongest = new Map<number, PageHit>();
  for (const hit of hits) {
    const other = strongest.get(hit.page) ?? hit;
    strongest.set(hit.page, {
      page: hit.page,
      strength: Math.max(hit.strength, other.strength),
      inTitle: hit.inTitle || other.inTitle,
    });
  }
  return [...strongest.values()];
}

/** A word that is not on the site may be another form of one that is. */
async function findEntries(
  { vocabulary, getStemmer }: OpenIndex,
  word: string,
): Promise<readonly Entry[]> {
  const known = (await vocabulary.find(joinWord(word))).filter(({ pages }) => pages > 0);
  if (known.length > 0) return known;
  const stem = (await getStemmer())(word);
  return stem === '' ? [] : vocabulary.findStem(stem);
}
