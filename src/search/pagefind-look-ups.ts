import { keepLast } from './kept.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-api.ts';
import { toFragment } from './pagefind-fragment.ts';
import { piecesOf } from './pagefind-pieces.ts';
import { toExactPlaces, toHits } from './pagefind-scores.ts';
import type { Engine } from './types.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/**
 * A beginning that fills more pieces of the index says too little for its price. All of them are
 * loaded, so that what others have loaded makes no difference.
 */
const mostPieces = 6;

/** An index that Pagefind has opened. */
export interface OpenIndex {
  instance: PagefindInstance;
  pages: number;
  /** Where the pieces of the index begin. */
  readPieces: () => Promise<readonly string[]>;
}

export type LookUps = Omit<Engine, 'confirm'>;

/** The look-ups of an open index. */
export function createLookUps({ instance, pages, readPieces }: OpenIndex): LookUps {
  const sources = new Map<string, PagefindResult>();
  const search = async (term: string): Promise<readonly PagefindResult[]> => {
    const results = pages === 0 ? [] : ((await instance.search(term))?.results ?? []);
    for (const result of results) sources.set(result.id, result);
    return results;
  };
  const ask = keepLast(keptLookUps, search);
  const askBeginning = keepLast(keptLookUps, async (beginning) => {
    // The stemmer may cut the last letter off.
    const pieces = piecesOf(await readPieces(), beginning.slice(0, -1));
    if (pieces.length === 0 || pieces.length > mostPieces) return [];
    await instance.preload(pieces.join(' '));
    return search(beginning);
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
    countPages: () => Promise.resolve(pages),
    lookUp: async (word) => toHits(await ask(word), pages),
    lookUpBeginning: async (beginning) =>
      (await askBeginning(beginning)).map(({ id }) => ({ page: id, strength: 0 })),
    load: async (page, words) => ({
      ...(await read(page)),
      places: await findPlaces(page, words),
    }),
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
