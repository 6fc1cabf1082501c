import { inverseDocumentFrequency } from '../../../lib/idf.ts';
import type { Concept, ConceptMember } from '../../language/lexicon.ts';
import type { Stemmer } from '../../language/stemmer.ts';
import type { ConceptWord, IndexedConcept } from '../format/concept.ts';
import type { Phrase } from '../format/entry.ts';
import type { Posting } from '../format/postings.ts';
import { createMemberReader, type PhraseWord, type ReadPhrase } from './phrase-words.ts';
import type { PhraseCount, PhrasesOfPages } from './count-phrases.ts';
import type { Group } from './stem-groups.ts';

/** A phrase with the number of its concept, which has no place yet. */
export interface NumberedPhrase extends Omit<Phrase, 'concept'> {
  concept: number;
}

/** The word of a phrase under which it is found. */
export interface PhraseHead {
  /** Folded. */
  word: string;
  stem: string;
  phrases: readonly NumberedPhrase[];
}

/** The concepts of which the site speaks, and the phrases that lead to them. */
export interface SiteConcepts {
  concepts: readonly IndexedConcept[];
  heads: readonly PhraseHead[];
}

/**
 * One word of a phrase speaks for it as far as it tells more than the others: *declined* of *payment
 * declined* for nearly all, *payment* for hardly anything. The share of rarity counts squared.
 */
const shareOf = (part: number, whole: number): number => (part / whole) ** 2;

/** Words of a page that say less than this of a concept say nothing. */
const leastDegree = 0.3;

/** Pages that are told to speak of a concept: those that do most. More would make a question dear. */
const mostPages = 300;

/**
 * What a lexicon and the synonyms of a site say, as far as it leads to words that stand on its pages:
 * a concept is what its words are, each with how surely it speaks of it, and the pages that hold them.
 */
export function toConcepts(
  lexicon: readonly Concept[],
  groups: readonly Group[],
  pageCount: number,
  options: { language: string; stemmer: Stemmer; found: PhrasesOfPages },
): SiteConcepts {
  const toWords = createMemberReader(options);
  const byStem = Map.groupBy(groups, ({ stem }) => stem);
  const rarityOf = (stem: string): number =>
    inverseDocumentFrequency(pageCount, pagesOf(byStem.get(stem) ?? []));
  const concepts: IndexedConcept[] = [];
  const heads = new Map<string, PhraseHead & { phrases: NumberedPhrase[] }>();
  for (const one of lexicon) {
    const { from, to } = one;
    const degrees = weighStems(to, toWords, rarityOf);
    const held = [...degrees].filter(([stem]) => byStem.has(stem));
    const others = from.flatMap(({ text, closeness }) => {
      const words = toWords(text);
      return leadsElsewhere(words, held) ? [{ words, closeness }] : [];
    });
    if (held.length === 0 || others.length === 0) continue;
    const concept = concepts.length;
    concepts.push(indexConcept(new Map(held), byStem, options.found.get(one) ?? new Map()));
    for (const { words, closeness } of others) addPhrase(heads, words, { concept, closeness });
  }
  return { concepts, heads: [...heads.values()] };
}

const pagesOf = (groups: readonly Group[]): number =>
  groups.reduce((most, { pages }) => Math.max(most, pages.size), 0);

/** For each stem of the members how surely it speaks of the concept, 0 to 1. */
function weighStems(
  members: readonly ConceptMember[],
  toWords: ReadPhrase,
  rarityOf: (stem: string) => number,
): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { text, closeness } of members) {
    const words = toWords(text);
    const whole = words.reduce((sum, { stem }) => sum + rarityOf(stem), 0);
    for (const { stem } of listTelling(words)) {
      const degree = closeness * shareOf(rarityOf(stem), whole);
      if (degree >= leastDegree) degrees.set(stem, Math.max(degree, degrees.get(stem) ?? 0));
    }
  }
  return degrees;
}

/**
 * The words of a phrase that can speak for it. A stop word beside others says nothing of the concept,
 * however rare it is on the site: *hacer* of *hacer un pedido*.
 */
function listTelling(words: readonly PhraseWord[]): readonly PhraseWord[] {
  const telling = words.filter(({ isStopWord }) => !isStopWord);
  return telling.length > 0 ? telling : words;
}

/** A single word that is all that the site has for a concept finds itself without it. */
const leadsElsewhere = (
  words: readonly PhraseWord[],
  held: readonly (readonly [string, number])[],
): boolean =>
  words.length > 1 || (words.length === 1 && held.some(([stem]) => stem !== words[0]?.stem));

function indexConcept(
  degrees: ReadonlyMap<string, number>,
  byStem: ReadonlyMap<string, readonly Group[]>,
  phrases: ReadonlyMap<number, PhraseCount>,
): IndexedConcept {
  const words: ConceptWord[] = [];
  const pages = new Map<number, Posting>();
  const surest = new Map<number, number>();
  for (const [stem, degree] of degrees) {
    for (const group of byStem.get(stem) ?? []) {
      for (const word of group.words) words.push({ word, degree });
      for (const posting of group.postings) {
        const { page } = posting;
        pages.set(page, joinPostings(pages.get(page), posting, degree));
        surest.set(page, Math.max(degree, surest.get(page) ?? 0));
      }
    }
  }
  for (const [page, { count, closeness, inTitle }] of phrases) {
    const whole = { page, termFrequency: count / (count + 1), inTitle };
    pages.set(page, joinPostings(pages.get(page), whole, closeness));
    surest.set(page, Math.max(closeness, surest.get(page) ?? 0));
  }
  return {
    words,
    documentFrequency: surest.values().reduce((sum, degree) => sum + degree, 0),
    postings: strongest([...pages.values()]),
  };
}

/** From this degree on a word in the title says that the page is about the concept. */
const titleDegree = 0.5;

/** A page with a further word: each adds to what is not said yet. */
const joinPostings = (
  before: Posting | undefined,
  { page, termFrequency, inTitle }: Posting,
  degree: number,
): Posting => ({
  page,
  termFrequency: 1 - (1 - (before?.termFrequency ?? 0)) * (1 - degree * termFrequency),
  inTitle: before?.inTitle === true || (inTitle && degree >= titleDegree),
});

/** The pages that say most, titles first, in the order of their numbers. */
const strongest = (postings: readonly Posting[]): Posting[] =>
  postings
    .toSorted((one, other) => strengthOf(other) - strengthOf(one) || one.page - other.page)
    .slice(0, mostPages)
    .sort((one, other) => one.page - other.page);

const strengthOf = ({ termFrequency, inTitle }: Posting): number =>
  termFrequency + (inTitle ? 1 : 0);

/**
 * Files a phrase under its first telling word, or under its longest if all are stop words: of these
 * the query looks only those up under which there are phrases.
 */
function addPhrase(
  heads: Map<string, PhraseHead & { phrases: NumberedPhrase[] }>,
  words: readonly PhraseWord[],
  meaning: Pick<NumberedPhrase, 'concept' | 'closeness'>,
): void {
  const telling = words.findIndex(({ isStopWord }) => !isStopWord);
  const place = telling >= 0 ? telling : longestOf(words);
  const head = words[place];
  if (head === undefined) return;
  const stems = words.map(({ stem }) => stem);
  const ofHead = heads.get(head.stem) ?? { word: head.word, stem: head.stem, phrases: [] };
  ofHead.phrases.push({
    preceding: stems.slice(0, place),
    following: stems.slice(place + 1),
    ...meaning,
  });
  heads.set(head.stem, ofHead);
}

const longestOf = (words: readonly PhraseWord[]): number =>
  words.reduce(
    (best, { word }, place) => (word.length > (words[best]?.word.length ?? 0) ? place : best),
    0,
  );
