import { keepLast } from './kept.ts';
import {
  findLanguage,
  isPagefind,
  isPagefindEntry,
  type PagefindEntry,
  type PagefindInstance,
} from './pagefind-api.ts';
import { createLookUps, type LookUps, type OpenIndex } from './pagefind-look-ups.ts';
import { readPieces } from './pagefind-pieces.ts';
import { pagefindRanking } from './pagefind-scores.ts';
import type { Engine } from './types.ts';

export interface PagefindEngineOptions {
  /** Address of the folder of the index, with a slash at the end. */
  bundleUrl: string;
  /** BCP 47 tag; in a browser Pagefind takes the language of the document. */
  language: string;
  /** Calls Pagefind's factory; outside a browser the caller prepares what it looks for. */
  create?: (factory: () => PagefindInstance) => PagefindInstance;
}

/**
 * An engine over an index that Pagefind wrote. Nothing is loaded before the first look-up. If
 * something cannot be loaded the call throws; Pagefind keeps its failures, so the next call starts
 * with a fresh instance.
 */
export function createPagefindEngine(options: PagefindEngineOptions): Engine {
  let current: Promise<LookUps> | undefined;
  const use = async <Answer>(ask: (engine: LookUps) => Promise<Answer>): Promise<Answer> => {
    const opened = (current ??= openIndex(options).then(createLookUps));
    try {
      return await ask(await opened);
    } catch (error) {
      if (current === opened) current = undefined;
      throw error;
    }
  };
  return {
    countPages: () => use((engine) => engine.countPages()),
    lookUp: (word) => use((engine) => engine.lookUp(word)),
    lookUpBeginning: (beginning) => use((engine) => engine.lookUpBeginning(beginning)),
    load: (page, words) => use((engine) => engine.load(page, words)),
    // Pagefind goes on without a piece that it could not load, and says nothing.
    confirm: () =>
      use(async () => {
        await fetchEntry(options.bundleUrl, 'confirm', { cache: 'no-store' });
      }),
  };
}

async function openIndex({
  bundleUrl,
  language,
  create,
}: PagefindEngineOptions): Promise<OpenIndex> {
  // One tag for both readers of the entry, so that a cache answers the second.
  const tag = Date.now().toString(36);
  const found = findLanguage(await fetchEntry(bundleUrl, tag), language);
  const module: unknown = await import(/* @vite-ignore */ `${bundleUrl}pagefind.js?${language}`);
  if (!isPagefind(module)) throw new Error(`${bundleUrl} holds no Pagefind.`);
  const factory = (): PagefindInstance =>
    module.createInstance({
      basePath: bundleUrl,
      baseUrl: '/',
      metaCacheTag: tag,
      ranking: pagefindRanking,
    });
  const pieces = keepLast(1, async (hash) => {
    // Pagefind has loaded this file already: the cache answers.
    const file = await fetch(`${bundleUrl}pagefind.${hash}.pf_meta`, { cache: 'force-cache' });
    return readPieces(await file.blob());
  });
  return {
    instance: create ? create(factory) : factory(),
    pages: found?.page_count ?? 0,
    readPieces: () => (found ? pieces(found.hash) : Promise.resolve([])),
  };
}

async function fetchEntry(
  bundleUrl: string,
  tag: string,
  init?: RequestInit,
): Promise<PagefindEntry> {
  const response = await fetch(`${bundleUrl}pagefind-entry.json?ts=${tag}`, init);
  const entry: unknown = await response.json();
  if (!isPagefindEntry(entry)) throw new Error(`${bundleUrl} holds no search index.`);
  return entry;
}
