import { withoutBase } from '../../lib/base-path.ts';
import { LruCache } from '../../lib/lru-cache.ts';
import { readFile } from 'node:fs/promises';
import { findSiteFile, parseSitePath } from './site-file.ts';

/** HTML of the site’s pages, which answers to readers without scripts are made from. */
export interface PageSource {
  /** HTML of a file by its address, such as `/es/tickets/new/index.html`; undefined if there is none. */
  read(path: string): Promise<string | undefined>;
}

/** The pages of a build on the disk. */
export const createBuiltPages = (folder: string): PageSource => ({
  async read(path) {
    const parsed = parseSitePath(withoutBase(path));
    const file = parsed && (await findSiteFile(folder, parsed.segments));
    return file && readFile(file.path, 'utf8');
  },
});

/** A new build is noticed within this time, in milliseconds; not every answer needs to look. */
const lookEvery = 200;

/** Pages kept at most; a site has a few for each of its languages. About 0.5 MB each. */
const mostPages = 100;

interface Kept<Made> {
  text: string;
  made: Made;
  lookedAt: number;
}

/**
 * Reads a built file and keeps what `make` makes of it for as long as its text stays the same, so
 * that an answer costs no parsing. Resolves to undefined if there is no such file. Throws what
 * `make` throws.
 */
export function rememberPages<Made>(
  pages: PageSource,
  make: (text: string) => Made,
): (path: string) => Promise<Made | undefined> {
  const kept = new LruCache<string, Kept<Made>>(mostPages);
  return async (path) => {
    const known = kept.get(path);
    if (known && performance.now() - known.lookedAt < lookEvery) return known.made;
    if (known) known.lookedAt = performance.now();
    const text = await pages.read(path);
    if (text === undefined) {
      kept.delete(path);
      return undefined;
    }
    const last = kept.get(path);
    if (last?.text === text) return last.made;
    const made = make(text);
    kept.set(path, { text, made, lookedAt: performance.now() });
    return made;
  };
}
