import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { fold, isUnspacedScript } from '../../language/normalize.ts';
import { writeEntry } from '../format/entry-format.ts';
import type { VocabularyEntry, Spelling } from '../format/entry.ts';
import { writeFront } from '../format/front-coding.ts';
import type { Directory } from '../format/directory.ts';
import { reverse, toKey } from '../format/spelling-keys.ts';
import { shelveLists } from './posting-files.ts';

/** A file of the vocabulary; its name without the folder. */
export interface VocabularyFile {
  name: string;
  content: Uint8Array;
}

/** The files of a vocabulary, with the hash that names their folder. */
export interface VocabularyFiles {
  hash: string;
  files: readonly VocabularyFile[];
}

/**
 * Letters in a file before it is packed: 1.5 kB on the wire, of which a query needs a line. Half of
 * it doubles the directory, twice as much costs a question 10 kB.
 */
const fileLength = 4000;

/** What the files of a vocabulary tell beside its entries. */
interface VocabularyOptions {
  /** Names that change with the pages, for the hash. */
  names?: readonly string[];
  /** No word is corrected to one of these: *mother* is no slip for *other*. */
  stopWords?: ReadonlySet<string>;
}

/** The vocabulary in small files, so that what a query loads does not grow with the site. */
export function writeVocabulary(
  entries: readonly VocabularyEntry[],
  { names = [], stopWords = new Set() }: VocabularyOptions = {},
): VocabularyFiles {
  const spellings = listSpellings(entries).filter(({ word }) => !stopWords.has(fold(word)));
  const lists = shelveLists(entries);
  const words = toWordFiles(lists.entries);
  const starts = toSpellingFiles(spellings, (word) => word);
  const ends = toSpellingFiles(spellings, reverse);
  const directory: Directory = {
    words: words.map(({ start }) => start),
    starts: starts.map(({ start }) => start),
    ends: ends.map(({ start }) => start),
  };
  const texts = [
    { name: 'directory', text: JSON.stringify(directory) },
    ...words.map(({ text }, file) => ({ name: `w${file.toString(36)}`, text })),
    ...starts.map(({ text }, file) => ({ name: `s${file.toString(36)}`, text })),
    ...ends.map(({ text }, file) => ({ name: `e${file.toString(36)}`, text })),
    ...lists.texts,
  ];
  const hash = createHash('sha256');
  for (const { name, text } of texts) hash.update(name).update(text);
  for (const name of names) hash.update(name);
  return {
    hash: hash.digest('hex').slice(0, 10),
    files: texts.map(({ name, text }) => ({ name, content: deflateRawSync(text, { level: 9 }) })),
  };
}

/** A file before it is packed, with the least key that it holds, cut short. */
interface KeyedText {
  start: string;
  text: string;
}

/** Splits sorted items into runs of about `fileLength` letters. */
function toRuns<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[][] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      runs.push([]);
      room = fileLength;
    }
    runs.at(-1)?.push(item);
    room -= lengthOf(item);
  }
  return runs;
}

/** The shortest beginning of a key that is after the last key before it. */
function shortestStart(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

const firstOf = ({ words }: Pick<VocabularyEntry, 'words'>): string => words[0] ?? '';

/**
 * An entry stands in every file in whose range one of its words lies; where its stem alone would
 * stand, behind an empty line.
 */
function toWordFiles(entries: readonly VocabularyEntry[]): KeyedText[] {
  const runs = toRuns(entries, (entry) => writeEntry(entry).length);
  const starts = runs.map((run, file) => {
    const before = runs[file - 1]?.at(-1);
    const [first] = run;
    return before && first ? shortestStart(firstOf(before), firstOf(first)) : '';
  });
  const fileOf = (word: string): number => {
    let file = starts.length - 1;
    while (file > 0 && (starts[file] ?? '') > word) file -= 1;
    return file;
  };
  const guests: VocabularyEntry[][] = runs.map(() => []);
  const ofStems: VocabularyEntry[][] = runs.map(() => []);
  runs.forEach((run, file) => {
    const start = starts[file] ?? '';
    const next = starts[file + 1] ?? '\uFFFF';
    const isElsewhere = (key: string): boolean => key < start || key >= next;
    for (const entry of run) {
      const others = new Set(entry.words.filter(isElsewhere).map(fileOf));
      for (const other of others) guests[other]?.push(entry);
      const stem = fold(entry.stem);
      if (isElsewhere(stem) && !others.has(fileOf(stem))) ofStems[fileOf(stem)]?.push(entry);
    }
  });
  const heads = createHeads(entries);
  return runs.map((run, file) => ({
    start: starts[file] ?? '',
    text: [
      heads(firstOf(run[0] ?? emptyRun)),
      ...writeLines([...(guests[file] ?? []), ...run], ofStems[file] ?? []),
    ].join('\n'),
  }));
}

/** Lines of entries, their first words written against the line before; an empty line between. */
function writeLines(
  entries: readonly VocabularyEntry[],
  others: readonly VocabularyEntry[],
): string[] {
  let before = '';
  const write = (entry: VocabularyEntry): string => {
    const first = firstOf(entry);
    const line = `${writeFront(before, first)}${writeEntry(entry).slice(first.length)}`;
    before = first;
    return line;
  };
  return [...entries.map(write), '', ...others.map(write)];
}

const emptyRun: Pick<VocabularyEntry, 'words'> = { words: [] };

/** Known words with which the first word of a file begins: parts of compounds that stand before it. */
function createHeads(entries: readonly VocabularyEntry[]): (word: string) => string {
  const known = new Set(
    entries.flatMap(({ words, documentFrequency }) => (documentFrequency > 0 ? words : [])),
  );
  return (word) => {
    const heads: string[] = [];
    for (let length = shortestHead; length < word.length; length++) {
      if (known.has(word.slice(0, length))) heads.push(word.slice(0, length));
    }
    return heads.join(' ');
  };
}

const shortestHead = 4;

/** Shorter words are never corrected, nor corrections; numbers and code are no words. */
const correctable = /^\p{L}[\p{L}\p{M}]{2,23}$/u;

function listSpellings(entries: readonly VocabularyEntry[]): Spelling[] {
  return entries.flatMap((entry) => {
    const commonness = Math.min(35, Math.round(Math.log2(Math.max(1, entry.documentFrequency))));
    const folded = fold(entry.word);
    return entry.documentFrequency === 0 && entry.synonyms.length === 0
      ? []
      : entry.words
          .filter((word) => correctable.test(word) && !isUnspacedScript(word))
          .map((word) => ({ word: word === folded ? entry.word : word, commonness }));
  });
}

function toSpellingFiles(
  spellings: readonly Spelling[],
  toWritten: (word: string) => string,
): KeyedText[] {
  const keyed = spellings
    .map(({ word, commonness }) => {
      const folded = fold(word);
      return {
        key: toKey(Array.from(folded).length, toWritten(folded)),
        written: toWritten(word),
        commonness,
      };
    })
    .sort((one, other) =>
      one.key < other.key || (one.key === other.key && one.written < other.written) ? -1 : 1,
    );
  const runs = toRuns(keyed, ({ written }) => written.length / 2 + 2);
  return runs.map((run, file) => {
    const last = runs[file - 1]?.at(-1);
    let before = '';
    const lines = run.map(({ written, commonness }) => {
      const line = commonness.toString(36) + writeFront(before, written);
      before = written;
      return line;
    });
    const key = run[0]?.key ?? '';
    return { start: last ? shortestStart(last.key, key) : '', text: lines.join('\n') };
  });
}
