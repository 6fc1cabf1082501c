import { decodeCbor, encodeCbor, rowsOf } from './cbor.ts';
import { metaFile } from './entry-file.ts';
import { packForPagefind, unpackOnDisk, type ReadIndexFile } from './packed-file-on-disk.ts';
import { numberedPage, pageFile } from './page-file.ts';

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
  const path = metaFile(hash);
  const [version, rows, ...rest] = rowsOf(decodeCbor(unpackOnDisk(read(path))));
  const moved = new Map<string, string>();
  const numbered = rowsOf(rows).map((row, number) => {
    const [name, ...others] = rowsOf(row);
    const page = numberedPage(folder, number);
    moved.set(pageFile(String(name)), pageFile(page));
    return [page, ...others];
  });
  const content = encodeCbor([version, numbered, ...rest]);
  return { meta: { path, content: packForPagefind(content) }, moved };
}

/** Names of the files of the pages of a language, in the order of their numbers. */
export function listPageNames(read: ReadIndexFile, hash: string): string[] {
  const [, rows] = rowsOf(decodeCbor(unpackOnDisk(read(metaFile(hash)))));
  return rowsOf(rows).map((row) => String(rowsOf(row)[0]));
}
