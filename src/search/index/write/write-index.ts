import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Kept } from '../../../lib/kept/kept-folder.ts';
import { toIndexableHtml } from '../pagefind/indexable-html.ts';
import { addVocabularies } from './add-vocabularies.ts';
import type { ConceptSources } from './list-concepts.ts';

/** A page that may be indexed. */
export interface PageSource {
  /** Address from the root, such as `/es/facturacion/pago/`. */
  url: string;
  /** Its HTML; the language is in `<html lang>`. */
  read: () => Promise<string>;
}

/** What Pagefind writes for its own interface, highlighter and playground, which Candil has not. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

/** Pages under way to Pagefind's process at once: its memory stays flat, its cores busy. */
const pagesAtOnce = 64;

export interface IndexOptions extends ConceptSources {
  /** What was read of pages before. */
  kept?: Kept | undefined;
}

/**
 * Writes the index over the pages into a folder; returns how many pages it holds.
 *
 * Pagefind's own `writeFiles` answers before its last bytes are on disk (its writer does not flush),
 * so that a file read, or the process ended, right afterwards may lack its end.
 */
export async function writeIndex(
  folder: string,
  pages: Iterable<PageSource>,
  sources: IndexOptions = {},
): Promise<number> {
  const { files, count } = await indexPages(pages, sources);
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    await mkdir(join(folder, path), { recursive: true });
  }
  for (const { path, content } of files) await writeFile(join(folder, path), content);
  return count;
}

/** The files of the index over the pages, kept in memory. */
export async function buildIndex(
  pages: Iterable<PageSource>,
  sources: IndexOptions = {},
): Promise<IndexFile[]> {
  return (await indexPages(pages, sources)).files;
}

async function indexPages(
  pages: Iterable<PageSource>,
  sources: IndexOptions,
): Promise<{ files: IndexFile[]; count: number }> {
  return withIndex(pages, async (index, count) => {
    const used = (await index.getFiles()).files.filter(({ path }) => !unusedFile.test(path));
    const files = new Map(used.map(({ path, content }) => [path, content]));
    const read = (path: string): Uint8Array => {
      const content = files.get(path);
      if (content === undefined) throw new Error(`SearchIndexFailed Pagefind wrote no ${path}.`);
      return content;
    };
    const { added, moved } = await addVocabularies(read, sources);
    for (const { path, content } of added) files.set(path, content);
    const renamed = Array.from(files, ([path, content]) => ({
      path: moved.get(path) ?? path,
      content,
    }));
    return { files: renamed, count };
  });
}

async function withIndex<Result>(
  pages: Iterable<PageSource>,
  use: (index: PagefindIndex, count: number) => Promise<Result>,
): Promise<Result> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`SearchIndexFailed Pagefind did not start: ${errors.join(', ')}`);
  try {
    return await use(index, await addPages(index, pages));
  } finally {
    await index.deleteIndex();
  }
}

/**
 * Hands the pages over in their order: Pagefind numbers pages that it cannot tell apart otherwise as
 * they come, and an index that changes without its pages would be loaded anew by everyone.
 */
async function addPages(index: PagefindIndex, pages: Iterable<PageSource>): Promise<number> {
  const underWay: Promise<void>[] = [];
  let count = 0;
  for (const { url, read } of pages) {
    const content = toIndexableHtml(await read());
    if (content === undefined) continue;
    const adding = addPage(index, url, content);
    // It is awaited below; a page that fails before its turn must not end the process.
    adding.catch(() => undefined);
    underWay.push(adding);
    count += 1;
    if (underWay.length >= pagesAtOnce) await underWay.shift();
  }
  await Promise.all(underWay);
  return count;
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`SearchIndexFailed ${url}: ${errors.join(', ')}`);
}
