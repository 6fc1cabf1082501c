import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIndex, type IndexOptions } from '../../../../src/search/index/write/write-index.ts';
import { openIndexOnDisk } from '../../../../src/search/index/read/open-index-on-disk.ts';
import { createSearch, type Search } from '../../../../src/search/search.ts';
import type { SearchIndex } from '../../../../src/search/index/search-index.ts';

/** An index that Pagefind wrote, in a folder that goes away. */
export interface TemporaryIndex extends AsyncDisposable {
  folder: string;
  engineOf: (language: string) => SearchIndex;
  searchIn: (language: string) => Search;
}

/** Body of an article by language and address; the title is its `h1`. */
export type Articles = Record<string, Record<string, string>>;

export async function writeTemporaryIndex(
  articles: Articles,
  options: IndexOptions = {},
): Promise<TemporaryIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-index-'));
  const pages = Object.entries(articles).flatMap(([language, texts]) =>
    Object.entries(texts).map(([url, body]) => ({
      url,
      read: () => Promise.resolve(toHtml(language, body)),
    })),
  );
  await writeIndex(folder, pages, options);
  const engineOf = (language: string): SearchIndex => openIndexOnDisk(folder, language);
  return {
    folder,
    engineOf,
    searchIn: (language) => createSearch({ index: engineOf(language), language }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

const toHtml = (language: string, body: string): string =>
  `<!doctype html><html lang="${language}"><body><article data-pagefind-body data-pagefind-meta="category:Help">${body}</article></body></html>`;
