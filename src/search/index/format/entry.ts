import { readFront, writeFront } from './front-coding.ts';
import { readPostings, writePostings, type ListPlace, type Posting } from './postings.ts';

/** Words of the site that have one stem, and what else is known of them. */
export interface VocabularyEntry {
  /** The word that the site has most often, as it spells it, lower case. */
  word: string;
  /** All of them, folded and sorted. */
  words: readonly string[];
  /** By which other forms of the words find them: what the stemmer of the language makes of `word`. */
  stem: string;
  /** Number of pages that hold one of the words; 0 for a word of customers alone. */
  documentFrequency: number;
  /** These pages, or the place of the entry that tells them. */
  postings: readonly Posting[] | ListPlace;
  /** `documentFrequency` with the pages that hold only a similar word, each as far as it is alike. */
  widenedFrequency: number;
  /** Words of other stems that hold enough of this one. */
  similarWords: readonly SimilarWord[];
  /** Pages that hold only similar words, the strongest. */
  similarPages: readonly SimilarPage[];
  /** The words that this one, a compound, is made of. */
  parts: readonly string[];
  /** What the word means, alone or within a phrase. */
  phrases: readonly Phrase[];
}

/** A word of another stem that has most letters in common. */
export interface SimilarWord {
  /** Folded. */
  word: string;
  /** Share of the score of the word itself, 0 to 1. */
  weight: number;
}

/** A page that holds none of the words, but similar ones. */
export interface SimilarPage {
  /** Number of the page in the index. */
  page: number;
  /** Weight of the best similar word × its saturated frequency, 0 to 1. */
  termFrequency: number;
}

/** A phrase by which customers mean a concept, seen from the word under which it is found. */
export interface Phrase {
  /** Stems that stand before that word in the query; usually none. */
  preceding: readonly string[];
  /** Stems that follow it. */
  following: readonly string[];
  /** Where the concept stands. */
  concept: ListPlace;
  /** How surely it is meant, 0 to 1. */
  closeness: number;
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
  phrases: [],
});

/**
 * One line of text for an entry: eleven fields between tabs, in the order below, those at the end
 * left out if they are empty. Words behind the first are written against it, numbers to base 36.
 * Only the version of the program that wrote a line has to read it: file names change with every
 * build.
 *
 * @example
 * writeEntry({ ...emptyEntry('bike'), words: ['bike', 'bikes'], documentFrequency: 9 });
 * // 'bike\t4s\t\t9\t0': two words, 9 pages that hold them, none with words like them
 */
export function writeEntry(entry: VocabularyEntry): string {
  const [first = ''] = entry.words;
  const against = (word: string): string => writeFront(first, word);
  return [
    first,
    entry.words.slice(1).map(against).join(' '),
    entry.word === first ? '' : against(entry.word),
    entry.documentFrequency.toString(36),
    entry.widenedFrequency === entry.documentFrequency ? '' : entry.widenedFrequency.toString(36),
    entry.stem === first ? '' : against(entry.stem),
    writePostingsOrPlace(entry.postings),
    entry.similarWords.map(({ word, weight }) => toDigit(weight) + against(word)).join(' '),
    writeSimilarPages(entry.similarPages),
    entry.parts.map(against).join(' '),
    entry.phrases.map(writePhrase).join(' '),
  ]
    .join('\t')
    .trimEnd();
}

/** What `writeEntry` wrote; `first` is the first field, `line` what follows the tab behind it. */
export function readEntry(first: string, line: string): VocabularyEntry {
  const [others = '', spelling = '', pages = '', widened = '', stem = '', postings = '', ...rest] =
    line.split('\t');
  const [similarWords = '', similarPages = '', parts = '', phrases = ''] = rest;
  const against = (text: string): string => readFront(first, text);
  const count = parseInt(pages, 36);
  return {
    // Of a file, a question needs the pages of one word.
    get postings() {
      return readPostingsOrPlace(postings);
    },
    word: spelling === '' ? first : against(spelling),
    words: [first, ...listOf(others).map(against)],
    documentFrequency: count,
    widenedFrequency: widened === '' ? count : parseInt(widened, 36),
    stem: stem === '' ? first : against(stem),
    similarWords: listOf(similarWords).map((text): SimilarWord => ({
      weight: fromDigit(text),
      word: against(text.slice(1)),
    })),
    similarPages: readSimilarPages(similarPages),
    parts: listOf(parts).map(against),
    phrases: listOf(phrases).map(readPhrase),
  };
}

/** A list in another file is told by its place, which no list begins like. */
const placeSign = '@';

const writePostingsOrPlace = (postings: VocabularyEntry['postings']): string =>
  'file' in postings ? placeSign + writePlace(postings) : writePostings(postings);

function readPostingsOrPlace(field: string): VocabularyEntry['postings'] {
  if (!field.startsWith(placeSign)) return readPostings(field);
  return readPlace(field.slice(placeSign.length));
}

const writePlace = ({ file, line }: ListPlace): string =>
  `${file.toString(36)}.${line.toString(36)}`;

function readPlace(text: string): ListPlace {
  const [file = '', line = ''] = text.split('.');
  return { file: parseInt(file, 36), line: parseInt(line, 36) };
}

const listOf = (field: string): string[] => (field === '' ? [] : field.split(' '));

/** Shares are told in 35ths, by one digit to base 36. */
const shares = 35;
const toDigit = (share: number): string =>
  Math.max(1, Math.min(shares, Math.round(share * shares))).toString(36);
const fromDigit = (text: string): number => parseInt(text.charAt(0), 36) / shares;

/** `<digit of the term frequency><page>.<steps to the next pages>` for each frequency. */
function writeSimilarPages(pages: readonly SimilarPage[]): string {
  const byFrequency = Map.groupBy(pages, ({ termFrequency }) => toDigit(termFrequency));
  return [...byFrequency]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([digit, group]) => {
      const numbers = group.map(({ page }) => page).sort((one, other) => one - other);
      const steps = numbers.map((page, index) => page - (numbers[index - 1] ?? 0));
      return digit + steps.map((step) => step.toString(36)).join('.');
    })
    .join(' ');
}

function readSimilarPages(field: string): SimilarPage[] {
  return listOf(field).flatMap((group) => {
    const termFrequency = fromDigit(group);
    let page = 0;
    return group
      .slice(1)
      .split('.')
      .map((step) => ({ page: (page += parseInt(step, 36)), termFrequency }));
  });
}

/**
 * What stands before the word, `<`, what follows, `=`, the digit of the closeness, and the place of
 * the concept; words between `+`.
 */
const writePhrase = ({ preceding, following, concept, closeness }: Phrase): string =>
  `${preceding.length > 0 ? `${preceding.join('+')}<` : ''}${following.join('+')}=` +
  `${toDigit(closeness)}${writePlace(concept)}`;

function readPhrase(text: string): Phrase {
  const [asked = '', meant = ''] = text.split('=');
  const [following = '', preceding = ''] = asked.split('<').reverse();
  const split = (part: string): string[] => part.split('+').filter((word) => word !== '');
  return {
    preceding: split(preceding),
    following: split(following),
    concept: readPlace(meant.slice(1)),
    closeness: fromDigit(meant),
  };
}
