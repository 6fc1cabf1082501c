import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { beforeAll, describe, expect, test } from 'vitest';
import { unpackOnDisk } from '../../../../../src/search/index/pagefind/packed-file-on-disk.ts';
import {
  languageOfPage,
  parsePage,
  urlOfPage,
} from '../../../../../src/search/index/pagefind/page-file.ts';

/**
 * What Candil relies on of Pagefind without a promise of its makers: names and forms of its files.
 * Whoever raises the version runs this first; a test that fails names what has changed, and everything to mend is in
 * src/search/index/pagefind. Then the number below is raised with it.
 */
const knownVersion = '1.5.2';

const pages = {
  '/en/lock/': `<html lang="en"><body><article data-pagefind-body data-pagefind-meta="category:Bikes">
    <h1>Smart locks</h1><p>Don't unlock well-known bikes, l’heure or Mon–Fri.</p>
    <h2 id="now">Lock it now</h2><details><summary id="why">Why?</summary><p>So.</p></details>
    <p data-pagefind-ignore>Secret</p><p hidden id="search-keywords">key</p>
    <p hidden id="search-question:1">Can’t I open it &amp; ride?</p>
    <p hidden id="search-question:2">bolt stays shut</p></article></body></html>`,
  '/en/ride/': `<html lang="en"><body><article data-pagefind-body>
    <h1>Ride</h1><p>A bike.</p></article><p>Outside</p></body></html>`,
  '/en/none/': '<html lang="en"><body><article><h1>Unmarked</h1></article></body></html>',
  '/zh/key/': `<html lang="zh"><body><article data-pagefind-body>
    <h1>忘记\u200B密码</h1><p>重置\u200B密码</p></article></body></html>`,
  '/pt-BR/bom/': `<html lang="pt-BR"><body><article data-pagefind-body>
    <h1>Bom "dia"</h1></article></body></html>`,
  '/am/hello/': `<html lang="am"><body><article data-pagefind-body>
    <h1>ሰላም</h1></article></body></html>`,
};

const lockText =
  "Smart locks. Don't unlock well-known bikes, l’heure or Mon–Fri. Lock it now. Why? So. key. Can’t I open it & ride? bolt stays shut.";

let files = new Map<string, Uint8Array>();

beforeAll(async () => {
  files = toMap(await buildWithPagefind(pages));
});

describe('if one of these fails, Pagefind has changed:', () => {
  test('its version: go through the tests below, then raise the number in this file', () => {
    const manifest: unknown = JSON.parse(
      readFileSync('node_modules/pagefind/package.json', 'utf8'),
    );
    expect(manifest).toHaveProperty('version', knownVersion);
  });

  test('names of the files of pages, which begin with the language (page-file.ts)', () => {
    const languages = [...files.keys()].flatMap((path) => languageOfPage(path) ?? []);
    expect(languages.sort()).toEqual(['am', 'en', 'en', 'pt-br', 'zh']);
  });

  test('that what it stores of a page depends on that page alone (store-pages.ts)', async () => {
    // Without a mark on any page, it takes all that they hold.
    const { '/en/none/': _, ...marked } = pages;
    for (const [url, html] of Object.entries(marked)) {
      const alone = [...toMap(await buildWithPagefind({ [url]: html }))].filter(isPage);
      expect(alone).toEqual([[pathOf(url), read(pathOf(url))]]);
    }
  });

  test('that it stores nothing of a page without a word (store-pages.ts)', async () => {
    const html = '<html lang="en"><body><article data-pagefind-body></article></body></html>';
    expect([...toMap(await buildWithPagefind({ '/en/': html }))].filter(isPage)).toEqual([]);
  });

  test('how it packs its files: gzip around a signature (packed-file.ts)', () => {
    for (const path of files.keys()) {
      if (!/\.(?:pf_\w+|pagefind)$/u.test(path)) continue;
      expect([path, toText(gunzipSync(read(path))).slice(0, 12)]).toEqual([path, 'pagefind_dcd']);
    }
  });

  test('the keys of a page (page-file.ts)', () => {
    expect(pageAt('/en/lock/')).toEqual({
      url: '/en/lock/',
      content: lockText,
      word_count: 24,
      filters: {},
      meta: { category: 'Bikes', title: 'Smart locks' },
      anchors: [
        { element: 'h2', id: 'now', text: 'Lock it now', location: 9 },
        { element: 'summary', id: 'why', text: 'Why?', location: 12 },
        { element: 'p', id: 'search-keywords', text: 'key', location: 14 },
        { element: 'p', id: 'search-question:1', text: 'Can’t I open it & ride?', location: 15 },
        { element: 'p', id: 'search-question:2', text: 'bolt stays shut', location: 21 },
      ],
    });
  });

  test('which text it indexes: the marked element, hidden parts too, ignored ones not', () => {
    expect(pageAt('/en/lock/').content).toBe(lockText);
    expect(pageAt('/en/ride/').content).toBe('Ride. A bike.');
    expect(() => pageAt('/en/none/')).toThrow('no page');
  });

  test('that it leaves U+200B between words of languages without spaces (page-file.ts)', () => {
    expect(pageAt('/zh/key/').content).toBe('忘记\u200B密码\u200B. \u200B重置\u200B密码\u200B.');
  });
});

async function buildWithPagefind(articles: Readonly<Record<string, string>>): Promise<IndexFile[]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const [url, content] of Object.entries(articles)) await index.addHTMLFile({ url, content });
  const built = await index.getFiles();
  await index.deleteIndex();
  return built.files;
}

const toMap = (built: readonly IndexFile[]): Map<string, Uint8Array> =>
  new Map(built.map(({ path, content }) => [path, content]));

const isPage = ([path]: [string, Uint8Array]): boolean => languageOfPage(path) !== undefined;

function read(path: string): Uint8Array {
  const content = files.get(path);
  if (!content)
    throw new Error(`Pagefind wrote no ${path}; it wrote ${[...files.keys()].join(' ')}`);
  return content;
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const textOf = (path: string): string => toText(unpackOnDisk(read(path)));

function pathOf(url: string): string {
  const found = [...files].filter(isPage).find(([path]) => urlOfPage(textOf(path)) === url);
  if (!found) throw new Error(`Pagefind has no page ${url}.`);
  return found[0];
}

const pageAt = (url: string): ReturnType<typeof parsePage> => parsePage(textOf(pathOf(url)));
