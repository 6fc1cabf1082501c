import type { Posting } from '../../../../src/search/index/format/postings.ts';
import type { PageText, SearchIndex } from '../../../../src/search/index/search-index.ts';
import { fold } from '../../../../src/search/language/normalize.ts';
import { createKnownWords } from './known-words.ts';
import { toPageText } from './page-text.ts';

/** A page of the small index. */
export interface SmallPage {
  url: string;
  title: string;
  text: string;
}

/** An index over a few pages in memory, without stemming: words are found as they stand. */
export function createSmallIndex(pages: readonly SmallPage[]): SearchIndex {
  const texts = pages.map(({ url, title, text }) =>
    toPageText({ url, title, words: `${title}. ${text}`.split(/\s+/u) }),
  );
  return {
    countPages: () => Promise.resolve(pages.length),
    lookUp: (asked) => {
      const text = fold(asked);
      return Promise.resolve(
        texts.flatMap((page, number): Posting[] =>
          page.texts.flat().includes(text)
            ? [{ page: number, termFrequency: 0.5, inTitle: false }]
            : [],
        ),
      );
    },
    load: (page) => {
      const text = texts[page];
      return text ? Promise.resolve(text) : Promise.reject(new Error(`No page ${page}.`));
    },
    listStems: (word) => Promise.resolve([fold(word)]),
    vocabulary: createKnownWords(countWords(texts)),
    confirm: () => Promise.resolve(),
  };
}

/** How many pages hold each word, each word a stem of its own. */
function countWords(texts: readonly PageText[]): { word: string; documentFrequency: number }[] {
  const pages = new Map<string, number>();
  for (const page of texts) {
    for (const word of new Set(page.texts.flat())) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  return Array.from(pages, ([word, documentFrequency]) => ({ word, documentFrequency }));
}

/** An index that notes which pages are asked for. */
export function recordLoads(index: SearchIndex): { index: SearchIndex; loaded: readonly number[] } {
  const loaded: number[] = [];
  const load = (page: number): ReturnType<SearchIndex['load']> => {
    loaded.push(page);
    return index.load(page);
  };
  return { index: { ...index, load }, loaded };
}
