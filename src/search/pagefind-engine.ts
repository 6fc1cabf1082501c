import {
  findLanguage,
  isPagefind,
  parseEntry,
  type PagefindEntry,
  type PagefindInstance,
} from './pagefind-api.ts';
import { createLookUps, type LookUps, type OpenIndex } from './pagefind-look-ups.ts';
import { pagefindRanking } from './pagefind-scores.ts';
import type { Engine } from './types.ts';
import { createVocabulary, emptyVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';

export interface PagefindEngineOptions {
  /** Address of the folder of the index, with a slash at the end. */
  bundleUrl: string;
  /** BCP 47 tag; in a browser Pagefind takes the language of the document. */
  language: string;
  /** Calls Pagefind's factory; outside a browser the caller prepares what it looks for. */
  create?: (factory: () => PagefindInstance) => PagefindInstance;
}

/**
 * An engine over an index that Pagefind wrote. Nothing is loaded before the first look-up. If
 * something cannot be loaded the call throws; Pagefind keeps its failures, so the next call starts
 * with a fresh instance.
 */
export function createPagefindEngine(options: PagefindEngineOptions): Engine {
  let current: Promise<LookUps> | undefined;
  const open = (): Promise<LookUps> =>
    (current ??= openIndex(options)
      .then(createLookUps)
      .catch((error: unknown) => {
        current = undefined;
        throw error;
      }));
  const use = async <Answer>(ask: (engine: LookUps) => Promise<Answer>): Promise<Answer> => {
    const opened = open();
    try {
      return await ask(await opened);
    } catch (error) {
      if (current === opened) current = undefined;
      throw error;
    }
  };
  return {
    listPages: () => use((engine) => engine.listPages()),
    lookUp: (word, isKnown) => use((engine) => engine.lookUp(word, isKnown)),
    load: (page) => use((engine) => engine.load(page)),
    // Pagefind has no part in the vocabulary, which asks again for what it could not load.
    vocabulary: toVocabulary(async (ask) => ask((await open()).vocabulary)),
    // Pagefind goes on without a piece that it could not load, and says nothing.
    confirm: () =>
      use(async () => {
        await fetchEntry(options.bundleUrl, 'confirm', { cache: 'no-store' });
      }),
  };
}

type UseVocabulary = <Answer>(ask: (vocabulary: Vocabulary) => Promise<Answer>) => Promise<Answer>;

/** The vocabulary of an index that is opened with the first question. */
const toVocabulary = (use: UseVocabulary): Vocabulary => ({
  find: (word) => use((vocabulary) => vocabulary.find(word)),
  findBeginning: (beginning, most) =>
    use((vocabulary) => vocabulary.findBeginning(beginning, most)),
  findNeighbours: (word) => use((vocabulary) => vocabulary.findNeighbours(word)),
  findHeads: (word) => use((vocabulary) => vocabulary.findHeads(word)),
  findSpellings: (word, length) => use((vocabulary) => vocabulary.findSpellings(word, length)),
});

async function openIndex(options: PagefindEngineOptions): Promise<OpenIndex> {
  const { bundleUrl, language, create } = options;
  // One tag for both readers of the entry, so that a cache answers the second.
  const tag = Date.now().toString(36);
  const found = findLanguage(await fetchEntry(bundleUrl, tag), language);
  const module: unknown = await import(/* @vite-ignore */ `${bundleUrl}pagefind.js?${language}`);
  if (!isPagefind(module)) throw new Error(`${bundleUrl} holds no Pagefind.`);
  const factory = (): PagefindInstance =>
    module.createInstance({
      basePath: bundleUrl,
      baseUrl: '/',
      metaCacheTag: tag,
      ranking: pagefindRanking,
      // A second script of 11 kB, for look-ups that take a millisecond.
      noWorker: true,
    });
  return {
    bundleUrl,
    instance: create ? create(factory) : factory(),
    meta: found && `pagefind.${found.hash}.pf_meta`,
    vocabulary:
      found?.vocabulary === undefined
        ? emptyVocabulary
        : openVocabulary(`${bundleUrl}${found.vocabulary}/`),
  };
}

const openVocabulary = (folder: string): Vocabulary =>
  createVocabulary(async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok || response.body === null) throw new Error(`${folder}${name} is missing.`);
    const unpacked = response.body.pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(unpacked).text();
  });

async function fetchEntry(
  bundleUrl: string,
  tag: string,
  init?: RequestInit,
): Promise<PagefindEntry> {
  const response = await fetch(`${bundleUrl}pagefind-entry.json?ts=${tag}`, init);
  return parseEntry(await response.json());
}
