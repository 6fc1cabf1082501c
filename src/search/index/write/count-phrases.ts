import type { Concept } from '../../language/lexicon.ts';
import type { PlainPage } from '../search-index.ts';
import {
  createMemberReader,
  createStemReader,
  type PhraseLanguage,
  type PhraseWord,
  type WrittenText,
} from './phrase-words.ts';

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

/**
 * The phrases of a page as it is kept from build to build, four numbers for each concept of which it
 * speaks, in the order in which it does: place of the concept in the lexicon, count, closeness, and 1 if
 * one stands in the title.
 */
export type PagePhrases = readonly number[];

const phraseFields = 4;

/** Counts phrases page after page. */
export interface PhraseCounter {
  /** Looks for the phrases of a page. */
  read: (page: Pick<PlainPage, 'title' | 'words' | 'separator'>) => PagePhrases;
  /** Adds those of the next page. */
  add: (phrases: PagePhrases) => void;
  found: PhrasesOfPages;
}

/** A phrase of several words, by its first. */
interface Sought {
  /** Place in the lexicon. */
  concept: number;
  rest: readonly string[];
  closeness: number;
}

/**
 * Counts the phrases of several words by which articles speak of concepts: *adding money* says *top up*
 * for certain, though *add* and *money* by themselves say little.
 */
export function createPhraseCounter(
  lexicon: readonly Concept[],
  options: PhraseLanguage,
): PhraseCounter {
  const readStems = createStemReader(options);
  const readMember = createMemberReader(options);
  const sought = new Map<string, Sought[]>();
  for (const [concept, { to }] of lexicon.entries()) {
    for (const { text, closeness } of to) {
      const words = readMember(text);
      const [first, ...rest] = words.map(({ stem }) => stem);
      if (first === undefined || rest.length === 0 || words.every(isStopWord)) continue;
      const ofFirst = sought.get(first) ?? [];
      ofFirst.push({ concept, rest, closeness });
      sought.set(first, ofFirst);
    }
  }
  const found = new Map<Concept, Map<number, PhraseCount>>();
  let page = 0;
  return {
    found,
    read: ({ title, words, separator }) => {
      const counts = new Map<number, PhraseCount>();
      const count = (text: WrittenText, weight: number): void => {
        const stems = readStems(text);
        stems.forEach((stem, place) => {
          for (const { concept, rest, closeness } of sought.get(stem) ?? none) {
            if (!follows(stems, place, rest)) continue;
            const before = counts.get(concept);
            counts.set(concept, {
              count: weight + (before?.count ?? 0),
              closeness: Math.max(closeness, before?.closeness ?? 0),
              inTitle: before?.inTitle === true || weight === titleCount,
            });
          }
        });
      };
      count({ words: [title], separator: '' }, titleCount);
      count({ words, separator }, 1);
      return [...counts].flatMap(([concept, { count: ofPage, closeness, inTitle }]) => [
        ...[concept, ofPage, closeness, Number(inTitle)],
      ]);
    },
    add: (phrases) => {
      for (let at = 0; at < phrases.length; at += phraseFields) {
        const [place = 0, count = 0, closeness = 0, inTitle] = phrases.slice(at, at + phraseFields);
        const concept = lexicon[place];
        if (!concept) continue;
        const pages = found.get(concept) ?? new Map<number, PhraseCount>();
        pages.set(page, { count, closeness, inTitle: inTitle === 1 });
        found.set(concept, pages);
      }
      page += 1;
    },
  };
}

const none: readonly Sought[] = [];

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
