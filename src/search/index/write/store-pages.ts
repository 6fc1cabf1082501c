import { createIndex, type PagefindIndex } from 'pagefind';
import type { Kept } from '../../../lib/kept/kept-folder.ts';
import { toKey } from '../../../lib/kept/kept-values.ts';
import { bodyMark } from '../page-marks.ts';
import { toIndexableHtml } from '../pagefind/indexable-html.ts';
import { unpackOnDisk } from '../pagefind/packed-file-on-disk.ts';
import { languageOfPage, urlOfPage } from '../pagefind/page-file.ts';

/** A page that may be indexed. */
export interface PageSource {
  /** Address from the root, such as `/es/facturacion/pago/`. */
  url: string;
  /** Name of what it holds, by which no other HTML goes, where that is known without reading it. */
  name?: string | undefined;
  /** Its HTML; the language is in `<html lang>`. */
  read: () => Promise<string>;
}

/** A page as Pagefind stores it. */
export interface StoredPage {
  url: string;
  /** BCP 47 tag, lower case. */
  language: string;
  /** What Pagefind writes of the page: a packed file. */
  file: Uint8Array;
}

/**
 * Pages that Pagefind is given at once: its memory, and that of its answer, which is one text, do not
 * grow with the site.
 */
const pagesAtOnce = 500;

/** A page that Pagefind has not read yet. */
interface UnreadPage {
  url: string;
  key: string;
  content: string;
}

/**
 * What Pagefind stores of the pages that have a text to search in, in the order of their addresses, which
 * is Pagefind's own. What it stores of a page depends on that page alone: those of which the HTML was
 * read before are taken from `kept`, and Pagefind is started only for others.
 */
export async function storePages(
  pages: Iterable<PageSource>,
  kept: Kept | undefined,
): Promise<StoredPage[]> {
  const stored: StoredPage[] = [];
  let unread: UnreadPage[] = [];
  let underWay = Promise.resolve();
  /** The next pages are read while Pagefind is at work. */
  const hand = async (): Promise<void> => {
    await underWay;
    underWay = readWithPagefind(unread, kept).then((read) => void stored.push(...read));
    // It is awaited later; a page that cannot be read meanwhile must not end the process.
    underWay.catch(() => undefined);
    unread = [];
  };
  for (const { url, name, read } of pages) {
    const html = name === undefined ? await read() : undefined;
    if (html?.includes(bodyMark) === false) continue;
    const key = html === undefined ? toStoredKey(url, name ?? '') : toKey('of HTML', url, html);
    const found = kept?.take(key);
    if (found) {
      if (found.length > 0) stored.push(fromKept(url, found));
      continue;
    }
    const content = toIndexableHtml(html ?? (await read()));
    if (content === undefined) {
      kept?.put(key, Buffer.alloc(0));
      continue;
    }
    unread.push({ url, key, content });
    if (unread.length >= pagesAtOnce) await hand();
  }
  if (unread.length > 0) await hand();
  await underWay;
  return stored.sort(byUrl);
}

/** The key by which a page with a name is kept, or that it has no text to search in. */
export const toStoredKey = (url: string, name: string): string => toKey('by name', url, name);

const byUrl = (one: StoredPage, other: StoredPage): number => (one.url < other.url ? -1 : 1);

/** Between the language of a page and its file. */
const languageEnd = 0;

const toKept = ({ language, file }: StoredPage): Uint8Array =>
  Buffer.concat([Buffer.from(language), Buffer.of(languageEnd), file]);

function fromKept(url: string, value: Buffer): StoredPage {
  const end = value.indexOf(languageEnd);
  return { url, language: value.toString('utf8', 0, end), file: value.subarray(end + 1) };
}

async function readWithPagefind(
  pages: readonly UnreadPage[],
  kept: Kept | undefined,
): Promise<StoredPage[]> {
  const files = await withIndex(async (index) => {
    await Promise.all(pages.map((page) => addPage(index, page)));
    return (await index.getFiles()).files;
  });
  const byAddress = new Map(
    files.flatMap(({ path, content }): [string, StoredPage][] => {
      const language = languageOfPage(path);
      if (language === undefined) return [];
      const url = urlOfPage(Buffer.from(unpackOnDisk(content)).toString('utf8'));
      return [[url, { url, language, file: Buffer.from(content) }]];
    }),
  );
  // Of a page without a word there is nothing.
  return pages.flatMap(({ url, key }) => {
    const page = byAddress.get(url);
    kept?.put(key, page ? toKept(page) : Buffer.alloc(0));
    return page ?? [];
  });
}

async function withIndex<Result>(use: (index: PagefindIndex) => Promise<Result>): Promise<Result> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`SearchIndexFailed Pagefind did not start: ${errors.join(', ')}`);
  try {
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}

async function addPage(
  index: PagefindIndex,
  { url, content }: Pick<UnreadPage, 'url' | 'content'>,
): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`SearchIndexFailed ${url}: ${errors.join(', ')}`);
}
