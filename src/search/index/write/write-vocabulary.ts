import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { fold, isUnspacedScript } from '../../language/normalize.ts';
import { directoryFile, listFile, writeDirectory } from '../format/directory.ts';
import type { VocabularyEntry } from '../format/entry.ts';
import type { Spelling } from '../format/spellings-file.ts';
import { splitSpellings, splitWords } from './split-lists.ts';

/** A file of the vocabulary: its name in the folder of the vocabulary, and its packed text. */
export interface VocabularyFile {
  name: string;
  content: Uint8Array;
}

/** The files of a vocabulary, with the hash that names their folder. */
export interface VocabularyFiles {
  hash: string;
  files: readonly VocabularyFile[];
}

/** What the files of a vocabulary tell beside its entries. */
interface VocabularyOptions {
  /** Texts of the files of concepts. */
  concepts?: readonly string[];
  /** Names that change with the pages, for the hash. */
  names?: readonly string[];
  /** No word is corrected to one of these: *mother* is no slip for *other*. */
  stopWords?: ReadonlySet<string>;
}

/**
 * The vocabulary in small files, so that what a query loads does not grow with the site. Entries
 * are sorted by their first word. The same entries and names make the same files and hash.
 */
export function writeVocabulary(
  entries: readonly VocabularyEntry[],
  { concepts = [], names = [], stopWords = new Set() }: VocabularyOptions = {},
): VocabularyFiles {
  const spellings = listSpellings(entries, stopWords);
  const lists = {
    words: splitWords(entries),
    starts: splitSpellings(spellings, 'starts'),
    ends: splitSpellings(spellings, 'ends'),
  };
  const startsOf = (list: keyof typeof lists): string[] => lists[list].map(({ start }) => start);
  const textsOf = (list: keyof typeof lists): NamedText[] =>
    lists[list].map(({ text }, file) => ({ name: listFile(list, file), text }));
  const directory = writeDirectory({
    words: startsOf('words'),
    starts: startsOf('starts'),
    ends: startsOf('ends'),
    heads: listHeads(entries, stopWords),
  });
  return packTexts(
    [
      { name: directoryFile, text: directory },
      ...textsOf('words'),
      ...textsOf('starts'),
      ...textsOf('ends'),
      ...concepts.map((text, file) => ({ name: listFile('concepts', file), text })),
    ],
    names,
  );
}

/** The stop words under which phrases are found. */
const listHeads = (
  entries: readonly VocabularyEntry[],
  stopWords: ReadonlySet<string>,
): readonly string[] =>
  entries
    .filter(({ phrases }) => phrases.length > 0)
    .flatMap(({ words }) => words.filter((word) => stopWords.has(word)));

/** A file before it is packed. */
interface NamedText {
  name: string;
  text: string;
}

function packTexts(texts: readonly NamedText[], names: readonly string[]): VocabularyFiles {
  const hash = createHash('sha256');
  for (const { name, text } of texts) hash.update(name).update(text);
  for (const name of names) hash.update(name);
  return {
    hash: hash.digest('hex').slice(0, 10),
    files: texts.map(({ name, text }) => ({ name, content: deflateRawSync(text, { level: 9 }) })),
  };
}

/** Shorter words are never corrected, nor corrections; numbers and code are no words. */
export const correctable = /^\p{L}[\p{L}\p{M}]{2,23}$/u;

/** The highest commonness that one digit to base 36 can tell. */
const highestCommonness = 35;

/**
 * The words that may have been meant by a misspelt one: those of the site and of customers that are no
 * stop words.
 */
export function listSpellings(
  entries: readonly VocabularyEntry[],
  stopWords: ReadonlySet<string>,
): Spelling[] {
  const spellings = entries.flatMap((entry) => {
    if (entry.documentFrequency === 0 && entry.phrases.length === 0) return [];
    const commonness = Math.min(
      highestCommonness,
      Math.round(Math.log2(Math.max(1, entry.documentFrequency))),
    );
    const folded = fold(entry.word);
    return entry.words
      .filter((word) => correctable.test(word) && !isUnspacedScript(word))
      .map((word) => ({ word: word === folded ? entry.word : word, commonness }));
  });
  return spellings.filter(({ word }) => !stopWords.has(fold(word)));
}
