import type { DirectAnswer } from '../match/direct-answer.ts';
import type { Relative, RelativePage } from '../index/format/entry.ts';
import type { Vocabulary } from '../index/read/vocabulary.ts';

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
  relatives: readonly Relative[];
  relativePages: readonly RelativePage[];
  /** Pages that hold it, those with relatives as far as they are alike; undefined if not known. */
  groupPages: number | undefined;
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

/** A page that holds a word. */
export interface Hit {
  /** Id of the page in the index. */
  page: string;
  /** Saturated frequency of the word, 0 to 1, longer pages counting less. */
  strength: number;
  /** The word stands in the title of the page. */
  inTitle?: boolean;
}

/** A heading with an anchor. */
export interface Anchor {
  id: string;
  text: string;
  /** 1 to 6. */
  level: number;
  /** Number of the first word of the heading. */
  place: number;
}

/** The text of a page. */
export interface Fragment {
  url: string;
  title: string;
  /** Label of the category, or empty. */
  category: string;
  /** Words as they stand on the page, with their punctuation; heading, lead and text. */
  words: readonly string[];
  /** The words, folded and without punctuation. */
  folded: readonly string[];
  /** Folded words that the writer gave the article beside its text; searched, never shown. */
  keywords: readonly string[];
  /** Between two words: a space, or nothing in languages that write none. */
  separator: string;
  /** In the order of the page. */
  anchors: readonly Anchor[];
}

/** What search asks of an index. Every call throws if what it needs is out of reach. */
export interface Engine {
  /** Ids of the pages in the index of the language by their number; none if it has no index. */
  listPages(): Promise<readonly string[]>;
  /** Pages that hold a word with the same stem. */
  lookUp(word: string): Promise<readonly Hit[]>;
  load(page: string): Promise<Fragment>;
  vocabulary: Vocabulary;
  /** Throws if the index is out of reach now, so that no failure passes for a miss. */
  confirm(): Promise<void>;
}

/** A piece of an excerpt or a title. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** How a term took part in a result, for `--explain`. */
export interface Evidence {
  word: string;
  form: string;
  kind: FormKind | 'similar';
  score: number;
}

/** How a result got its place. */
export interface Explanation {
  evidence: readonly Evidence[];
  words: number;
  passage: number;
  near: number;
  wording: number;
  title: number;
  keywords: number;
  /** The score as a share of the weight of the whole query; see `leastFit`. */
  fit: number;
}

export interface SearchResult {
  url: string;
  title: readonly TextPart[];
  category: string;
  excerpt: readonly TextPart[];
  /** The section that answers, unless it is the beginning of the page. */
  section: { title: string; url: string } | undefined;
  score: number;
  explanation: Explanation;
}

/** A word that was taken for a misspelt one. */
export interface Correction {
  /** As typed. */
  from: string;
  /** As the site spells it. */
  to: string;
}

/** What became of a word of the query, for `--explain`. */
export interface Expansion {
  word: string;
  forms: readonly { texts: readonly string[]; kind: FormKind; weight: number }[];
  relatives: readonly string[];
}

export interface SearchOutcome {
  query: string;
  plan: Plan;
  results: readonly SearchResult[];
  /** Pages that match, of which `results` are the best. */
  total: number;
  /** A question of one of the first pages that is the reader's own, with its answer. */
  answer: DirectAnswer | undefined;
  /** If no page fits: those that come nearest, which may answer all the same. */
  weak: readonly SearchResult[];
  /** Words that were searched for as something else; the option `literal` searches without. */
  corrected: readonly Correction[];
  /** The query with its corrections, for the page that says so; the query itself without any. */
  correctedQuery: string;
  expanded: readonly Expansion[];
  /** A part of the index could not be loaded: there may be better results. */
  partial: boolean;
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
