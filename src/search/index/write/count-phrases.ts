import type { Concept } from '../../language/lexicon.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import type { PageText } from '../search-index.ts';
import { createPhraseReader, type PhraseWord } from './phrase-words.ts';

/** How a page speaks of a concept by whole phrases. */
export interface PhraseCount {
  /** How often; in the title as often as a heading counts. */
  count: number;
  /** The surest of the phrases. */
  closeness: number;
  inTitle: boolean;
}

/** By concept and number of the page. */
export type PhrasesOfPages = ReadonlyMap<Concept, ReadonlyMap<number, PhraseCount>>;

/** Words that may stand between two of a phrase: *adding your own money*. */
const mostBetween = 2;

/** What a phrase in the title counts, as a word there does. */
const titleCount = 7;

/** Counts phrases page after page. */
export interface PhraseCounter {
  /** Counts the phrases of the next page. */
  add: (page: PageText) => void;
  found: PhrasesOfPages;
}

/** A phrase of several words, by its first. */
interface Sought {
  concept: Concept;
  rest: readonly string[];
  closeness: number;
}

/**
 * Counts the phrases of several words by which articles speak of concepts: *adding money* says *top up*
 * for certain, though *add* and *money* by themselves say little.
 */
export function createPhraseCounter(
  lexicon: readonly Concept[],
  options: { language: string; stemmer: Stemmer },
): PhraseCounter {
  const read = createPhraseReader(options);
  const sought = new Map<string, Sought[]>();
  for (const concept of lexicon) {
    for (const { text, closeness } of concept.to) {
      const words = read(text);
      const [first, ...rest] = words.map(({ stem }) => stem);
      if (first === undefined || rest.length === 0 || words.every(isStopWord)) continue;
      const ofFirst = sought.get(first) ?? [];
      ofFirst.push({ concept, rest, closeness });
      sought.set(first, ofFirst);
    }
  }
  const found = new Map<Concept, Map<number, PhraseCount>>();
  let page = 0;
  const count = (text: string, weight: number): void => {
    const stems = read(text).map(({ stem }) => stem);
    stems.forEach((stem, place) => {
      for (const { concept, rest, closeness } of sought.get(stem) ?? []) {
        if (!follows(stems, place, rest)) continue;
        const pages = found.get(concept) ?? new Map<number, PhraseCount>();
        const before = pages.get(page);
        pages.set(page, {
          count: weight + (before?.count ?? 0),
          closeness: Math.max(closeness, before?.closeness ?? 0),
          inTitle: before?.inTitle === true || weight === titleCount,
        });
        found.set(concept, pages);
      }
    });
  };
  return {
    found,
    add: ({ title, words, separator }) => {
      count(title, titleCount);
      count(words.join(separator), 1);
      page += 1;
    },
  };
}

const isStopWord = (word: PhraseWord): boolean => word.isStopWord;

/**
 * Tells whether stems follow a place in their order, with few words between them. It looks no further
 * than that: a text is long, and most of what begins like a phrase is none.
 */
function follows(stems: readonly string[], from: number, wanted: readonly string[]): boolean {
  let place = from;
  return wanted.every((stem) => {
    const last = place + 1 + mostBetween;
    do place += 1;
    while (place <= last && stems[place] !== stem);
    return place <= last;
  });
}
