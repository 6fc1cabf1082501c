import { gunzipSync, gzipSync } from 'node:zlib';
import { pageFile } from './page-file.ts';
import { decodePagefind, encodePagefind } from './cbor.ts';
import { rowsOf, type ReadIndexFile } from './decode-index.ts';

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
  const content = encodePagefind([version, numbered, ...rest]);
  return { meta: { path, content: gzipSync(content, { level: 9 }) }, moved };
}
