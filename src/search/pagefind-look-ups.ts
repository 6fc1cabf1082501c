import { keepLast } from './kept.ts';
import { joinWord } from './normalize.ts';
import { textOfPagefind, unpackPagefind } from './pagefind-file.ts';
import { parsePage, toFragment } from './pagefind-fragment.ts';
import type { Stemmer } from './pagefind-stemmer.ts';
import type { Engine, Hit } from './types.ts';
import type { Entry } from './vocabulary/entry.ts';
import type { PageLists } from './vocabulary/page-lists.ts';
import type { StemVocabulary } from './vocabulary/vocabulary.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/** An index whose files are read when they are needed. */
export interface OpenIndex {
  /** Number of pages; none if the language has no index. */
  pages: number;
  vocabulary: StemVocabulary;
  lists: PageLists;
  /** Loads the stemmer of the language. */
  getStemmer: () => Promise<Stemmer>;
  /** Loads a file of Pagefind's index by its path in the folder. */
  read: (path: string) => Promise<Blob>;
}

export interface LookUps extends Omit<Engine, 'confirm'> {
  vocabulary: StemVocabulary;
}

/** The look-ups of an open index. */
export function createLookUps(index: OpenIndex): LookUps {
  const ids = Array.from({ length: index.pages }, (_, page) => String(page));
  const load = keepLast(keptPages, async (page) => {
    const name = await index.lists.nameOf(Number(page));
    const file = await unpackPagefind(await index.read(`fragment/${name}.pf_fragment`));
    return toFragment(parsePage(textOfPagefind(file)));
  });
  return {
    listPages: () => Promise.resolve(ids),
    lookUp: keepLast(keptLookUps, (word) => lookUp(index, word)),
    load,
    vocabulary: index.vocabulary,
  };
}

/** The pages that hold words of the stem of a word. */
async function lookUp(index: OpenIndex, word: string): Promise<readonly Hit[]> {
  const entries = await findEntries(index, word);
  const strengths = new Map<number, number>();
  for (const hits of await Promise.all(entries.map((entry) => index.lists.hitsOf(entry)))) {
    for (const { page, strength } of hits) {
      strengths.set(page, Math.max(strength, strengths.get(page) ?? 0));
    }
  }
  return Array.from(strengths, ([page, strength]) => ({ page: String(page), strength }));
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
