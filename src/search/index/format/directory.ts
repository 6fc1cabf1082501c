/**
 * A vocabulary is a folder of small files: three sorted lists, each split into files, and concepts. The directory tells which file holds what. A question needs the directory and a few files,
 * however large the site is.
 */
export interface Directory {
  /** The least key of each file of words, ascending; see `words-file.ts`. */
  words: readonly string[];
  /** Likewise of spellings by their beginnings; see `spellings-file.ts`. */
  starts: readonly string[];
  /** Likewise of spellings by their ends. */
  ends: readonly string[];
  /** Stop words under which phrases are found, folded: no other stop word has to be looked up. */
  heads: readonly string[];
}

/** Name of the file of the directory in the folder of the vocabulary. */
export const directoryFile = 'directory';

/** With what the names of files begin, by what they hold. */
const initials = { words: 'w', starts: 's', ends: 'e', concepts: 'c' } as const;

/**
 * Name of a file of a list by its number, from 0.
 *
 * @example
 * listFile('words', 40); // 'w14'
 */
export const listFile = (list: keyof typeof initials, number: number): string =>
  initials[list] + number.toString(36);

/** The folder of a vocabulary below that of the index, by the name that it shares with the pages. */
export const vocabularyFolder = (name: string): string => `vocabulary/${name}`;

/** The name of the vocabulary in a folder that `vocabularyFolder` made. */
export const vocabularyName = (folder: string): string => folder.replace(/^.*\//u, '');

/** The text of the file of a directory. */
export const writeDirectory = ({ words, starts, ends, heads }: Directory): string =>
  JSON.stringify({ words, starts, ends, heads });

/** Reads the text of a directory; throws if it is none. */
export function readDirectory(text: string): Directory {
  const value: unknown = JSON.parse(text);
  if (isDirectory(value)) return value;
  throw new Error('The directory of the vocabulary has another form.');
}

const isDirectory = (value: unknown): value is Directory =>
  typeof value === 'object' &&
  value !== null &&
  'words' in value &&
  'starts' in value &&
  'ends' in value &&
  'heads' in value &&
  [value.words, value.starts, value.ends, value.heads].every((list) => Array.isArray(list));
