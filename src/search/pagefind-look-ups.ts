import { keepLast } from './kept.ts';
import type { PagefindInstance } from './pagefind-api.ts';
import { decodePagefind, textOfPagefind, unpackPagefind } from './pagefind-file.ts';
import { parsePage, toFragment } from './pagefind-fragment.ts';
import { toHits } from './pagefind-scores.ts';
import type { Engine, Hit } from './types.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** Answers kept: a long question has a dozen words, each asked for again at every key. */
const keptLookUps = 64;
const keptPages = 64;

/** An index that Pagefind has opened. */
export interface OpenIndex {
  /** Address of the folder of the index, with a slash at the end. */
  bundleUrl: string;
  instance: PagefindInstance;
  /** Name of the file that lists the pages; undefined if the language has no index. */
  meta: string | undefined;
  vocabulary: Vocabulary;
}

export type LookUps = Omit<Engine, 'confirm'>;

/** The look-ups of an open index. */
export function createLookUps({ bundleUrl, instance, meta, vocabulary }: OpenIndex): LookUps {
  const unpack = async (path: string): Promise<Uint8Array> =>
    unpackPagefind(await (await fetch(bundleUrl + path)).blob());
  // Pagefind loads this file too: the cache answers one of the two.
  const readPages = keepLast(1, async (path) => listIds(decodePagefind(await unpack(path))));
  const listPages = (): Promise<readonly string[]> =>
    meta === undefined ? Promise.resolve([]) : readPages(meta);
  const ask = keepLast(keptLookUps, async (word): Promise<readonly Hit[]> => {
    const pages = await listPages();
    if (pages.length === 0) return [];
    return toHits((await instance.search(word))?.results ?? [], pages.length);
  });
  const load = keepLast(keptPages, async (page) =>
    toFragment(parsePage(textOfPagefind(await unpack(`fragment/${page}.pf_fragment`)))),
  );
  return {
    listPages,
    lookUp: async (word, isKnown = false) => {
      const hits = await ask(word);
      // Pagefind goes on without a piece that it could not load.
      if (isKnown && hits.length === 0) throw new Error(`The index has lost "${word}".`);
      return hits;
    },
    load,
    vocabulary,
  };
}

/** The ids of the pages, which are the names of their files. */
function listIds(meta: unknown): string[] {
  const rows: unknown = Array.isArray(meta) ? meta[1] : undefined;
  if (!Array.isArray(rows)) throw new Error('Pagefind’s list of pages has another form.');
  return rows.map((row: unknown) => String(Array.isArray(row) ? row[0] : ''));
}
