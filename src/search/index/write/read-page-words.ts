import { fold } from '../../language/normalize.ts';
import { listSpellings, splitText } from '../../language/tokenize.ts';
import { wholeTextKey } from '../../language/whole-text.ts';
import { countHeadingWords } from '../heading-words.ts';
import type { PlainPage } from '../search-index.ts';

/** What is counted of the words of a page by itself, in lists of numbers, as it is kept from build to build. */
export interface PageWords {
  /** Spellings in lower case, in the order in which they come first. */
  spellings: readonly string[];
  /** The number of places of each. */
  counts: readonly number[];
  /**
   * Of each word, which all its spellings make up, in the order in which they come first, four numbers:
   * place of a spelling of it, count, frequency (a word of a heading counts more), and where it stands,
   * as `inTitle` + `isUnseen`.
   */
  words: readonly number[];
  /** Words of the page. */
  length: number;
}

/** The word stands in the title. */
export const inTitle = 1;

/** It stands only in what a reader sees when asking. */
export const isUnseen = 2;

/** Numbers for each word. */
export const wordFields = 4;

/**
 * What a word counts that stands in a heading, by its level from 1, the title. Pagefind weighs
 * headings so (https://pagefind.app/docs/weighting/).
 */
const headingWeights = [7, 6, 5, 4, 3, 2] as const;

/** A word of the page. */
interface Counted {
  /** Place of its first spelling. */
  spelling: number;
  count: number;
  frequency: number;
  place: number;
}

/** A spelling on the page, and the word that it spells. */
interface Spelled {
  count: number;
  word: Counted;
}

/**
 * Counts the words of a page.
 *
 * @param language BCP 47 tag
 */
export function readPageWords(text: PlainPage, language: string): PageWords {
  const spelled = new Map<string, Spelled>();
  const words = new Map<string, Counted>();
  // Most words come again: what they are is found with one look.
  const find = (spelling: string): Spelled => {
    const known = spelled.get(spelling);
    if (known) return known;
    const folded = fold(spelling);
    const word = words.get(folded) ?? { spelling: spelled.size, count: 0, frequency: 0, place: 0 };
    words.set(folded, word);
    const found = { count: 0, word };
    spelled.set(spelling, found);
    return found;
  };
  const add = (spelling: string, weight: number, isInTitle: boolean): void => {
    const found = find(spelling);
    found.count += 1;
    found.word.count += 1;
    found.word.frequency += weight;
    if (isInTitle) found.word.place = inTitle;
  };
  const addUnseen = (spelling: string): void => {
    const found = find(spelling);
    if (found.word.count > 0) return;
    found.count += 1;
    Object.assign(found.word, { count: 1, frequency: 1, place: isUnseen });
  };
  const fields = listFields(text, language);
  for (const field of fields) {
    listSpellings(field.words, language).forEach((spellings, place) => {
      for (const spelling of spellings) add(spelling, field.weightAt(place), field.isInTitle);
    });
  }
  for (const whole of [text.title, ...text.questions]) add(wholeTextKey(whole, language), 1, true);
  for (const { words: ofText } of text.unseen) {
    for (const spelling of listSpellings(ofText, language).flat()) addUnseen(spelling);
  }
  return {
    spellings: [...spelled.keys()],
    counts: Array.from(spelled.values(), ({ count }) => count),
    words: [...words.values()].flatMap((word) => [
      ...[word.spelling, word.count, word.frequency, word.place],
    ]),
    length: fields.reduce((sum, field) => sum + field.words.length, 0),
  };
}

/** Words of a page that count in one way. */
interface Field {
  words: readonly string[];
  weightAt: (place: number) => number;
  isInTitle: boolean;
}

function listFields(page: PlainPage, language: string): Field[] {
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
    { words: split(page.title), weightAt: () => headingWeights[0], isInTitle: true },
    {
      words: page.words.slice(start),
      weightAt: (place) => weights.get(place) ?? 1,
      isInTitle: false,
    },
    { words: page.keywords, weightAt: once, isInTitle: false },
    ...page.questions.map((question) => ({
      words: split(question),
      weightAt: once,
      isInTitle: false,
    })),
  ];
}
