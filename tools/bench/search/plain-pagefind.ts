import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { toIndexableHtml } from '../../../src/search/index/pagefind/indexable-html.ts';
import { addressOf, readFilesByFetch } from '../../../src/search/index/read/open-index-on-disk.ts';

/** Pagefind's own reader, as far as it is used here; it ships no types. */
interface PagefindModule {
  createInstance(options: object): PlainPagefind;
}

export interface PlainPagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly PlainResult[] } | null>;
}

export interface PlainResult {
  /** The page with Pagefind's own excerpt; Candil makes its own. */
  data(): Promise<{ url: string; excerpt: string } | null>;
}

/** Folder of an index for Pagefind's own reader, beside what Candil reads. */
export const plainFolder = (index: string): string => join(index, 'plain');

/** Writes what Pagefind's own reader needs of the same pages into a folder. */
export async function writePlainIndex(
  folder: string,
  pages: readonly { url: string; html: string }[],
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  for (const { url, html } of pages) {
    const content = toIndexableHtml(html);
    if (content !== undefined) await index.addHTMLFile({ url, content });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await index.deleteIndex();
}

/** Pagefind as it comes, over an index of its own in a folder; throws without one. */
export async function openPlainPagefind(folder: string, language: string): Promise<PlainPagefind> {
  readFilesByFetch();
  const basePath = addressOf(folder);
  const module: unknown = await import(
    /* @vite-ignore */ `${basePath}pagefind.js?plain-${language}`
  );
  if (!isPagefind(module)) throw new Error(`${folder} holds no Pagefind.`);
  const instance = withDocumentLanguage(language, () =>
    module.createInstance({ basePath, baseUrl: '/' }),
  );
  await instance.init();
  return instance;
}

const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** Runs `action` where Pagefind finds its language: it takes it from `document`, which Node has not. */
function withDocumentLanguage<Result>(language: string, action: () => Result): Result {
  const html = { getAttribute: () => language };
  Object.defineProperty(globalThis, 'document', {
    value: { querySelector: () => html },
    configurable: true,
  });
  try {
    return action();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}
