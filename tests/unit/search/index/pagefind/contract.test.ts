import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeCbor } from '../../../../../src/search/index/pagefind/cbor.ts';
import {
  entryFile,
  metaFile,
  parseEntry,
  type PagefindLanguage,
} from '../../../../../src/search/index/pagefind/entry-file.ts';
import { unpackOnDisk } from '../../../../../src/search/index/pagefind/packed-file-on-disk.ts';
import { listPageNames } from '../../../../../src/search/index/pagefind/number-pages.ts';
import { pageFile, parsePage } from '../../../../../src/search/index/pagefind/page-file.ts';

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
  '/am/hello/': `<html lang="am"><body><article data-pagefind-body>
    <h1>ሰላም</h1></article></body></html>`,
};

const lockText =
  "Smart locks. Don't unlock well-known bikes, l’heure or Mon–Fri. Lock it now. Why? So. key. Can’t I open it & ride? bolt stays shut.";

let files = new Map<string, Uint8Array>();
let languages: Partial<Record<string, PagefindLanguage>> = {};

beforeAll(async () => {
  files = new Map((await buildWithPagefind()).map(({ path, content }) => [path, content]));
  languages = parseEntry(JSON.parse(toText(read(entryFile)))).languages;
});

describe('if one of these fails, Pagefind has changed:', () => {
  test('its version: go through the tests below, then raise the number in this file', () => {
    const manifest: unknown = JSON.parse(
      readFileSync('node_modules/pagefind/package.json', 'utf8'),
    );
    expect(manifest).toHaveProperty('version', knownVersion);
  });

  test('the name of its list of languages, or what it says of each (entry-file.ts)', () => {
    expect(JSON.parse(toText(read(entryFile)))).toMatchObject({
      version: knownVersion,
      languages: {
        en: { hash: hashOf('en'), page_count: 2 },
        am: { page_count: 1 },
      },
    });
    expect(hashOf('en')).toMatch(/^en_[0-9a-f]+$/u);
  });

  test('names of its files (entry-file.ts, page-file.ts)', () => {
    expect([...files.keys()].filter((path) => /(?:^|\/|\.)en[._]/u.test(path)).sort()).toEqual([
      expect.stringMatching(/^fragment\/en_[0-9a-f]+\.pf_fragment$/u),
      expect.stringMatching(/^fragment\/en_[0-9a-f]+\.pf_fragment$/u),
      expect.stringMatching(/^index\/en_[0-9a-f]+\.pf_index$/u),
      metaFile(hashOf('en')),
      'wasm.en.pagefind',
    ]);
  });

  test('how it packs its files: gzip around a signature (packed-file.ts)', () => {
    for (const path of files.keys()) {
      if (!/\.(?:pf_\w+|pagefind)$/u.test(path)) continue;
      expect([path, toText(gunzipSync(read(path))).slice(0, 12)]).toEqual([path, 'pagefind_dcd']);
    }
  });

  test('the form of its metadata: version, pages with their words, pieces (number-pages.ts)', () => {
    expect(decodeCbor(unpackOnDisk(read(metaFile(hashOf('am')))))).toEqual([
      knownVersion,
      [[nameOf('fragment/am_'), 1]],
      [['ሰላም', 'ሰላም', nameOf('index/am_')]],
      [],
      [],
      ['title'],
    ]);
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
    expect(pagesOf('en').map(({ url }) => url)).not.toContain('/en/none/');
  });

  test('that it leaves U+200B between words of languages without spaces (page-file.ts)', () => {
    expect(pageAt('/zh/key/').content).toBe('忘记\u200B密码\u200B. \u200B重置\u200B密码\u200B.');
  });
});

async function buildWithPagefind(): Promise<IndexFile[]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const [url, content] of Object.entries(pages)) await index.addHTMLFile({ url, content });
  const built = await index.getFiles();
  await index.deleteIndex();
  return built.files;
}

function read(path: string): Uint8Array {
  const content = files.get(path);
  if (!content)
    throw new Error(`Pagefind wrote no ${path}; it wrote ${[...files.keys()].join(' ')}`);
  return content;
}

/** Name of the file, without its ending, whose path begins so. */
const nameOf = (beginning: string): string =>
  /[^/.]*(?=\.)/u.exec([...files.keys()].find((path) => path.startsWith(beginning)) ?? '')?.[0] ??
  '';

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const hashOf = (language: string): string => languages[language]?.hash ?? '';

const pagesOf = (language: string): ReturnType<typeof parsePage>[] =>
  listPageNames(read, hashOf(language)).map((name) =>
    parsePage(toText(unpackOnDisk(read(pageFile(name))))),
  );

const numberOf = (url: string): number =>
  pagesOf(url.split('/')[1] ?? '').findIndex((page) => page.url === url);

function pageAt(url: string): ReturnType<typeof parsePage> {
  const page = pagesOf(url.split('/')[1] ?? '')[numberOf(url)];
  if (!page) throw new Error(`Pagefind has no page ${url}.`);
  return page;
}
