import { memoizeLast } from '../../../lib/lru-cache.ts';
import { loadStemmer } from '../../language/stemmer.ts';
import { vocabularyName } from '../format/directory.ts';
import { entryFile, findLanguage, parseEntry, type PagefindEntry } from '../pagefind/entry-file.ts';
import { unpackPagefind } from '../pagefind/packed-file.ts';
import { numberedPage, pageFile, parsePage, toPageText } from '../pagefind/page-file.ts';
import { createLookUps, type LookUps, type OpenIndex } from './look-ups.ts';
import type { SearchIndex, PageText } from '../search-index.ts';
import { createVocabulary, emptyVocabulary, unpackText } from './vocabulary.ts';
import type { Vocabulary } from '../search-index.ts';

export interface IndexOptions {
  /** Address of the folder of the index, with a slash at the end. */
  bundleUrl: string;
  /** BCP 47 tag. */
  language: string;
}

/**
 * An engine over an index that Pagefind wrote. Nothing is loaded before the first look-up. If
 * something cannot be loaded the call throws, and the next one opens the index anew: after a new
 * version of the site the files have other names.
 */
export function openIndex(options: IndexOptions): SearchIndex {
  let current: Promise<LookUps> | undefined;
  const use = async <Answer>(ask: (engine: LookUps) => Promise<Answer>): Promise<Answer> => {
    const opened = (current ??= loadIndex(options).then(createLookUps));
    try {
      return await ask(await opened);
    } catch (error) {
      if (current === opened) current = undefined;
      throw error;
    }
  };
  return {
    countPages: () => use((engine) => engine.countPages()),
    lookUp: (word) => use((engine) => engine.lookUp(word)),
    load: (page) => use((engine) => engine.load(page)),
    listStems: (word) => use((engine) => engine.listStems(word)),
    vocabulary: toVocabulary((ask) => use((engine) => ask(engine.vocabulary))),
    confirm: () =>
      use(async (engine) => {
        await fetchEntry(options.bundleUrl, { cache: 'no-store' });
        await engine.vocabulary.open();
      }),
  };
}

type UseVocabulary = <Answer>(ask: (vocabulary: Vocabulary) => Promise<Answer>) => Promise<Answer>;

/** The vocabulary of an index that is opened with the first question. */
const toVocabulary = (use: UseVocabulary): Vocabulary => ({
  find: (word) => use((vocabulary) => vocabulary.find(word)),
  findStem: (stem) => use((vocabulary) => vocabulary.findStem(stem)),
  readConcept: (place) => use((vocabulary) => vocabulary.readConcept(place)),
  listHeads: () => use((vocabulary) => vocabulary.listHeads()),
  findBeginning: (beginning, most) =>
    use((vocabulary) => vocabulary.findBeginning(beginning, most)),
  findNeighbours: (word) => use((vocabulary) => vocabulary.findNeighbours(word)),
  findHeads: (word) => use((vocabulary) => vocabulary.findHeads(word)),
  findSpellings: (word, length) => use((vocabulary) => vocabulary.findSpellings(word, length)),
});

/**
 * Files kept as they come, 1.3 kB on average: to ask the browser's cache for one takes as long as to ask
 * the server, 1.5 ms, and to unpack it a thirtieth of that.
 */
const keptFiles = 1500;

async function loadIndex({ bundleUrl, language }: IndexOptions): Promise<OpenIndex> {
  const found = findLanguage(await fetchEntry(bundleUrl), language);
  const folder = found?.vocabulary ?? '';
  const read = memoizeLast(keptFiles, (path) => fetchFile(bundleUrl + path));
  const readText = async (name: string): Promise<string> =>
    unpackText(await read(`${folder}/${name}`));
  const readPage = async (page: string): Promise<PageText> => {
    const path = pageFile(numberedPage(vocabularyName(folder), page));
    const file = new TextDecoder().decode(await unpackPagefind(await read(path)));
    return toPageText(parsePage(file), language);
  };
  const vocabulary = folder === '' ? emptyVocabulary : createVocabulary(readText);
  // The first question needs it; what keeps it away shows then.
  vocabulary.open().catch(() => undefined);
  return {
    pages: found?.page_count ?? 0,
    vocabulary,
    readPage,
    getStemmer: () => loadStemmer(language),
  };
}

async function fetchFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is missing.`);
  return response.arrayBuffer();
}

/** No cache may hold it longer than the files that it names. */
async function fetchEntry(bundleUrl: string, init?: RequestInit): Promise<PagefindEntry> {
  const response = await fetch(`${bundleUrl}${entryFile}?ts=${Date.now()}`, init);
  return parseEntry(await response.json());
}
