import { fold } from '../../language/normalize.ts';
import { parseDirectory } from '../format/directory.ts';
import { readEntry } from '../format/entry-format.ts';
import type { VocabularyEntry, Spelling } from '../format/entry.ts';
import type { Vocabulary } from '../search-index.ts';
import { readFront } from '../format/front-coding.ts';
import { openSortedFiles, type SortedFiles } from './sorted-files.ts';
import { keyOfEnd, keyOfStart, lastKey, reverse } from '../format/spelling-keys.ts';

/** A vocabulary that tells the words of a stem, too. */
export interface StemVocabulary extends Vocabulary {
  /** The groups of a stem as Pagefind's stemmer writes it. */
  findStem: (stem: string) => Promise<readonly VocabularyEntry[]>;
  /** Loads what every question needs. */
  open: () => Promise<void>;
}

/** Reads a text by its name in the folder of the vocabulary; throws if it cannot be loaded. */
export type ReadText = (name: string) => Promise<string>;

interface WordsFile {
  /** Known words that begin the first key of the file. */
  heads: readonly string[];
  entries: readonly VocabularyEntry[];
  /** Groups whose stem alone would stand here. */
  ofStems: readonly VocabularyEntry[];
}

/** A vocabulary whose files are read when they are needed. */
export function createVocabulary(read: ReadText): StemVocabulary {
  let opened: Promise<VocabularyFiles> | undefined;
  const open = (): Promise<VocabularyFiles> =>
    (opened ??= openFiles(read).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  const readWords = async (from: string, to: string, most?: number): Promise<VocabularyEntry[]> => {
    const files = await (await open()).words.read(from, to, most);
    return distinct(files.flatMap(({ entries }) => entries));
  };
  return {
    find: async (word) => (await readWords(word, word)).filter(({ words }) => words.includes(word)),
    findStem: async (stem) => {
      const key = fold(stem);
      const files = await (await open()).words.read(key, key);
      const entries = files.flatMap(({ entries, ofStems }) => [...entries, ...ofStems]);
      return entries.filter((entry) => entry.stem === stem && entry.documentFrequency > 0);
    },
    open: async () => {
      await open();
    },
    findBeginning: async (beginning, most) =>
      (await readWords(beginning, lastKey(beginning), mostFiles))
        .filter(
          ({ words, documentFrequency }) =>
            documentFrequency > 0 && words.some((one) => one.startsWith(beginning)),
        )
        .sort(
          (one, other) =>
            other.documentFrequency - one.documentFrequency || (one.word < other.word ? -1 : 1),
        )
        .slice(0, most),
    findNeighbours: (word) => readWords(word, word),
    findHeads: async (word) => {
      const files = await (await open()).words.read(word, word);
      return files
        .flatMap(({ heads, entries }) => [...heads, ...entries.flatMap(({ words }) => words)])
        .filter((head, place, all) => word.startsWith(head) && all.indexOf(head) === place)
        .sort((one, other) => other.length - one.length);
    },
    findSpellings: async (word, length) => {
      const { starts, ends } = await open();
      const start = keyOfStart(word, length);
      const end = keyOfEnd(word, length);
      const found = await Promise.all([
        starts.read(start, lastKey(start), mostFiles),
        ends.read(end, lastKey(end), mostFiles),
      ]);
      return [...new Map(found.flat().map((one) => [one.word, one])).values()];
    },
  };
}

/** A beginning of two letters fills many files of a large site; the first say enough. */
const mostFiles = 3;

interface VocabularyFiles {
  words: SortedFiles<WordsFile>;
  starts: SortedFiles<Spelling>;
  ends: SortedFiles<Spelling>;
}

async function openFiles(read: ReadText): Promise<VocabularyFiles> {
  const { words, starts, ends } = parseDirectory(await read('directory'));
  const shelf = <Line>(
    prefix: string,
    keys: readonly string[],
    parse: (text: string) => readonly Line[],
  ): SortedFiles<Line> =>
    openSortedFiles({ starts: keys, load: (file) => read(`${prefix}${file.toString(36)}`), parse });
  return {
    words: shelf('w', words, (text) => [parseWords(text)]),
    starts: shelf('s', starts, (text) => parseSpellings(text, (word) => word)),
    ends: shelf('e', ends, (text) => parseSpellings(text, reverse)),
  };
}

function parseWords(text: string): WordsFile {
  const [heads = '', ...lines] = text.split('\n');
  const end = lines.indexOf('');
  let before = '';
  const read = (line: string): VocabularyEntry => {
    const first = line.indexOf('\t');
    before = readFront(before, line.slice(0, first));
    return readEntry(before, line.slice(first + 1));
  };
  return {
    heads: heads.split(' ').filter((head) => head !== ''),
    entries: lines.slice(0, end).map(read),
    ofStems: lines.slice(end + 1).map(read),
  };
}

function parseSpellings(text: string, toWord: (written: string) => string): Spelling[] {
  let before = '';
  return text.split('\n').map((line) => {
    before = readFront(before, line.slice(1));
    return { word: toWord(before), commonness: parseInt(line.charAt(0), 36) };
  });
}

const distinct = (entries: readonly VocabularyEntry[]): VocabularyEntry[] => [
  ...new Map(entries.map((entry) => [`${entry.words[0] ?? ''} ${entry.stem}`, entry])).values(),
];

/** A vocabulary without words: the site was indexed without one. */
export const emptyVocabulary: StemVocabulary = {
  findStem: () => Promise.resolve([]),
  open: () => Promise.resolve(),
  find: () => Promise.resolve([]),
  findBeginning: () => Promise.resolve([]),
  findNeighbours: () => Promise.resolve([]),
  findHeads: () => Promise.resolve([]),
  findSpellings: () => Promise.resolve([]),
};
