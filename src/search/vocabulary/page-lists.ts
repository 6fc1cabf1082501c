import { keepLast } from '../kept.ts';
import type { Entry, PageHit } from './entry.ts';
import { readHits } from './page-hits.ts';
import type { ReadText } from './vocabulary.ts';

/** Names of pages in a file: a question needs ten of all, and each file costs a request. */
export const namesInFile = 128;

/** Files kept: a long question has a dozen words, each asked for again at every key. */
const keptFiles = 64;

/** The pages of an index: which hold a word, and their names. Throws what cannot be loaded. */
export interface PageLists {
  /** The pages that hold one of the words of an entry. */
  hitsOf: (entry: Entry) => Promise<readonly PageHit[]>;
  /** Name of the file of a page by its number. */
  nameOf: (page: number) => Promise<string>;
}

export function createPageLists(read: ReadText): PageLists {
  const readLines = keepLast(keptFiles, async (name) => (await read(name)).split('\n'));
  return {
    hitsOf: async ({ hits }) => {
      if (!('file' in hits)) return hits;
      const lines = await readLines(listFile(hits.file));
      return readHits(lines[hits.line] ?? '');
    },
    nameOf: async (page) => {
      const names = await readLines(nameFile(Math.floor(page / namesInFile)));
      const name = names[page % namesInFile];
      if (name === undefined) throw new Error(`The index has no page ${page}.`);
      return name;
    },
  };
}

export const listFile = (number: number): string => `p${number.toString(36)}`;
export const nameFile = (number: number): string => `n${number.toString(36)}`;
