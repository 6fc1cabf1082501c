import { joinWord, listWords } from '../../../../src/search/normalize.ts';
import type { Engine, Fragment, Hit } from '../../../../src/search/types.ts';

/** A page of the small engine. */
export interface SmallPage {
  url: string;
  title: string;
  text: string;
}

/** An engine over a few pages in memory, without stemming: words are found as they stand. */
export function createSmallEngine(pages: readonly SmallPage[]): Engine {
  const fragments = new Map(pages.map((page) => [page.url, toFragment(page)]));
  const findPages = (matches: (word: string) => boolean): Hit[] =>
    Array.from(fragments)
      .filter(([, { folded }]) => folded.some(matches))
      .map(([page]) => ({ page, strength: 0.5 }));
  return {
    countPages: () => Promise.resolve(pages.length),
    lookUp: (asked) => Promise.resolve(findPages((word) => word === asked)),
    lookUpBeginning: (asked) => Promise.resolve(findPages((word) => word.startsWith(asked))),
    load: (page) => {
      const fragment = fragments.get(page);
      return fragment ? Promise.resolve(fragment) : Promise.reject(new Error(page));
    },
    confirm: () => Promise.resolve(),
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
    places: new Map(listWords(text, 'en').map((word) => [joinWord(word), []])),
  };
}
