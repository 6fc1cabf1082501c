import { fold, isUnspacedScript } from '../../language/normalize.ts';
import { writeEntry, type VocabularyEntry } from '../format/entry.ts';
import { writeListsFile, type ListPlace } from '../format/postings.ts';
import {
  spellingKey,
  writeSpellingsFile,
  writtenIn,
  type Spelling,
  type SpellingOrder,
} from '../format/spellings-file.ts';
import { writeWordsFile } from '../format/words-file.ts';

/** A file of a sorted list before it is packed. */
export interface SortedFile {
  /** The least key that it may hold: longer than the keys before it by no letter too many. */
  start: string;
  text: string;
}

/**
 * Letters in a file of words, their lists of pages among them: a question has one for each of its
 * words. On 10,000 articles the largest first question of 60 has 95 kB, with 3,500 and 2,500 letters in
 * a file of spellings 102, of which 1 kB less goes into the directory.
 */
const wordsFileLength = 2800;

/** A longer entry fills a file by itself: the words beside it would pay for its pages. */
const longestShared = 2000;

/** The same in a file of spellings: a misspelt word needs three of them. */
const spellingsFileLength = 2000;

/** Letters in a file of concepts: of a file, a question needs one. With 1,600, later ones take longer. */
const conceptsFileLength = 2000;

/** What is written again in the file of another word of an entry has no more pages than this. */
const mostInGuest = 8;

/** Lists in files. */
interface SplitLists {
  /** Where each list stands, in their order. */
  places: readonly ListPlace[];
  /** The texts of the files by their numbers. */
  texts: readonly string[];
}

/** Puts lists, one a line, into files of about `conceptsFileLength` letters, in their order. */
export function splitLists(lists: readonly string[]): SplitLists {
  const files: string[][] = [];
  let room = 0;
  const places = lists.map((list): ListPlace => {
    const last = files.at(-1);
    const file = last && room > list.length ? last : [];
    if (file !== last) {
      files.push(file);
      room = conceptsFileLength;
    }
    file.push(list);
    room -= list.length;
    return { file: files.length - 1, line: file.length - 1 };
  });
  return { places, texts: files.map(writeListsFile) };
}

/**
 * The files of words of entries that are sorted by their first word. An entry stands in every file
 * in whose range one of its words lies, so that whichever is looked up is found in one file; in that
 * of its stem it stands apart. Its list of pages stands in that of its first word, and elsewhere, if it
 * is long, the place of it.
 */
export function splitWords(entries: readonly VocabularyEntry[]): SortedFile[] {
  const runs = toRuns(entries, (entry) => writeEntry(entry).length, {
    runLength: wordsFileLength,
    longestShared,
  });
  const starts = listStarts(runs, firstOf);
  const fileOf = (word: string): number => findLastUpTo(starts, word);
  const guests: Guest[][] = runs.map(() => []);
  const ofStems: Guest[][] = runs.map(() => []);
  runs.forEach((run, file) => {
    for (const [line, entry] of run.entries()) {
      const others = new Set(entry.words.map(fileOf).filter((other) => other !== file));
      for (const other of others) guests[other]?.push({ entry, place: { file, line } });
      const home = fileOf(fold(entry.stem));
      if (home !== file && !others.has(home)) {
        ofStems[home]?.push({ entry, place: { file, line } });
      }
    }
  });
  const listHeads = createHeads(entries);
  return runs.map((run, file) => ({
    start: starts[file] ?? '',
    text: writeWordsFile({
      heads: run.slice(0, 1).flatMap((first) => listHeads(firstOf(first))),
      entries: [...run, ...(guests[file] ?? []).map(withoutPages)],
      ofStems: (ofStems[file] ?? []).map(withoutPages),
    }),
  }));
}

/** The place of the last of ascending texts that is not after another one; 0 if all are. */
export function findLastUpTo(texts: readonly string[], wanted: string): number {
  let [low, high] = [0, texts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((texts[middle] ?? '') <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

/** An entry that stands in another file than its own. */
interface Guest {
  entry: VocabularyEntry;
  place: ListPlace;
}

const withoutPages = ({ entry, place }: Guest): VocabularyEntry =>
  'file' in entry.postings || entry.postings.length <= mostInGuest
    ? entry
    : { ...entry, postings: place };

const firstOf = ({ words }: VocabularyEntry): string => words[0] ?? '';

/** Shorter words begin too many others to say that these are compounds, but where words run together. */
const shortestHead = 4;
const isHead = (word: string): boolean => word.length >= shortestHead || isUnspacedScript(word);

/** Known words with which a word begins: parts of compounds that stand before it in the list. */
function createHeads(entries: readonly VocabularyEntry[]): (word: string) => string[] {
  const known = new Set(
    entries.flatMap(({ words, documentFrequency }) => (documentFrequency > 0 ? words : [])),
  );
  return (word) =>
    Array.from({ length: word.length }, (_, length) => word.slice(0, length)).filter(
      (head) => isHead(head) && known.has(head),
    );
}

/** The files of spellings in one of their two orders. */
export function splitSpellings(spellings: readonly Spelling[], order: SpellingOrder): SortedFile[] {
  const keyed = spellings
    .map((spelling) => ({
      spelling,
      key: spellingKey(spelling.word, order),
      letters: writtenIn(order, spelling.word),
    }))
    .sort((one, other) =>
      one.key < other.key || (one.key === other.key && one.letters < other.letters) ? -1 : 1,
    );
  const runs = toRuns(keyed, ({ letters }) => letters.length / 2 + 2, {
    runLength: spellingsFileLength,
  });
  const starts = listStarts(runs, ({ key }) => key);
  return runs.map((run, file) => ({
    start: starts[file] ?? '',
    text: writeSpellingsFile(
      run.map(({ spelling }) => spelling),
      order,
    ),
  }));
}

/** Splits sorted items into runs of about so many letters; longer ones than may be shared stand alone. */
function toRuns<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  { runLength, longestShared = Infinity }: { runLength: number; longestShared?: number },
): Item[][] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (room <= 0 || length > longestShared) {
      runs.push([]);
      room = runLength;
    }
    runs.at(-1)?.push(item);
    room -= length > longestShared ? Infinity : length;
  }
  return runs;
}

/** The start of each run: the empty text, then what tells its first key from the last before it. */
function listStarts<Item>(
  runs: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): string[] {
  return runs.map((run, file) => {
    const before = runs[file - 1]?.at(-1);
    const [first] = run;
    return before && first ? shortestStart(keyOf(before), keyOf(first)) : '';
  });
}

/** The shortest beginning of a key that is after the last key before it. */
function shortestStart(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}
