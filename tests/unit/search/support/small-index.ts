import { fold, joinWord } from '../../../../src/search/language/normalize.ts';
import { emptyEntry, type VocabularyEntry } from '../../../../src/search/index/format/entry.ts';
import type { Posting } from '../../../../src/search/index/format/postings.ts';
import type {
  PageText,
  SearchIndex,
  Vocabulary,
} from '../../../../src/search/index/search-index.ts';

/** A page of the small index. */
export interface SmallPage {
  url: string;
  title: string;
  text: string;
}

/** An index over a few pages in memory, without stemming: words are found as they stand. */
export function createSmallIndex(pages: readonly SmallPage[]): SearchIndex {
  const texts = pages.map(toPageText);
  return {
    countPages: () => Promise.resolve(pages.length),
    lookUp: (asked) => {
      const text = fold(asked);
      return Promise.resolve(
        texts.flatMap(({ folded }, page): Posting[] =>
          folded.includes(text) ? [{ page, termFrequency: 0.5, inTitle: false }] : [],
        ),
      );
    },
    load: (page) => {
      const text = texts[page];
      return text ? Promise.resolve(text) : Promise.reject(new Error(`No page ${page}.`));
    },
    vocabulary: createSmallVocabulary(texts),
    confirm: () => Promise.resolve(),
  };
}

/** The words of the pages, each a stem of its own; everything is near everything. */
function createSmallVocabulary(texts: readonly PageText[]): Vocabulary {
  const pages = new Map<string, number>();
  for (const { folded } of texts) {
    for (const word of new Set(folded)) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  const entries = Array.from(pages, ([word, count]) => ({
    ...emptyEntry(word),
    documentFrequency: count,
    widenedFrequency: count,
  }));
  const filter = (keeps: (entry: VocabularyEntry) => boolean): Promise<VocabularyEntry[]> =>
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

/** The text of a page without headings. */
export function toPageText({ url, title, text }: SmallPage): PageText {
  const words = `${title}. ${text}`.split(/\s+/u);
  return {
    url,
    title,
    category: '',
    words,
    folded: words.map(joinWord),
    keywords: [],
    separator: ' ',
    headings: [],
  };
}
