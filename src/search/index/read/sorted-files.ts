import { memoizeLast } from '../../../lib/lru-cache.ts';

/** A sorted list that is split into files, so that a reader loads only a few. */
export interface SortedFiles<File> {
  /** The files that may hold the keys `from` to `to`, in their order, at most `most` of them. */
  read: (from: string, to: string, most?: number) => Promise<readonly File[]>;
  /** The file that may hold a key, between those beside it. */
  readAround: (key: string) => Promise<readonly File[]>;
  /** The file with a number. */
  readFile: (file: number) => Promise<File>;
}

interface SortedFilesOptions<File> {
  /** The least key of each file, ascending. */
  starts: readonly string[];
  /** Loads the file with a number; throws if it is out of reach. */
  load: (file: number) => Promise<File>;
}

/** Files kept: a long question has a dozen words, each read again at every key. */
const keptFiles = 96;

/** Opens a list; each file is loaded when it is read, and anew if that failed. */
export function openSortedFiles<File>({
  starts,
  load,
}: SortedFilesOptions<File>): SortedFiles<File> {
  const readFile = memoizeLast(keptFiles, (file) => load(Number(file)));
  return {
    readAround: (key) => {
      const file = Math.max(0, lastUpTo(starts, key));
      const around = [file - 1, file, file + 1].filter((one) => one in starts);
      return Promise.all(around.map((one) => readFile(String(one))));
    },
    readFile: (file) => readFile(String(file)),
    read: (from, to, most = 2) => {
      const files = filesBetween(starts, from, to).slice(0, most);
      return Promise.all(files.map((file) => readFile(String(file))));
    },
  };
}

/** After every key that begins so. */
export const lastKey = (beginning: string): string => `${beginning}\uFFFF`;

/** Numbers of the files that may hold keys from `from` to `to`; neither need be in the list. */
function filesBetween(starts: readonly string[], from: string, to: string): number[] {
  const first = Math.max(0, lastUpTo(starts, from));
  const last = lastUpTo(starts, to);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

/** Number of the last start that is not after a key, −1 if all are. */
function lastUpTo(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
