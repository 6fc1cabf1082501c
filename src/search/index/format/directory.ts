/** First keys of the files of each list of a vocabulary, ascending; see `write-vocabulary.ts`. */
export interface Directory {
  words: readonly string[];
  starts: readonly string[];
  ends: readonly string[];
}

/** Reads the text of a directory; throws if it is none. */
export function parseDirectory(text: string): Directory {
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
  [value.words, value.starts, value.ends].every((list) => Array.isArray(list));
