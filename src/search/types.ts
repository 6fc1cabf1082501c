/** How a form of a term came to be. Later steps add theirs: correction, compound, synonym. */
export type FormKind = 'typed' | 'joined' | 'beginning';

/** One way in which a term may stand in the index. */
export interface Form {
  /** Folded; see `fold`. */
  text: string;
  kind: FormKind;
  /** Share of the score of the typed word, 0 to 1. */
  weight: number;
}

/** One thing that the reader asked for. A page holds it if it holds any of its forms. */
export interface Term {
  /** As typed, for the page that explains the result. */
  word: string;
  /** Folded; what the words of a page are compared with. */
  text: string;
  /** Looked up always. */
  forms: readonly Form[];
  /** Looked up only if no page holds one of `forms`. */
  otherwise: readonly Form[];
  /** Less than 1 for words that say little. */
  weight: number;
  /** It may go on, as while the reader types it: words that begin so count. */
  isOpen: boolean;
}

/** A query, taken apart. */
export interface Plan {
  query: string;
  /** BCP 47 tag. */
  language: string;
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
  /** By looked-up word: numbers of the words that have its stem. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** What search asks of an index. */
export interface Engine {
  /** Pages in the index of the language; 0 if it has none. */
  countPages(): Promise<number>;
  /** Pages that hold a word with the same stem. */
  lookUp(word: string): Promise<readonly Hit[]>;
  /** Pages that hold a word that begins so; the words have to be compared again. */
  lookUpBeginning(beginning: string): Promise<readonly Hit[]>;
  /** A page that one of the look-ups has named. */
  load(page: string, words: readonly string[]): Promise<Fragment>;
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
  title: number;
  keywords: number;
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

export interface SearchOutcome {
  query: string;
  plan: Plan;
  results: readonly SearchResult[];
  /** Pages that match, of which `results` are the best. */
  total: number;
}
