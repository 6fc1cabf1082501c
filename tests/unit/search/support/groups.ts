import type { Group } from '../../../../src/search/index/write/stem-groups.ts';

/** A stem with one word that stands on some pages, as often on each. */
export const toGroup = (word: string, ...pages: readonly number[]): Group => ({
  word,
  words: [word],
  pages: new Map(pages.map((page) => [page, 0.5])),
  stem: word,
  postings: pages.map((page) => ({ page, termFrequency: 0.5, inTitle: false })),
});
