/** A group of words of the site that have one stem, and what else is known of it. */
export interface VocabularyEntry {
  /** A word of the group as the site spells it, lower case: looking it up finds the stem. */
  word: string;
  /** Folded words of the group. */
  words: readonly string[];
  /** What Pagefind's stemmer makes of the words. */
  stem: string;
  /** Pages that hold one of the words. */
  documentFrequency: number;
  /** These pages, or the place of their list where they are many. */
  postings: readonly Posting[] | ListPlace;
  /** `pages` with those that hold only a relative, each as far as it is alike. */
  widenedFrequency: number;
  /** Words of other stems that hold enough of this one. */
  similarWords: readonly SimilarWord[];
  /** Pages that hold only relatives, the strongest. */
  similarPages: readonly SimilarPage[];
  /** The words that this one, a compound, is made of. */
  parts: readonly string[];
  synonyms: readonly Synonym[];
}

export interface SimilarWord {
  /** Folded. */
  word: string;
  /** Share of the score of the word itself, 0 to 1. */
  weight: number;
}

export interface SimilarPage {
  /** Number of the page in the index. */
  page: number;
  /** Weight of the best relative × its saturated frequency, 0 to 1. */
  termFrequency: number;
}

/** A page that holds a word. */
export interface Posting {
  /** Number of the page in the index. */
  page: number;
  /** Saturated frequency of the word, 0 to 1, longer pages counting less. */
  termFrequency: number;
  /** The word stands in the title of the page. */
  inTitle: boolean;
}

/** Where a long list of pages stands. */
export interface ListPlace {
  /** Number of the file. */
  file: number;
  /** Number of the line in it. */
  line: number;
}

/** Words that are looked up in place of a word or a phrase. */
export interface Synonym {
  /** Folded words that stand before the entry's word in the query; usually none. */
  preceding: readonly string[];
  /** Folded words that follow it. */
  following: readonly string[];
  /** Words of the site; several have to stand on the page together. */
  words: readonly string[];
}

/** An entry of a word that the site has not, to be filled. */
export const emptyEntry = (word: string): VocabularyEntry => ({
  word,
  words: [word],
  stem: word,
  documentFrequency: 0,
  postings: [],
  widenedFrequency: 0,
  similarWords: [],
  similarPages: [],
  parts: [],
  synonyms: [],
});

/** A word of the site by its spelling alone, for corrections. */
export interface Spelling {
  /** As the site spells it, lower case. */
  word: string;
  /** Logarithm to base 2 of the pages that hold its stem, whole. */
  commonness: number;
}
