import { keepLast } from './kept.ts';
import {
  findLanguage,
  isPagefind,
  isPagefindEntry,
  type PagefindInstance,
  type PagefindResult,
} from './pagefind-api.ts';
import { toFragment } from './pagefind-fragment.ts';
import { piecesOf, readPieces } from './pagefind-pieces.ts';
import { pagefindRanking, toExactPlaces, toHits } from './pagefind-scores.ts';
import type { Engine } from './types.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/**
 * A beginning that fills more pieces of the index says too little for its price. All of them are
 * loaded, so that what others have loaded makes no difference.
 */
const mostPieces = 6;

export interface PagefindEngineOptions {
  /** Address of the folder of the index, with a slash at the end. */
  bundleUrl: string;
  /** BCP 47 tag; in a browser Pagefind takes the language of the document. */
  language: string;
  /** Calls Pagefind's factory; outside a browser the caller prepares what it looks for. */
  create?: (factory: () => PagefindInstance) => PagefindInstance;
}

interface OpenIndex {
  instance: PagefindInstance;
  pages: number;
  /** Where the pieces of the index begin. */
  readPieces: () => Promise<readonly string[]>;
}

/**
 * An engine over an index that Pagefind wrote. Nothing is loaded before the first look-up. If the
 * index cannot be loaded the look-up throws, and the next one tries again.
 */
export function createPagefindEngine(options: PagefindEngineOptions): Engine {
  let index: Promise<OpenIndex> | undefined;
  const forget = (error: unknown): never => {
    index = undefined;
    throw error;
  };
  const open = (): Promise<OpenIndex> => (index ??= openIndex(options).catch(forget));
  const sources = new Map<string, PagefindResult>();
  const note = (results: readonly PagefindResult[]): readonly PagefindResult[] => {
    for (const result of results) sources.set(result.id, result);
    return results;
  };
  const ask = keepLast(keptLookUps, async (term) => {
    try {
      const { instance, pages } = await open();
      return pages === 0 ? [] : note((await instance.search(term))?.results ?? []);
    } catch (error) {
      return forget(error);
    }
  });
  const askBeginning = keepLast(keptLookUps, async (beginning) => {
    const { instance, pages, readPieces } = await open();
    // The stemmer may cut the last letter off.
    const pieces = pages === 0 ? [] : piecesOf(await readPieces(), beginning.slice(0, -1));
    if (pieces.length === 0 || pieces.length > mostPieces) return [];
    await instance.preload(pieces.join(' '));
    return note((await instance.search(beginning))?.results ?? []);
  });
  const read = keepLast(keptPages, async (page) => {
    const data = await sources.get(page)?.data();
    if (!data) throw new Error(`"${page}" is no page of the index.`);
    return toFragment(data);
  });
  const findPlaces = inTurn((page: string, words: readonly string[]) =>
    findExactPlaces(page, words, ask),
  );
  return {
    countPages: async () => (await open()).pages,
    lookUp: async (word) => toHits(await ask(word), (await open()).pages),
    lookUpBeginning: async (beginning) =>
      (await askBeginning(beginning)).map(({ id }) => ({ page: id, strength: 0 })),
    load: async (page, words) => ({
      ...(await read(page)),
      places: await findPlaces(page, words),
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
  const entry: unknown = await (await fetch(`${bundleUrl}pagefind-entry.json?ts=${tag}`)).json();
  if (!isPagefindEntry(entry)) throw new Error(`${bundleUrl} holds no search index.`);
  const found = findLanguage(entry, language);
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

/** Numbers of the words of a page that have the stem of each looked-up word. */
async function findExactPlaces(
  page: string,
  words: readonly string[],
  ask: (term: string) => Promise<readonly PagefindResult[]>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const places = new Map<string, readonly number[]>();
  for (const word of words) {
    const result = (await ask(word)).find(({ id }) => id === page);
    const data = await result?.data();
    if (data) places.set(word, toExactPlaces(data.weighted_locations));
  }
  return places;
}

/**
 * Runs `task` for one caller after the other: Pagefind hands out one object for a page and
 * overwrites its places at every request.
 */
function inTurn<Arguments extends unknown[], Result>(
  task: (...args: Arguments) => Promise<Result>,
): (...args: Arguments) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const turn = last.then(() => task(...args));
    last = turn.catch(() => undefined);
    return turn;
  };
}
