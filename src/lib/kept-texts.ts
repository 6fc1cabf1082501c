/**
 * Rendered texts of articles beside Astro's store, between the program that builds and the pages: these
 * run in a graph of modules of their own, which shares nothing but the global object. Astro writes all
 * that its store holds into a module, which is bundled and loaded again.
 */
export interface KeptTexts {
  /** Keeps a text; its key changes with it. */
  put: (text: string) => string;
  /** The text of a key; undefined if it is not there, or not what was written. */
  take: (key: string) => string | undefined;
}

declare global {
  var candilKeptTexts: KeptTexts | undefined;
}

/** Lets texts be kept beside the store from now on; undefined ends that. */
export function keepTextsBeside(texts: KeptTexts | undefined): void {
  globalThis.candilKeptTexts = texts;
}

/** Where rendered texts are kept; undefined if they stand in the store. */
export const findKeptTexts = (): KeptTexts | undefined => globalThis.candilKeptTexts;
