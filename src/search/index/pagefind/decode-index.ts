import { decodeCbor, rowsOf } from './cbor.ts';
import { metaFile } from './entry-file.ts';
import { unpackOnDisk, type ReadIndexFile } from './packed-file-on-disk.ts';
import { pageFile, parsePage, splitContent } from './page-file.ts';
import { countSpellings } from './stem-spellings.ts';

/** How often a stem stands on a page. */
export interface PagefindPosting {
  page: number;
  count: number;
  /** `count` as Pagefind weighs it: words of headings count more. */
  frequency: number;
  /** It stands in the heading of the page. */
  inTitle: boolean;
}

/** A stem of the index with the words that have it. */
export interface Stem {
  /** As Pagefind's stemmer writes it. */
  key: string;
  postings: PagefindPosting[];
  /** Words as they stand on the pages, lower case, with the number of their places. */
  spellings: Map<string, number>;
}

/** The index of a language, read back from what Pagefind wrote. */
export interface DecodedIndex {
  stems: readonly Stem[];
  /** Words of each page. */
  lengths: readonly number[];
  /** Name of the file of each page, which Pagefind takes for its id. */
  names: readonly string[];
}

/** Reads the index whose metadata file has this hash. Throws if Pagefind writes another form. */
export function decodeIndex(read: ReadIndexFile, hash: string): DecodedIndex {
  const [, pages, pieces] = rowsOf(decode(read, metaFile(hash)));
  const names = rowsOf(pages).map((row) => String(rowsOf(row)[0]));
  const texts = names.map((name) => listPageWords(read, name));
  const stems: Stem[] = [];
  for (const piece of rowsOf(pieces)) {
    const [rows] = rowsOf(decode(read, wordsFile(String(rowsOf(piece)[2]))));
    for (const row of rowsOf(rows)) {
      const [stem] = rowsOf(row);
      if (isWord(String(stem))) stems.push(readStem(rowsOf(row), texts));
    }
  }
  return { stems, lengths: rowsOf(pages).map((row) => Number(rowsOf(row)[1])), names };
}

const decode = (read: ReadIndexFile, path: string): unknown => decodeCbor(unpackOnDisk(read(path)));

/** Path of a piece of the words of an index. */
const wordsFile = (name: string): string => `index/${name}.pf_index`;

/**
 * Pagefind parts words at ASCII signs alone, and indexes `¿cómo` and `слово»` beside the same words
 * without their signs.
 */
const isWord = (stem: string): boolean => /^[\p{L}\p{M}\p{N}]+$/u.test(stem);

const listPageWords = (read: ReadIndexFile, page: string): string[] =>
  splitContent(parsePage(new TextDecoder().decode(unpackOnDisk(read(pageFile(page))))).content);

/** Weight of a word that is in no heading, and what Pagefind divides weights by. */
const usualWeight = 25;
const weightUnit = 24;

/** What Pagefind gives a word of an `h1`. */
const titleWeight = 7 * weightUnit;

/** `[stem, pages, [[spelling, pages], …]]`; a page is `[step, [−weight or step, …], …]`. */
function readStem(row: readonly unknown[], pages: readonly string[][]): Stem {
  const [stem, plain, variants] = row;
  const counts = new Map<number, number>();
  const frequencies = new Map<number, number>();
  const titles = new Set<number>();
  const texts = new Map<string, number>();
  for (const list of [plain, ...rowsOf(variants).map((variant) => rowsOf(variant)[1])]) {
    let page = 0;
    for (const found of rowsOf(list)) {
      const [step, places] = rowsOf(found);
      page += Number(step);
      const words = pages[page] ?? [];
      let place = 0;
      let count = 0;
      let weight = usualWeight;
      let frequency = 0;
      for (const cell of rowsOf(places)) {
        if (Number(cell) < 0) {
          place = 0;
          weight = -1 - Number(cell);
          continue;
        }
        place += Number(cell);
        count += 1;
        frequency += weight / weightUnit;
        if (weight >= titleWeight) titles.add(page);
        const text = words[place] ?? '';
        texts.set(text, (texts.get(text) ?? 0) + 1);
      }
      counts.set(page, (counts.get(page) ?? 0) + count);
      frequencies.set(page, (frequencies.get(page) ?? 0) + frequency);
    }
  }
  return {
    key: String(stem),
    postings: Array.from(counts, ([page, count]) => ({
      page,
      count,
      frequency: frequencies.get(page) ?? count,
      inTitle: titles.has(page),
    })),
    spellings: countSpellings(String(stem), texts),
  };
}
