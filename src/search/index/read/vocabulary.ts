import { decompress } from '../../../lib/decompress.ts';
import { memoizeLast } from '../../../lib/lru-cache.ts';
import { fold } from '../../language/normalize.ts';
import { readConcept } from '../format/concept.ts';
import { directoryFile, listFile, readDirectory } from '../format/directory.ts';
import type { VocabularyEntry } from '../format/entry.ts';
import { readListsFile, type Posting } from '../format/postings.ts';
import { nearbyKey, readSpellingsFile, type Spelling } from '../format/spellings-file.ts';
import { readWordsFile, type WordsFile } from '../format/words-file.ts';
import type { Vocabulary } from '../search-index.ts';
import { lastKey, openSortedFiles, type SortedFiles } from './sorted-files.ts';

/** A vocabulary that can be opened before it is asked. */
export interface OpenableVocabulary extends Vocabulary {
  /** Loads what every question needs. */
  open: () => Promise<void>;
  /** The pages of an entry that it found. */
  readPages: (entry: VocabularyEntry) => Promise<readonly Posting[]>;
}

/** Reads a text by its name in the folder of the vocabulary; throws if it cannot be loaded. */
export type ReadText = (name: string) => Promise<string>;

/** The text of a file of the vocabulary, which is packed without a head. */
export const unpackText = (file: ArrayBuffer): Promise<string> =>
  decompress(file, 'deflate-raw').text();

/** Files of concepts kept: those of a question stand in a dozen. */
const keptLists = 64;

/** A beginning of two letters fills many files of a large site; the first say enough. */
const mostFiles = 3;

/** A word with very many pages has a file of its own: its neighbours stand in those beside it. */
const fewestNeighbours = 12;

/** A vocabulary whose files are read when they are needed. */
export function createVocabulary(read: ReadText): OpenableVocabulary {
  let opened: Promise<Lists> | undefined;
  const open = (): Promise<Lists> =>
    (opened ??= openLists(read).catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
  const readLists = memoizeLast(keptLists, async (name) => readListsFile(await read(name)));
  const readWords = async (from: string, to: string, most?: number): Promise<VocabularyEntry[]> => {
    const files = await (await open()).words.read(from, to, most);
    const entries = files.flatMap((file) => file.entries);
    // A file holds an entry once; only of neighbouring files may both hold it.
    return files.length > 1 ? distinct(entries) : entries;
  };
  return {
    find: async (word) => (await readWords(word, word)).filter(({ words }) => words.includes(word)),
    findStem: async (stem) => {
      const key = fold(stem);
      const files = await (await open()).words.read(key, key);
      const entries = files.flatMap(({ entries, ofStems }) => [...entries, ...ofStems]);
      return distinct(entries.filter((entry) => entry.stem === stem));
    },
    readPages: async ({ postings }) => {
      if (!('file' in postings)) return postings;
      const { entries } = await (await open()).words.readFile(postings.file);
      const told = entries[postings.line]?.postings ?? [];
      if ('file' in told) throw new Error('No entry tells the pages of a word.');
      return told;
    },
    readConcept: async ({ file, line }) =>
      readConcept((await readLists(listFile('concepts', file)))[line] ?? ''),
    listHeads: async () => (await open()).heads,
    open: async () => {
      await open();
    },
    findBeginning: async (beginning, most) =>
      (await readWords(beginning, lastKey(beginning), mostFiles))
        .filter(
          ({ words, documentFrequency }) =>
            documentFrequency > 0 && words.some((one) => one.startsWith(beginning)),
        )
        .sort(byFrequency)
        .slice(0, most),
    findNeighbours: async (word) => {
      const near = await readWords(word, word);
      if (near.length >= fewestNeighbours) return near;
      const files = await (await open()).words.readAround(word);
      return distinct(files.flatMap((file) => file.entries));
    },
    findHeads: async (word) => listHeads(word, await (await open()).words.read(word, word)),
    findSpellings: async (word, length) => findSpellings(await open(), word, length),
  };
}

/** The words of files with which a word begins, the longest first. */
const listHeads = (word: string, files: readonly WordsFile[]): string[] =>
  files
    .flatMap(({ heads, entries }) => [
      ...heads,
      ...entries.flatMap(({ words, documentFrequency }) => (documentFrequency > 0 ? words : [])),
    ])
    .filter((head, place, all) => word.startsWith(head) && all.indexOf(head) === place)
    .sort((one, other) => other.length - one.length);

async function findSpellings(lists: Lists, word: string, length: number): Promise<Spelling[]> {
  const found = await Promise.all(
    (['starts', 'ends'] as const).map((order) => {
      const key = nearbyKey(word, length, order);
      return lists[order].read(key, lastKey(key), mostFiles);
    }),
  );
  return [...new Map(found.flat(2).map((one) => [one.word, one])).values()];
}

interface Lists {
  words: SortedFiles<WordsFile>;
  starts: SortedFiles<readonly Spelling[]>;
  ends: SortedFiles<readonly Spelling[]>;
  heads: readonly string[];
}

async function openLists(read: ReadText): Promise<Lists> {
  const directory = readDirectory(await read(directoryFile));
  const openList = <File>(
    list: Exclude<keyof Lists, 'heads'>,
    parse: (text: string) => File,
  ): SortedFiles<File> =>
    openSortedFiles({
      starts: directory[list],
      load: async (file) => parse(await read(listFile(list, file))),
    });
  return {
    words: openList('words', readWordsFile),
    starts: openList('starts', (text) => readSpellingsFile(text, 'starts')),
    ends: openList('ends', (text) => readSpellingsFile(text, 'ends')),
    heads: directory.heads,
  };
}

/** The most common first, else in the order of the alphabet. */
const byFrequency = (one: VocabularyEntry, other: VocabularyEntry): number =>
  other.documentFrequency - one.documentFrequency || (one.word < other.word ? -1 : 1);

const distinct = (entries: readonly VocabularyEntry[]): VocabularyEntry[] => [
  ...new Map(entries.map((entry) => [`${entry.words[0] ?? ''} ${entry.stem}`, entry])).values(),
];

/** A vocabulary without words: the site was indexed without one. */
export const emptyVocabulary: OpenableVocabulary = {
  readPages: ({ postings }) => Promise.resolve('file' in postings ? [] : postings),
  findStem: () => Promise.resolve([]),
  readConcept: () => Promise.resolve({ words: [], documentFrequency: 0, postings: [] }),
  listHeads: () => Promise.resolve([]),
  open: () => Promise.resolve(),
  find: () => Promise.resolve([]),
  findBeginning: () => Promise.resolve([]),
  findNeighbours: () => Promise.resolve([]),
  findHeads: () => Promise.resolve([]),
  findSpellings: () => Promise.resolve([]),
};
