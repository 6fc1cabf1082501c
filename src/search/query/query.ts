import type { SimilarWord, SimilarPage } from '../index/format/entry.ts';

/**
 * How a form of a term came to be: as typed, with its hyphens taken out, by a letter that is typed
 * for another (*ue* for *ü*), by correcting it, as the end of what is being typed, as a word like
 * it, as parts of a compound, or as a synonym.
 */
export const formKinds = [
  'typed',
  'joined',
  'spelling',
  'correction',
  'beginning',
  'relative',
  'part',
  'synonym',
] as const;
export type FormKind = (typeof formKinds)[number];

/** One way in which a term may stand in the index. */
export interface Form {
  /** Words to look up, as the site spells them; a page has to hold all of them. */
  texts: readonly string[];
  kind: FormKind;
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

/** One thing that the reader asked for. A page holds it if it holds any of its forms. */
export interface Term {
  /** As typed, for the page that explains the result. */
  word: string;
  /** Folded. */
  text: string;
  /** Folded, without its hyphens, if the word is the longest piece of one with hyphens. */
  joined: string | undefined;
  /** Less than 1 for words that say little. */
  weight: number;
  /** It may go on, as while the reader types it: words that begin so count. */
  isOpen: boolean;
}

/** A term with the forms that the vocabulary of the site gives it. */
export interface ExpandedTerm extends Term {
  forms: readonly Form[];
  /** Folded words with which the words of a page are compared. */
  bases: readonly string[];
}

/** A query, taken apart. */
export interface Plan {
  query: string;
  /** BCP 47 tag. */
  language: string;
  /** All words of the query, folded. */
  words: readonly string[];
  terms: readonly Term[];
  /** Words of the query that are not looked up. */
  dropped: readonly string[];
}
/** How a term is expanded. */
export interface ExpandOptions {
  /** Search for what was typed, without corrections. */
  literal: boolean;
  /** Folded words of the whole query, for synonyms of several words. */
  words: readonly string[];
  /** BCP 47 tag: whose keyboard slips are made on. */
  language: string;
}
