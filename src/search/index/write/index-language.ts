import { z } from 'zod';
import type { Kept } from '../../../lib/kept/kept-folder.ts';
import { toKey } from '../../../lib/kept/kept-values.ts';
import { vocabularyFolder } from '../format/directory.ts';
import { unpackOnDisk } from '../pagefind/packed-file-on-disk.ts';
import { loadStemmer } from '../../language/stemmer.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { numberedPage, pageFile, parsePage, toPartedPage } from '../pagefind/page-file.ts';
import { createPhraseCounter, type PagePhrases, type PhraseCounter } from './count-phrases.ts';
import { countWords } from './count-words.ts';
import { listConcepts, type ConceptSources } from './list-concepts.ts';
import { listOtherWords } from './other-words.ts';
import { readPageWords, type PageWords } from './read-page-words.ts';
import type { StoredPage } from './store-pages.ts';
import { byFirstWord, toVocabularyContent } from './to-entries.ts';
import { writeVocabulary } from './write-vocabulary.ts';

/** A file to be written into the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The index of a language. */
export interface LanguageIndex {
  /** Folder of the vocabulary below that of the index. */
  vocabulary: string;
  files: readonly IndexFile[];
}

/**
 * The vocabulary over the pages of a language, and the pages under the names of their numbers, in
 * folders whose names change with the pages: Pagefind names each by its content, so that whoever reads
 * one would have to load the names of all, 47 kB for 10,000 pages.
 */
export async function indexLanguage(
  language: string,
  pages: readonly StoredPage[],
  sources: ConceptSources & { kept?: Kept | undefined } = {},
): Promise<LanguageIndex> {
  const stemmer = await loadStemmer(language);
  const lexicon = listConcepts(language, sources);
  const phrases = createPhraseCounter(lexicon, { language, stemmer });
  const reader = { language, phrases, kept: sources.kept, lexicon: JSON.stringify(lexicon) };
  const index = countWords(readPages(pages, reader));
  const { entries, concepts } = toVocabularyContent(index, lexicon, {
    language,
    stemmer,
    found: phrases.found,
  });
  const others = await listOtherWords(entries, lexicon, { language, stemmer });
  const { hash, files } = writeVocabulary([...entries, ...others].sort(byFirstWord), {
    concepts,
    names: pages.map(({ file }) => toKey(file)),
    stopWords: stopWordsOf(language),
  });
  const name = `${language}.${hash}`;
  const folder = vocabularyFolder(name);
  return {
    vocabulary: folder,
    files: [
      ...pages.map(({ file }, page) => ({
        path: pageFile(numberedPage(name, page)),
        content: file,
      })),
      ...files.map((file) => ({ path: `${folder}/${file.name}`, content: file.content })),
    ],
  };
}

/** How the pages of a language are read. */
interface PageReader {
  language: string;
  phrases: PhraseCounter;
  /** The concepts whose phrases are looked for, as JSON. */
  lexicon: string;
  kept: Kept | undefined;
}

/**
 * The words of pages, one page at a time: the texts of a large site take more room than their words.
 * Pages that Pagefind wrote before, to the byte, are not read again.
 */
function* readPages(pages: readonly StoredPage[], reader: PageReader): Iterable<PageWords> {
  const lexicon = toKey(reader.lexicon);
  for (const { file } of pages) {
    const key = toKey(reader.language, lexicon, file);
    const found = reader.kept?.take(key);
    const page = found
      ? countedPage.parse(JSON.parse(found.toString('utf8')))
      : readPage(file, reader);
    if (!found) reader.kept?.put(key, Buffer.from(JSON.stringify(page)));
    reader.phrases.add(page.phrases);
    yield page.words;
  }
}

/** What is kept of a page. */
interface CountedPage {
  words: PageWords;
  phrases: PagePhrases;
}

const countedPage = z.custom<CountedPage>();

function readPage(file: Uint8Array, { language, phrases }: PageReader): CountedPage {
  const text = Buffer.from(unpackOnDisk(file)).toString('utf8');
  const page = toPartedPage(parsePage(text), language);
  return { words: readPageWords(page, language), phrases: phrases.read(page) };
}
