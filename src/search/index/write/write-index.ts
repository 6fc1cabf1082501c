import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kept } from '../../../lib/kept/kept-folder.ts';
import { entryFile, type PagefindEntry } from '../pagefind/entry-file.ts';
import { indexLanguage, type IndexFile } from './index-language.ts';
import type { ConceptSources } from './list-concepts.ts';
import { storePages, type PageSource } from './store-pages.ts';

export interface IndexOptions extends ConceptSources {
  /** What was read of pages before. */
  kept?: Kept | undefined;
}

/** Writes the index over the pages into a folder; returns how many pages it holds. */
export async function writeIndex(
  folder: string,
  pages: Iterable<PageSource>,
  sources: IndexOptions = {},
): Promise<number> {
  const { files, count } = await indexPages(pages, sources);
  for (const path of new Set(files.map((file) => dirname(file.path)))) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  // Thousands of small files: one after the other costs a third of what asking a thread for each does.
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
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
  const stored = await storePages(pages, sources.kept);
  const byLanguage = [...Map.groupBy(stored, ({ language }) => language)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const files: IndexFile[] = [];
  const entry: PagefindEntry = { languages: {} };
  for (const [language, ofLanguage] of byLanguage) {
    const index = await indexLanguage(language, ofLanguage, sources);
    files.push(...index.files);
    entry.languages[language] = { page_count: ofLanguage.length, vocabulary: index.vocabulary };
  }
  files.push({ path: entryFile, content: Buffer.from(JSON.stringify(entry)) });
  return { files, count: stored.length };
}
