import { memoizeLast } from '../../../lib/lru-cache.ts';
import type { VocabularyEntry, Posting } from '../format/entry.ts';
import { readPostings } from '../format/postings.ts';
import type { ReadText } from './vocabulary.ts';

/** Files kept: a long question has a dozen words, each asked for again at every key. */
const keptFiles = 64;

/** Reads the pages that hold one of the words of an entry; throws if they are out of reach. */
export type ReadPostings = (entry: VocabularyEntry) => Promise<readonly Posting[]>;

/** Reads lists of pages, the long ones from files of their own. */
export function createPostingReader(read: ReadText): ReadPostings {
  const readLines = memoizeLast(keptFiles, async (name) => (await read(name)).split('\n'));
  return async ({ postings }) => {
    if (!('file' in postings)) return postings;
    const lines = await readLines(listFile(postings.file));
    return readPostings(lines[postings.line] ?? '');
  };
}

/** Name of a file of lists by its number. */
export const listFile = (number: number): string => `p${number.toString(36)}`;
