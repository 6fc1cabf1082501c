import type { SimilarPage, SimilarWord, Synonym, VocabularyEntry } from '../index/format/entry.ts';
import type { Vocabulary } from '../index/search-index.ts';
import { fold } from '../language/normalize.ts';
import type { QueryTerm } from './parse-query.ts';

/** How a term is expanded. */
export interface ExpandOptions {
  /** Search for what was typed, without corrections. */
  literal: boolean;
  /** Folded words of the whole query, for synonyms of several words. */
  words: readonly string[];
  /** BCP 47 tag: whose keyboard slips are made on. */
  language: string;
}

/**
 * How a variant of a term came to be: as typed, with its hyphens taken out, by a letter that is typed
 * for another (*ue* for *ü*), by correcting it, as the end of what is being typed, as a word like
 * it, as parts of a compound, or as a synonym.
 */
export type VariantKind =
  'typed' | 'joined' | 'spelling' | 'correction' | 'beginning' | 'similar' | 'part' | 'synonym';

/** One way in which a term may stand in the index. */
export interface TermVariant {
  /** Words to look up, as the site spells them; a page has to hold all of them. */
  texts: readonly string[];
  kind: VariantKind;
  /** Share of the score of the typed word, 0 to 1. */
  weight: number;
  /** Folded words that have the stem of one of `texts`, as far as they are known. */
  words: readonly string[];
  /** Words like these, and the pages that hold only such. */
  similarWords: readonly SimilarWord[];
  similarPages: readonly SimilarPage[];
  /** Pages that hold it, those with similar words as far as they are alike; undefined if not known. */
  widenedFrequency: number | undefined;
  /** Folded words of the query that it answers too, as a synonym of a phrase. */
  following: readonly string[];
}

/** A term with the variants that the vocabulary of the site gives it. */
export interface ExpandedTerm extends QueryTerm {
  variants: readonly TermVariant[];
  /** Folded words with which the words of a page are compared. */
  bases: readonly string[];
}

/** A word that accents tell apart has two entries at most. */
export const mostEntries = 2;

/** A variant of which the vocabulary says nothing. */
export const bareVariant = (
  texts: readonly string[],
  kind: VariantKind,
  weight: number,
): TermVariant => ({
  texts,
  kind,
  weight,
  words: texts.map(fold),
  similarWords: [],
  similarPages: [],
  widenedFrequency: undefined,
  following: [],
});

/** A variant that the vocabulary knows, with the words like it. */
export const knownVariant = (
  entry: VocabularyEntry,
  kind: VariantKind,
  weight: number,
): TermVariant => ({
  ...bareVariant([entry.word], kind, weight),
  words: entry.words,
  similarWords: entry.similarWords,
  similarPages: entry.similarPages,
  widenedFrequency: entry.widenedFrequency,
});

/** The same for a word that is itself only like the one asked for: words like it lead too far. */
export const knownVariantAlone = (
  entry: VocabularyEntry,
  kind: VariantKind,
  weight: number,
): TermVariant => ({
  ...bareVariant([entry.word], kind, weight),
  words: entry.words,
  widenedFrequency: entry.documentFrequency,
});

/** What the parts of a compound count: together, and one alone. */
const partsWeight = 0.8;
const partWeight = 0.45;

/** The parts of a compound, together and each alone; none of no parts. */
export function compoundVariants(parts: readonly string[]): TermVariant[] {
  return parts.length === 0
    ? []
    : [
        bareVariant(parts, 'part', partsWeight),
        ...parts.map((part) => bareVariant([part], 'part', partWeight)),
      ];
}

/** What a synonym counts of a word that the site has not, and of one that it has too. */
const synonymWeight = 0.9;
const besideKnownWeight = 0.5;

/**
 * What the site says in place of a word, or of the phrase in which it stands.
 *
 * @param text the word as it stands in the query, folded
 * @param words all words of the query, folded, in their order
 */
export async function synonymVariants(
  vocabulary: Vocabulary,
  { synonyms, documentFrequency }: VocabularyEntry,
  text: string,
  words: readonly string[],
): Promise<TermVariant[]> {
  const fitting = synonyms.filter((synonym) => standsIn(words, words.indexOf(text), synonym));
  return Promise.all(
    fitting.map(async (synonym): Promise<TermVariant> => {
      const { preceding, following } = synonym;
      const isPhrase = preceding.length + following.length > 0;
      const weight = documentFrequency > 0 && !isPhrase ? besideKnownWeight : synonymWeight;
      const [word = '', ...others] = synonym.words;
      const entries = others.length > 0 ? [] : await vocabulary.find(word);
      const known = entries.find((entry) => entry.documentFrequency > 0);
      const variant = known
        ? knownVariant(known, 'synonym', weight)
        : bareVariant(synonym.words, 'synonym', weight);
      return { ...variant, following };
    }),
  );
}

/** Tells whether the words around a place of the query are those of a synonym's phrase. */
const standsIn = (
  words: readonly string[],
  place: number,
  { preceding, following }: Synonym,
): boolean =>
  following.every((word, step) => words[place + 1 + step] === word) &&
  preceding.every((word, step) => words[place - preceding.length + step] === word);
