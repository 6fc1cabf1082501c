import type { Concept } from '../../language/lexicon.ts';
import type { PlainPage } from '../search-index.ts';
import {
  createMemberReader,
  createStemReader,
  type PhraseLanguage,
  type PhraseWord,
  type ReadPhrase,
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

/** A phrase of several words, by its first two. */
interface Sought {
  /** Place among all phrases. */
  order: number;
  /** Place in the lexicon. */
  concept: number;
  /** Stems behind the second. */
  rest: readonly string[];
  closeness: number;
}

/** Phrases by the stem of their first word, and by that of their second. */
type SoughtPhrases = ReadonlyMap<string, ReadonlyMap<string, readonly Sought[]>>;

/**
 * Counts the phrases of several words by which articles speak of concepts: *adding money* says *top up*
 * for certain, though *add* and *money* by themselves say little.
 */
export function createPhraseCounter(
  lexicon: readonly Concept[],
  options: PhraseLanguage,
): PhraseCounter {
  const readStems = createStemReader(options);
  const sought = listSought(lexicon, createMemberReader(options));
  const found = new Map<Concept, Map<number, PhraseCount>>();
  let page = 0;
  return {
    found,
    read: ({ title, words, separator }) => {
      const counts = new Map<number, PhraseCount>();
      const count = (text: WrittenText, weight: number): void => {
        const stems = readStems(text);
        stems.forEach((stem, place) => {
          const bySecond = sought.get(stem);
          if (!bySecond) return;
          for (const { concept, closeness } of findPhrases(stems, place, bySecond)) {
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

function listSought(lexicon: readonly Concept[], readMember: ReadPhrase): SoughtPhrases {
  const sought = new Map<string, Map<string, Sought[]>>();
  let order = 0;
  for (const [concept, { to }] of lexicon.entries()) {
    for (const { text, closeness } of to) {
      const words = readMember(text);
      const [first, second, ...rest] = words.map(({ stem }) => stem);
      if (first === undefined || second === undefined || words.every(isStopWord)) continue;
      const bySecond = sought.get(first) ?? new Map<string, Sought[]>();
      sought.set(first, bySecond);
      const phrases = bySecond.get(second) ?? [];
      bySecond.set(second, phrases);
      phrases.push({ order: (order += 1), concept, rest, closeness });
    }
  }
  return sought;
}

const isStopWord = (word: PhraseWord): boolean => word.isStopWord;

/** The phrases that stand from a place on, of those that begin with the stem there, in their order. */
function findPhrases(
  stems: readonly string[],
  place: number,
  bySecond: ReadonlyMap<string, readonly Sought[]>,
): readonly Sought[] {
  const found: Sought[] = [];
  const last = Math.min(stems.length - 1, place + 1 + mostBetween);
  for (let next = place + 1; next <= last; next += 1) {
    const stem = stems[next] ?? '';
    const phrases = bySecond.get(stem);
    // The nearest word of a stem is the one of the phrase.
    if (!phrases || stems.indexOf(stem, place + 1) < next) continue;
    for (const phrase of phrases) if (follows(stems, next, phrase.rest)) found.push(phrase);
  }
  return found.length > 1 ? found.sort((one, other) => one.order - other.order) : found;
}

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
