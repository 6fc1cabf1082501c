import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildIndex, type PageSource } from '../../../../../src/search/index/write/write-index.ts';

const words = ['bike', 'battery', 'brake', 'charger', 'display', 'key', 'lock', 'wheel'];

/** Pages of the same length in two languages; reading each takes as long as `delayOf` says. */
function listPages(delayOf: (place: number) => number): readonly PageSource[] {
  return words.flatMap((word, place) =>
    ['de', 'en'].map((language) => ({
      url: `/${language}/${word}/`,
      read: async () => {
        await setTimeout(delayOf(place));
        return `<!doctype html><html lang="${language}"><body><article data-pagefind-body><h1>${word}</h1><p>All about the ${word}.</p></article></body></html>`;
      },
    })),
  );
}

test('the same pages make the same index, however long reading each takes', async () => {
  const first = await buildIndex(listPages((place) => place * 3));
  const second = await buildIndex(listPages((place) => (words.length - place) * 3));
  const byPath = (files: typeof first): readonly (readonly [string, string])[] =>
    files
      .map(({ path, content }) => [path, Buffer.from(content).toString('base64')] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  expect(byPath(second)).toEqual(byPath(first));
});

test('a page that cannot be read stops the index', async () => {
  const pages = [
    ...listPages(() => 0),
    { url: '/en/lost/', read: () => Promise.reject(new Error('no such page')) },
  ];
  await expect(buildIndex(pages)).rejects.toThrow('no such page');
});
