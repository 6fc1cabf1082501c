import { fold, joinWord } from '../../../../src/search/language/normalize.ts';
import type { Engine, Fragment, Hit } from '../../../../src/search/index/search-index.ts';
import { emptyEntry, type Entry } from '../../../../src/search/index/format/entry.ts';
import type { Vocabulary } from '../../../../src/search/index/search-index.ts';

/** A page of the small engine. */
export interface SmallPage {
  url: string;
  title: string;
  text: string;
}

/** An engine over a few pages in memory, without stemming: words are found as they stand. */
export function createSmallEngine(pages: readonly SmallPage[]): Engine {
  const fragments = new Map(pages.map((page) => [page.url, toFragment(page)]));
  return {
    listPages: () => Promise.resolve(pages.map(({ url }) => url)),
    lookUp: (asked) => {
      const text = fold(asked);
      const hits = Array.from(fragments)
        .filter(([, { folded }]) => folded.includes(text))
        .map(([page]): Hit => ({ page, strength: 0.5 }));
      return Promise.resolve(hits);
    },
    load: (page) => {
      const fragment = fragments.get(page);
      return fragment ? Promise.resolve(fragment) : Promise.reject(new Error(page));
    },
    vocabulary: createSmallVocabulary([...fragments.values()]),
    confirm: () => Promise.resolve(),
  };
}

/** The words of the pages, each a stem of its own; everything is near everything. */
function createSmallVocabulary(fragments: readonly Fragment[]): Vocabulary {
  const pages = new Map<string, number>();
  for (const { folded } of fragments) {
    for (const word of new Set(folded)) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  const entries = Array.from(pages, ([word, count]) => ({
    ...emptyEntry(word),
    pages: count,
    groupPages: count,
  }));
  const filter = (keeps: (entry: Entry) => boolean): Promise<Entry[]> =>
    Promise.resolve(entries.filter(keeps));
  return {
    find: (word) => filter((entry) => entry.word === word),
    findBeginning: (beginning) => filter(({ word }) => word.startsWith(beginning)),
    findNeighbours: () => filter(() => true),
    findHeads: async (word) =>
      (await filter((entry) => word.startsWith(entry.word))).map((entry) => entry.word),
    findSpellings: async (_, length) =>
      (await filter(({ word }) => word.length === length)).map(({ word }) => ({
        word,
        commonness: 0,
      })),
  };
}

/** The fragment of a page without anchors. */
export function toFragment({ url, title, text }: SmallPage): Fragment {
  const words = `${title}. ${text}`.split(/\s+/u);
  return {
    url,
    title,
    category: '',
    words,
    folded: words.map(joinWord),
    keywords: [],
    separator: ' ',
    anchors: [],
  };
}
