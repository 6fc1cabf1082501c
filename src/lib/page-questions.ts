import { toKey } from './kept/kept-values.ts';

/**
 * What pages have asked of the rest of a site, between the program that builds and the pages: these run
 * in a graph of modules of their own, which shares nothing but the global object.
 */
export interface PageQuestions {
  /** The questions that a page of this key asked when it was made before, as JSON. */
  find: (key: string) => string | undefined;
  /** A page of this key is being made: what it asks from now on, and is told, will be in the map. */
  put: (key: string, asked: ReadonlyMap<string, unknown>) => void;
}

declare global {
  var candilPageQuestions: PageQuestions | undefined;
}

/** A text that changes with what was asked, and with the answers. */
export const toAnswersKey = (asked: ReadonlyMap<string, unknown>): string =>
  toKey(JSON.stringify([...asked]));

/** Lets pages tell their questions from now on; undefined ends that. */
export function listenToPages(questions: PageQuestions | undefined): void {
  globalThis.candilPageQuestions = questions;
}

/** Where pages tell their questions; undefined if nobody wants to know. */
export const findListener = (): PageQuestions | undefined => globalThis.candilPageQuestions;
