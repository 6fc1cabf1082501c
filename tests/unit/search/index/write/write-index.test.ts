import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aKept } from '../../../content/support/a-kept.ts';
import { buildIndex } from '../../../../../src/search/index/write/write-index.ts';
import type { IndexFile } from '../../../../../src/search/index/write/index-language.ts';
import type { PageSource } from '../../../../../src/search/index/write/store-pages.ts';

const words = ['bike', 'battery', 'brake', 'charger', 'display', 'key', 'lock', 'wheel'];

const toHtml = (language: string, word: string): string =>
  `<!doctype html><html lang="${language}"><body><article data-pagefind-body><h1>${word}</h1><p>All about the ${word}.</p></article></body></html>`;

const byPath = (files: readonly IndexFile[]): readonly (readonly [string, string])[] =>
  files
    .map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Pages of the same length in two languages; reading each takes as long as `delayOf` says. */
function listPages(delayOf: (place: number) => number): readonly PageSource[] {
  return words.flatMap((word, place) =>
    ['de', 'en'].map((language) => ({
      url: `/${language}/${word}/`,
      read: async () => {
        await setTimeout(delayOf(place));
        return toHtml(language, word);
      },
    })),
  );
}

test('the same pages make the same index, however long reading each takes', async () => {
  const first = await buildIndex(listPages((place) => place * 3));
  const second = await buildIndex(listPages((place) => (words.length - place) * 3));
  expect(byPath(second)).toEqual(byPath(first));
});

test('pages that were counted before make the same index', async () => {
  const pages = listPages(() => 0);
  const other = { url: '/en/other/', read: () => Promise.resolve(toHtml('en', 'bikes')) };
  const kept = aKept();
  await buildIndex(pages, { kept });
  expect(kept.countTaken()).toBe(0);
  const again = await buildIndex([...pages, other], { kept });
  // What Pagefind stored of each page, and its words.
  expect(kept.countTaken()).toBe(2 * pages.length);
  expect(byPath(again)).toEqual(byPath(await buildIndex([...pages, other])));
  // Which phrases are looked for is told by the synonyms.
  const synonyms = new Map([['en', { synonyms: [{ both: ['all about', 'tell'] }] }]]);
  const told = await buildIndex(pages, { kept, synonyms });
  expect(byPath(told)).toEqual(byPath(await buildIndex(pages, { synonyms })));
});

test('a page that cannot be read stops the index', async () => {
  const pages = [
    ...listPages(() => 0),
    { url: '/en/lost/', read: () => Promise.reject(new Error('no such page')) },
  ];
  await expect(buildIndex(pages)).rejects.toThrow('no such page');
});
