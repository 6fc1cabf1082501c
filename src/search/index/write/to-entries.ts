import type { Stemmer } from '../../language/stemmer.ts';
import { emptyEntry, type VocabularyEntry, type Synonym } from '../format/entry.ts';
import { findCompounds } from './find-compounds.ts';
import { toGroups, type Group } from './stem-groups.ts';
import type { CountedWords } from './count-words.ts';
import { createSimilarFinder } from './similar-words.ts';

/** Synonyms by the folded first word under which a query finds them. */
export type SynonymsByWord = ReadonlyMap<string, readonly Synonym[]>;

/**
 * Everything that the vocabulary tells of the words of an index, by their first word. `stemmer` tells
 * under which stem other forms of a word find its group.
 */
export function toEntries(
  index: CountedWords,
  synonyms: SynonymsByWord,
  stemmer: Stemmer,
): VocabularyEntry[] {
  const groups = toGroups(index, stemmer);
  const findSimilar = createSimilarFinder(groups, index.lengths.length);
  const compounds = findCompounds(groups);
  const known = new Set(groups.flatMap(({ words }) => words));
  const stems = new Set(groups.map(({ stem }) => stem));
  const stands = (word: string): boolean => known.has(word) || stems.has(stemmer.stem(word));
  const toSynonyms = (words: readonly string[]): Synonym[] =>
    words
      .flatMap((word) => synonyms.get(word) ?? [])
      .filter((synonym) => synonym.words.every(stands));
  const ofSite = groups.map((group) =>
    toEntry(group, findSimilar(group), compounds, toSynonyms(group.words)),
  );
  const ofSynonyms = [...synonyms.keys()]
    .filter((word) => !known.has(word))
    .map((word) => ({ ...emptyEntry(word), synonyms: toSynonyms([word]) }))
    .filter((entry) => entry.synonyms.length > 0);
  return [...ofSite, ...ofSynonyms].sort(byFirstWord);
}

function toEntry(
  { word, words, pages, stem, postings }: Group,
  similar: ReturnType<ReturnType<typeof createSimilarFinder>>,
  compounds: ReadonlyMap<string, readonly string[]>,
  synonyms: readonly Synonym[],
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
    synonyms,
  };
}

function byFirstWord(one: VocabularyEntry, other: VocabularyEntry): number {
  const [first = ''] = one.words;
  const [second = ''] = other.words;
  return first < second || (first === second && one.word < other.word) ? -1 : 1;
}
