import { fold } from '../../language/normalize.ts';
import { inTitle, isUnseen, wordFields, type PageWords } from './read-page-words.ts';

/** How often a word stands on a page. */
export interface PageCount {
  count: number;
  /** `count`, in which a word of a heading counts more. */
  frequency: number;
  inTitle: boolean;
  /** It stands only in what a reader sees when asking. */
  isUnseen?: true;
}

/** A word as the pages spell it, and where it stands. */
export interface CountedWord {
  /** In lower case, with the number of their places. */
  spellings: Map<string, number>;
  /** By number of the page, ascending. */
  pages: Map<number, PageCount>;
}

/** The words of all pages of a language. */
export interface CountedWords {
  /** By folded text. */
  words: ReadonlyMap<string, CountedWord>;
  /** Words of each page. */
  lengths: readonly number[];
}

/** Counts the words of pages, which have the numbers from 0. */
export function countWords(pages: Iterable<PageWords>): CountedWords {
  const words = new Map<string, CountedWord>();
  const counters = new Map<string, Counter>();
  const lengths: number[] = [];
  for (const page of pages) {
    const ofPage = page.spellings.map((spelling) => findCounter(spelling, counters, words));
    ofPage.forEach((counter, place) => {
      counter.count += page.counts[place] ?? 0;
    });
    for (let at = 0; at < page.words.length; at += wordFields) {
      // By places in the list: a list of four for each word of a site is much to throw away.
      const spelling = page.words[at] ?? 0;
      const count = page.words[at + 1] ?? 0;
      const frequency = page.words[at + 2] ?? 0;
      const place = page.words[at + 3] ?? 0;
      const onPage: PageCount = { count, frequency, inTitle: (place & inTitle) > 0 };
      if ((place & isUnseen) > 0) onPage.isUnseen = true;
      ofPage[spelling]?.word.pages.set(lengths.length, onPage);
    }
    lengths.push(page.length);
  }
  for (const [spelling, { text, count }] of counters) {
    if (text !== '') words.get(text)?.spellings.set(spelling, count);
  }
  return { words, lengths };
}

/** What is counted of a spelling. */
interface Counter {
  text: string;
  count: number;
  /** What all spellings of the word have in common. */
  word: CountedWord;
}

function findCounter(
  spelling: string,
  counters: Map<string, Counter>,
  words: Map<string, CountedWord>,
): Counter {
  const known = counters.get(spelling);
  if (known) return known;
  const text = fold(spelling);
  const word: CountedWord = words.get(text) ?? { spellings: new Map(), pages: new Map() };
  if (text !== '') words.set(text, word);
  const counter = { text, count: 0, word };
  counters.set(spelling, counter);
  return counter;
}
