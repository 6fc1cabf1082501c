import { memoizeLast } from '../../../lib/lru-cache.ts';
import type { Entry, PageHit } from '../format/entry.ts';
import { readHits } from '../format/postings.ts';
import type { ReadText } from './vocabulary.ts';

/** Files kept: a long question has a dozen words, each asked for again at every key. */
const keptFiles = 64;

/** Reads the pages that hold one of the words of an entry; throws if they are out of reach. */
export type ReadHits = (entry: Entry) => Promise<readonly PageHit[]>;

/** Reads lists of pages, the long ones from files of their own. */
export function createHitReader(read: ReadText): ReadHits {
  const readLines = memoizeLast(keptFiles, async (name) => (await read(name)).split('\n'));
  return async ({ hits }) => {
    if (!('file' in hits)) return hits;
    const lines = await readLines(listFile(hits.file));
    return readHits(lines[hits.line] ?? '');
  };
}

/** Name of a file of lists by its number. */
export const listFile = (number: number): string => `p${number.toString(36)}`;
