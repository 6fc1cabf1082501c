import type { IndexedConcept } from './format/concept.ts';
import type { VocabularyEntry } from './format/entry.ts';
import type { ListPlace, Posting } from './format/postings.ts';
import type { Spelling } from './format/spellings-file.ts';
import type { Stretch } from './stretch.ts';

/** What search asks of an index. Every call throws if what it needs is out of reach. */
export interface SearchIndex {
  /** Pages in the index of the language, which have the numbers from 0; 0 if it has no index. */
  countPages(): Promise<number>;
  /** Pages that hold a word with the same stem. */
  lookUp(word: string): Promise<readonly Posting[]>;
  load(page: number): Promise<PageText>;
  /** The stems that a typed word may have, the likeliest first. */
  listStems(word: string): Promise<readonly string[]>;
  vocabulary: Vocabulary;
  /** Throws if the index is out of reach now, so that no failure passes for a miss. */
  confirm(): Promise<void>;
}

/** A heading with an anchor. */
export interface Heading {
  id: string;
  text: string;
  /** 1 to 6. */
  level: number;
  /** Number of the first word of the heading. */
  place: number;
  /** Number of the first word behind its section, if that ends before the next heading does. */
  end?: number | undefined;
}

/** The text of a page. */
export interface PageText {
  url: string;
  title: string;
  /** The title as it is parted, spaces included; joined, it is the title. */
  titleWords: readonly string[];
  /** For each of `titleWords` the folded texts under which it is found. */
  titleTexts: readonly (readonly string[])[];
  /** Label of the category, or empty. */
  category: string;
  /** Words as they stand on the page, with their punctuation; heading, lead and text. */
  words: readonly string[];
  /** The words, folded and without punctuation. */
  folded: readonly string[];
  /** For each of the words the folded texts under which it is found: the word, its pieces, its codes. */
  texts: readonly (readonly string[])[];
  /** Words that the writer gave the article beside its text; searched, never shown. */
  keywords: readonly string[];
  /** For each of the keywords the folded texts under which it is found. */
  keywordTexts: readonly (readonly string[])[];
  /** Questions that the writer gave the article, as customers type them; searched, never shown. */
  questions: readonly string[];
  /** The texts under which the words of each question are found. */
  questionTexts: readonly (readonly (readonly string[])[])[];
  /** Between two words: a space, or nothing in languages that write none. */
  separator: string;
  /** In the order of the page. */
  headings: readonly Heading[];
  /** Where words stand that are beside the text: call-outs, tables, pictures. */
  asides: readonly Stretch[];
  unseen: readonly UnseenText[];
  /** Number of the first word behind the summary, which stands above the text; 0 if there is none. */
  summaryEnd: number;
}

/** What a reader sees only when asking: the text of a picture, a definition. */
export interface UnseenText {
  /** Number of the word of the page before which it belongs. */
  place: number;
  words: readonly string[];
  /** The words, folded and without punctuation. */
  folded: readonly string[];
  /** For each of the words the folded texts under which it is found. */
  texts: readonly (readonly string[])[];
}

/** What is counted of a page: its words as they are written. */
export type PlainPage = Pick<
  PageText,
  'title' | 'words' | 'keywords' | 'questions' | 'separator' | 'headings'
> & { unseen: readonly Pick<UnseenText, 'words'>[] };

/** What is known of the words of a site in one language. Everything throws if it is out of reach. */
export interface Vocabulary {
  /** The groups that hold a folded word; more than one where accents make the difference. */
  find: (word: string) => Promise<readonly VocabularyEntry[]>;
  /** The groups of a stem as the stemmer of the language makes it. */
  findStem: (stem: string) => Promise<readonly VocabularyEntry[]>;
  /** A concept by its place. */
  readConcept: (place: ListPlace) => Promise<IndexedConcept>;
  /** Stop words under which phrases are found, folded. */
  listHeads: () => Promise<readonly string[]>;
  /** Groups with a word that begins so, the most common first. */
  findBeginning: (beginning: string, most: number) => Promise<readonly VocabularyEntry[]>;
  /** Groups that stand near a folded word in the alphabet. */
  findNeighbours: (word: string) => Promise<readonly VocabularyEntry[]>;
  /** Known words with which a folded word begins, the longest first. */
  findHeads: (word: string) => Promise<readonly string[]>;
  /** Spellings of a length that have the same first or the same last letters. */
  findSpellings: (word: string, length: number) => Promise<readonly Spelling[]>;
}
