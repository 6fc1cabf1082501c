import { gunzipSync, gzipSync } from 'node:zlib';
import { decodePagefind, signature } from '../../search/pagefind-file.ts';
import { pageFile } from '../../search/pagefind-look-ups.ts';
import { rowsOf, type ReadIndexFile } from './read-index.ts';

/** Pages under the names of their numbers. */
export interface NumberedPages {
  /** The path of the list of pages, and what it holds now. */
  meta: { path: string; content: Uint8Array };
  /** New path of each page by the old one. */
  moved: ReadonlyMap<string, string>;
}

/**
 * Names the pages of an index by their numbers, in a folder whose name changes with the index.
 * Pagefind names each by its content, so that whoever reads one has to load the names of all:
 * 47 kB for 10,000 pages. For Pagefind's own reader the list of pages is changed with them.
 */
export function numberPages(read: ReadIndexFile, hash: string, folder: string): NumberedPages {
  const path = `pagefind.${hash}.pf_meta`;
  const [version, rows, ...rest] = rowsOf(decodePagefind(gunzipSync(read(path))));
  const moved = new Map<string, string>();
  const numbered = rowsOf(rows).map((row, number) => {
    const [name, ...others] = rowsOf(row);
    const page = `${folder}/${number}`;
    moved.set(pageFile(String(name)), pageFile(page));
    return [page, ...others];
  });
  const content = [...Buffer.from(signature), ...encode([version, numbered, ...rest])];
  return { meta: { path, content: gzipSync(Uint8Array.from(content), { level: 9 }) }, moved };
}

/** Writes the few kinds of CBOR that Pagefind reads in a list of pages. */
function encode(value: unknown): number[] {
  if (Array.isArray(value)) return [...encodeHead(4, value.length), ...value.flatMap(encode)];
  if (typeof value === 'number') return encodeHead(0, value);
  if (typeof value !== 'string') throw new Error(`A list of pages holds ${typeof value}.`);
  const bytes = Buffer.from(value);
  return [...encodeHead(3, bytes.length), ...bytes];
}

/** The kind of a value with a number of up to 32 bits, as short as it can be. */
function encodeHead(kind: number, size: number): number[] {
  const toByte = (short: number): number => (kind << 5) | short;
  if (size < 24) return [toByte(size)];
  if (size < 2 ** 8) return [toByte(24), size];
  if (size < 2 ** 16) return [toByte(25), size >> 8, size & 255];
  return [toByte(26), size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}
