import type { IndexedConcept } from '../index/format/concept.ts';
import type { SimilarPage, SimilarWord, VocabularyEntry } from '../index/format/entry.ts';
import type { Posting } from '../index/format/postings.ts';
import { fold } from '../language/normalize.ts';
import type { QueryTerm } from './parse-query.ts';

/** How a term is expanded. */
export interface ExpandOptions {
  /** Search for what was typed, without corrections. */
  literal: boolean;
  /** What the term means beside its own words, by its text. */
  meanings: ReadonlyMap<string, readonly TermVariant[]>;
  /** BCP 47 tag: whose keyboard slips are made on. */
  language: string;
}

/**
 * How a variant of a term came to be: as typed, with its hyphens taken out, by a letter that is typed
 * for another (*ue* for *ü*), by correcting it, as the end of what is being typed, as a word like
 * it, as parts of a compound, or as another word for what it means.
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
  /** The pages that hold it, if they are known without a look-up. */
  postings: readonly Posting[] | undefined;
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
  postings: undefined,
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

/** How far a concept widens what a word asks for: a page that holds another word for it counts half. */
const wideningShare = 0.5;

/** The words of the site for what a word or a phrase means. */
export const conceptVariant = (
  { words, documentFrequency, postings }: IndexedConcept,
  closeness: number,
  isPhrase: boolean,
): TermVariant => ({
  ...bareVariant([], 'synonym', closeness),
  similarWords: words.map(({ word, degree }) => ({ word, weight: degree })),
  widenedFrequency: documentFrequency * (isPhrase ? 1 : wideningShare),
  postings,
});

/** Words by which a concept is told. */
const mostTold = 3;

/** A variant as it is told: a concept by the words that speak for it. */
export const nameOf = ({ texts, postings, similarWords }: TermVariant): string =>
  postings
    ? similarWords
        .slice(0, mostTold)
        .map(({ word }) => word)
        .join(', ')
    : texts.join(' + ');
