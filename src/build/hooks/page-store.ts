import { join } from 'node:path';
import type { Kept } from '../../lib/kept/kept-folder.ts';
import { toKey } from '../../lib/kept/kept-values.ts';
import { listenToPages, toAnswersKey } from '../../lib/page-questions.ts';
import { toReaderHtml } from '../../search/index/pagefind/reader-html.ts';
import { toStoredKey } from '../../search/index/write/store-pages.ts';
import { toPageUrl } from './search-index.ts';
import type { SiteFiles } from './site-files.ts';

/** What pages are kept in. */
export interface PageStoreOptions {
  kept: Kept;
  /** What pages asked, by their own keys. */
  questions: Kept;
  /** What the search has read of pages. */
  indexed: Kept;
  /** What is known of the files of the site; without it, each page is given back to be written. */
  files?: SiteFiles | undefined;
  /** A text that changes with what is bundled; called when all is. */
  readBundle: () => string;
}

/** A page of a build. */
export interface BuiltPage {
  /** Names it among all pages. */
  name: string;
  /** Its address without the base, as it is written in addresses. */
  pathname: string;
  /** Whether it is HTML; else a file at its address. */
  isPage: boolean;
}

/** Pages of the build before, by their keys. */
export interface PageStore {
  /** Listens to what pages ask from now on. */
  begin: () => void;
  /** Says what key a page has, as it tells Astro. */
  know: (name: string, cacheKey: string | undefined) => void;
  /** Whether a page has a key. */
  has: (name: string) => boolean;
  /** A page that was made before; `in place` if its file stands there already. */
  take: (page: BuiltPage) => Buffer | 'in place' | undefined;
  /** Keeps a page that was made, as far as it has told what it asked. */
  keep: (page: BuiltPage, body: Buffer) => Buffer | 'in place';
}

/** The key of a page, in two parts: what it is made of by itself, and what it is told of the site. */
interface PartedKey {
  own: string;
  /** Undefined if nobody knows what the page asks. */
  answers: string | undefined;
}

/**
 * A page that was made before with the same own key tells what it asked of the rest of the site
 * (`src/content/current/text-targets.ts`); if it would be told the same now, it is the same. The key of
 * it is the name of what its file holds.
 */
export function createPageStore({
  kept,
  questions,
  indexed,
  files,
  readBundle,
}: PageStoreOptions): PageStore {
  const keys = new Map<string, PartedKey>();
  const asked = new Map<string, ReadonlyMap<string, unknown>>();
  let bundle = '';
  const toQuestionsKey = (own: string): string => toKey(bundle, own);
  /** Puts the file of the site before in place, if what the search has read of the page is there, too. */
  const restore = (file: string, key: string, isPage: boolean): boolean =>
    kept.keep(key) &&
    (!isPage || indexed.keep(toStoredKey(toPageUrl(file), key))) &&
    files?.restore(file, key) === true;
  /**
   * Writes a page as readers get it. What only the search reads is in the page that is kept
   * (`search-index.ts`), so that no file is written twice.
   */
  const put = (page: BuiltPage, key: string, body: Buffer): Buffer | 'in place' => {
    if (!files) return body;
    const shown = page.isPage ? Buffer.from(toReaderHtml(body.toString('utf8'))) : body;
    files.write(toFile(page), key, shown);
    return 'in place';
  };
  return {
    begin() {
      bundle = readBundle();
      listenToPages({
        find: (own) => questions.take(toQuestionsKey(own))?.toString('utf8'),
        put: (own, ofPage) => void asked.set(own, ofPage),
      });
    },
    know(name, cacheKey) {
      const [own, answers] = cacheKey?.split(' ') ?? [];
      if (own !== undefined) keys.set(name, { own, answers });
    },
    has: (name) => keys.has(name),
    take(page) {
      const { own, answers } = keys.get(page.name) ?? {};
      if (own === undefined || answers === undefined) return undefined;
      const key = toKey(bundle, page.name, own, answers);
      if (restore(toFile(page), key, page.isPage)) return 'in place';
      const body = kept.take(key);
      return body && put(page, key, body);
    },
    keep(page, body) {
      const { own = '' } = keys.get(page.name) ?? {};
      const ofPage = asked.get(own);
      if (!ofPage) return body;
      questions.put(toQuestionsKey(own), Buffer.from(JSON.stringify([...ofPage.keys()])));
      const key = toKey(bundle, page.name, own, toAnswersKey(ofPage));
      kept.put(key, body);
      return put(page, key, body);
    },
  };
}

/** The file of a page, from the folder of the site. */
function toFile({ pathname, isPage }: BuiltPage): string {
  const path = decodeURI(pathname).replace(/^\/+|\/+$/gu, '');
  return join(path, isPage ? 'index.html' : '');
}
