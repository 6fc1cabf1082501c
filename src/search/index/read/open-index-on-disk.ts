import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryFile, parseEntry } from '../pagefind/entry-file.ts';
import { openIndex } from './open-index.ts';
import type { SearchIndex } from '../search-index.ts';

/**
 * An engine in plain Node over the index in a folder, such as `dist/pagefind`: for the command
 * line, benchmarks and tests.
 */
export function openIndexOnDisk(folder: string, language: string): SearchIndex {
  readFilesByFetch();
  return openIndex({ bundleUrl: addressOf(folder), language });
}

/** The languages of the index in a folder: BCP 47 tags in lower case, sorted. */
export const listLanguages = (folder: string): readonly string[] =>
  Object.keys(
    parseEntry(JSON.parse(readFileSync(join(folder, entryFile), 'utf8'))).languages,
  ).sort();

/** Address of a folder of this machine, with a slash at the end. */
export const addressOf = (folder: string): string => pathToFileURL(`${folder}/`).href;

let isReady = false;

/** Lets `fetch` of this process read `file:` addresses. */
export function readFilesByFetch(): void {
  if (isReady) return;
  isReady = true;
  const overNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return overNetwork(input, init);
    url.search = '';
    return new Response(await readFile(url));
  };
}
