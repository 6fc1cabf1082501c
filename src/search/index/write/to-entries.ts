import type { Stemmer } from '../../language/stemmer.ts';
import type { Concept } from '../../language/lexicon.ts';
import { writeConcept } from '../format/concept.ts';
import { emptyEntry, type Phrase, type VocabularyEntry } from '../format/entry.ts';
import { findCompounds } from './find-compounds.ts';
import { toGroups, type Group } from './stem-groups.ts';
import type { CountedWords } from './count-words.ts';
import { createSimilarFinder } from './similar-words.ts';
import { splitLists } from './split-lists.ts';
import { orderConcepts } from './order-concepts.ts';
import type { PhrasesOfPages } from './count-phrases.ts';
import { toConcepts, type PhraseHead } from './to-concepts.ts';

/** What the vocabulary tells of an index. */
export interface VocabularyContent {
  /** By their first word. */
  entries: readonly VocabularyEntry[];
  /** Texts of the files in which the concepts stand, by their numbers. */
  concepts: readonly string[];
}

/**
 * Everything that the vocabulary tells of the words of an index and of the concepts of a lexicon, as
 * far as the index speaks of them. `stemmer` tells under which stem other forms of a word find its
 * group.
 */
export function toVocabularyContent(
  index: CountedWords,
  lexicon: readonly Concept[],
  options: { language: string; stemmer: Stemmer; found: PhrasesOfPages },
): VocabularyContent {
  const groups = toGroups(index, options.stemmer);
  const pageCount = index.lengths.length;
  const findSimilar = createSimilarFinder(groups, pageCount);
  const compounds = findCompounds(groups);
  const { concepts, heads } = toConcepts(lexicon, groups, pageCount, options);
  const order = orderConcepts(concepts.length, heads);
  const { places, texts } = splitLists(
    order.flatMap((concept) => concepts.slice(concept, concept + 1).map(writeConcept)),
  );
  const placeOf = new Map(order.map((concept, place) => [concept, places[place]]));
  const toPhrases = ({ phrases }: PhraseHead): Phrase[] =>
    phrases.flatMap((phrase) => {
      const concept = placeOf.get(phrase.concept);
      return concept ? [{ ...phrase, concept }] : [];
    });
  const byStem = new Map(heads.map((head) => [head.stem, head]));
  const ofSite = groups.map((group) => {
    const head = byStem.get(group.stem);
    return toEntry(group, findSimilar(group), compounds, head ? toPhrases(head) : []);
  });
  const stems = new Set(groups.map(({ stem }) => stem));
  const ofCustomers = heads
    .filter(({ stem }) => !stems.has(stem))
    .map((head) => ({ ...emptyEntry(head.word), stem: head.stem, phrases: toPhrases(head) }));
  return { entries: [...ofSite, ...ofCustomers].sort(byFirstWord), concepts: texts };
}

function toEntry(
  { word, words, pages, stem, postings }: Group,
  similar: ReturnType<ReturnType<typeof createSimilarFinder>>,
  compounds: ReadonlyMap<string, readonly string[]>,
  phrases: readonly Phrase[],
): VocabularyEntry {
  return {
    word,
    words,
    stem,
    documentFrequency: pages.size,
    postings,
    widenedFrequency: similar.widenedFrequency,
    similarWords: similar.words,
    similarPages: similar.pages,
    parts: words.map((one) => compounds.get(one)).find((parts) => parts !== undefined) ?? [],
    phrases,
  };
}

/** The order in which entries stand. */
export function byFirstWord(one: VocabularyEntry, other: VocabularyEntry): number {
  const [first = ''] = one.words;
  const [second = ''] = other.words;
  return first < second || (first === second && one.word < other.word) ? -1 : 1;
}
