import { memoizeLast } from '../../../lib/lru-cache.ts';

/** Lines of a sorted list that is split into files, so that a reader loads only a few. */
export interface SortedFiles<Line> {
  /** The lines whose keys lie in the files that may hold `from` to `to`, at most `most` files. */
  read: (from: string, to: string, most?: number) => Promise<readonly Line[]>;
}

interface SortedFilesOptions<Line> {
  /** First key of each file, ascending. */
  starts: readonly string[];
  /** Text of the file with a number; throws if it cannot be loaded. */
  load: (file: number) => Promise<string>;
  parse: (text: string) => readonly Line[];
}

/** Parsed files kept: a long question has a dozen words, each read again at every key. */
const keptFiles = 96;

export function openSortedFiles<Line>({
  starts,
  load,
  parse,
}: SortedFilesOptions<Line>): SortedFiles<Line> {
  const readFile = memoizeLast(keptFiles, async (file) => parse(await load(Number(file))));
  return {
    read: async (from, to, most = 2) => {
      const files = filesBetween(starts, from, to).slice(0, most);
      return (await Promise.all(files.map((file) => readFile(String(file))))).flat();
    },
  };
}

/** Numbers of the files that may hold keys from `from` to `to`; neither need be in the list. */
export function filesBetween(starts: readonly string[], from: string, to: string): number[] {
  const first = lastUpTo(starts, from);
  const last = lastUpTo(starts, to);
  if (starts.length === 0 || last < 0) return [];
  const files: number[] = [];
  for (let file = Math.max(first, 0); file <= last; file++) files.push(file);
  return files;
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
