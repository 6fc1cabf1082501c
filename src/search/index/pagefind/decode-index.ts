import { gunzipSync } from 'node:zlib';
import { joinWord } from '../../language/normalize.ts';
import { signature } from './packed-file.ts';
import { decodePagefind } from './cbor.ts';

/** Reads a file of Pagefind's index by its path in the folder. */
export type ReadIndexFile = (path: string) => Buffer | Uint8Array;

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
export interface ReadIndex {
  stems: readonly Stem[];
  /** Words of each page. */
  lengths: readonly number[];
  /** Name of the file of each page, which Pagefind takes for its id. */
  names: readonly string[];
}

/** Reads the index whose metadata file has this hash. Throws if Pagefind writes another form. */
export function readIndex(read: ReadIndexFile, hash: string): ReadIndex {
  const [, pages, pieces] = rowsOf(decode(read, `pagefind.${hash}.pf_meta`));
  const names = rowsOf(pages).map((row) => String(rowsOf(row)[0]));
  const texts = names.map((name) => listPageWords(read, name));
  const stems: Stem[] = [];
  for (const piece of rowsOf(pieces)) {
    const [rows] = rowsOf(decode(read, `index/${String(rowsOf(piece)[2])}.pf_index`));
    for (const row of rowsOf(rows)) {
      const [stem] = rowsOf(row);
      if (isWord(String(stem))) stems.push(readStem(rowsOf(row), texts));
    }
  }
  return { stems, lengths: rowsOf(pages).map((row) => Number(rowsOf(row)[1])), names };
}

const decode = (read: ReadIndexFile, path: string): unknown =>
  decodePagefind(gunzipSync(read(path)));

/** Takes a decoded value for a list, or throws. */
export const rowsOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error('Pagefind’s index has another form.');
  return value;
};

/**
 * Pagefind parts words at ASCII signs alone, and indexes `¿cómo` and `слово»` beside the same words
 * without their signs.
 */
const isWord = (stem: string): boolean => /^[\p{L}\p{M}\p{N}]+$/u.test(stem);

const isPage = (value: unknown): value is { content: string } =>
  typeof value === 'object' && value !== null && 'content' in value;

function listPageWords(read: ReadIndexFile, page: string): string[] {
  const text = gunzipSync(read(`fragment/${page}.pf_fragment`)).toString('utf8');
  const fragment: unknown = JSON.parse(text.slice(signature.length));
  if (!isPage(fragment)) throw new Error(`Page ${page} of Pagefind’s index has another form.`);
  return fragment.content.split(fragment.content.includes('\u200B') ? '\u200B' : /\s+/u);
}

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
    spellings: countPieces(String(stem), texts),
  };
}

/** The words at the places of a stem, without what else stands there. */
function countPieces(stem: string, texts: ReadonlyMap<string, number>): Map<string, number> {
  const spellings = new Map<string, number>();
  for (const [text, count] of texts) {
    const word = pieceWith(stem, text);
    if (word !== '') spellings.set(word, (spellings.get(word) ?? 0) + count);
  }
  return spellings;
}

/** The piece of a word at a place that has the stem: a joined word is indexed whole and in parts. */
function pieceWith(stem: string, text: string): string {
  const letters = toBare(stem);
  if (letters === '') return '';
  const candidates = [...new Set(listCandidates(text.normalize('NFC')))];
  if (candidates.length === 1) return candidates.join('').toLowerCase();
  return candidates
    .map((part) => ({ part, distance: unlikeness(letters, toBare(part)) }))
    .reduce((one, other) => (other.distance < one.distance ? other : one), nothing)
    .part.toLowerCase();
}

/** Pagefind's stems have no marks, whatever the script. */
const toBare = (word: string): string => joinWord(word).normalize('NFD').replace(/\p{M}/gu, '');

const nothing = { part: '', distance: Infinity };

/** What Pagefind makes of a word: the whole without signs, its parts, and the parts of camelCase. */
function listCandidates(text: string): string[] {
  if (/^\p{L}?[\p{Ll}\p{Lo}\p{M}]*$/u.test(text)) return [text];
  const parts = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  const humps = parts.flatMap((part) =>
    part.split(
      /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u,
    ),
  );
  return [parts.join(''), ...parts, ...humps];
}

/** Letters that a stem and a word do not share; infinite if these are most of the stem's. */
function unlikeness(stem: string, word: string): number {
  const shared = longestShared(stem, word);
  return shared * 2 < stem.length ? Infinity : stem.length + word.length - 2 * shared;
}

/** Length of the longest run of letters that stands in both. */
function longestShared(one: string, other: string): number {
  let best = 0;
  for (let from = 0; from + best < one.length; from++) {
    while (from + best < one.length && other.includes(one.slice(from, from + best + 1))) best += 1;
  }
  return best;
}
