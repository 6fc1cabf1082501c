import { fold } from '../../language/normalize.ts';
import { listSpellings, splitText } from '../../language/tokenize.ts';
import { wholeTextKey } from '../../language/whole-text.ts';
import { countHeadingWords } from '../heading-words.ts';
import type { PageText } from '../search-index.ts';

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

/**
 * What a word counts that stands in a heading, by its level from 1, the title. Pagefind weighs
 * headings so (https://pagefind.app/docs/weighting/).
 */
const headingWeights = [7, 6, 5, 4, 3, 2] as const;

/**
 * Counts the words of pages, which have the numbers from 0.
 *
 * @param language BCP 47 tag
 */
export function countWords(pages: Iterable<PageText>, language: string): CountedWords {
  const words = new Map<string, CountedWord>();
  const counters = new Map<string, Counter>();
  const lengths: number[] = [];
  const findCounter = (spelling: string): Counter => {
    let counter = counters.get(spelling);
    if (counter === undefined) counters.set(spelling, (counter = createCounter(spelling, words)));
    return counter;
  };
  const add = (spelling: string, page: number, weight: number, inTitle: boolean): void => {
    const counter = findCounter(spelling);
    counter.count += 1;
    if (counter.page !== page) {
      counter.page = page;
      counter.onPage = counter.pages.get(page) ?? { count: 0, frequency: 0, inTitle: false };
      counter.pages.set(page, counter.onPage);
    }
    counter.onPage.count += 1;
    counter.onPage.frequency += weight;
    counter.onPage.inTitle ||= inTitle;
  };
  const addUnseen = (spelling: string, page: number): void => {
    const counter = findCounter(spelling);
    if (counter.pages.has(page)) return;
    counter.count += 1;
    counter.pages.set(page, { count: 1, frequency: 1, inTitle: false, isUnseen: true });
  };
  for (const text of pages) {
    const page = lengths.length;
    const fields = listFields(text, language);
    for (const { words: ofField, weightAt, inTitle } of fields) {
      listSpellings(ofField, language).forEach((spellings, place) => {
        for (const spelling of spellings) add(spelling, page, weightAt(place), inTitle);
      });
    }
    for (const whole of [text.title, ...text.questions]) {
      add(wholeTextKey(whole, language), page, 1, true);
    }
    for (const { words: ofText } of text.unseen) {
      for (const spelling of listSpellings(ofText, language).flat()) addUnseen(spelling, page);
    }
    lengths.push(fields.reduce((sum, field) => sum + field.words.length, 0));
  }
  for (const [spelling, { text, count }] of counters) {
    if (text !== '') words.get(text)?.spellings.set(spelling, count);
  }
  return { words, lengths };
}

/** What is counted of a spelling; the page that it was found on last is at hand. */
interface Counter {
  text: string;
  count: number;
  /** Of the word, whatever its spelling is. */
  pages: Map<number, PageCount>;
  page: number;
  onPage: PageCount;
}

function createCounter(spelling: string, words: Map<string, CountedWord>): Counter {
  const text = fold(spelling);
  const word: CountedWord = words.get(text) ?? { spellings: new Map(), pages: new Map() };
  if (text !== '') words.set(text, word);
  const onPage = { count: 0, frequency: 0, inTitle: false };
  return { text, count: 0, pages: word.pages, page: -1, onPage };
}

/** Words of a page that count in one way. */
interface Field {
  words: readonly string[];
  weightAt: (place: number) => number;
  inTitle: boolean;
}

function listFields(page: PageText, language: string): Field[] {
  const split = (text: string): string[] =>
    splitText(text, language).filter((part) => /\S/u.test(part));
  // The title is the first heading of the page, and counts once.
  const start = countHeadingWords(page.title, page, 0);
  const weights = new Map<number, number>();
  for (const { place, text, level } of page.headings) {
    const length = countHeadingWords(text, page, place);
    for (let word = place; word < place + length; word++) {
      weights.set(word - start, headingWeights[level - 1] ?? 1);
    }
  }
  const once = (): number => 1;
  return [
    { words: split(page.title), weightAt: () => headingWeights[0], inTitle: true },
    {
      words: page.words.slice(start),
      weightAt: (place) => weights.get(place) ?? 1,
      inTitle: false,
    },
    { words: page.keywords, weightAt: once, inTitle: false },
    ...page.questions.map((question) => ({
      words: split(question),
      weightAt: once,
      inTitle: false,
    })),
  ];
}
