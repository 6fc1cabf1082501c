import { z } from 'zod';
import type { Kept } from '../../../lib/kept/kept-folder.ts';
import { toKey } from '../../../lib/kept/kept-values.ts';
import { vocabularyFolder } from '../format/directory.ts';
import { entryFile, parseEntry, type PagefindLanguage } from '../pagefind/entry-file.ts';
import { unpackOnDisk, type ReadIndexFile } from '../pagefind/packed-file-on-disk.ts';
import { loadStemmer } from '../../language/stemmer.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { listPageNames, numberPages } from '../pagefind/number-pages.ts';
import { pageFile, parsePage, toPageText } from '../pagefind/page-file.ts';
import { createPhraseCounter, type PagePhrases, type PhraseCounter } from './count-phrases.ts';
import { countWords } from './count-words.ts';
import { listConcepts, type ConceptSources } from './list-concepts.ts';
import { listOtherWords } from './other-words.ts';
import { readPageWords, type PageWords } from './read-page-words.ts';
import { byFirstWord, toVocabularyContent } from './to-entries.ts';
import { writeVocabulary } from './write-vocabulary.ts';

/** A file to be written into the folder of the index. */
export interface AddedFile {
  path: string;
  content: Uint8Array;
}

/** What becomes of the folder of an index. */
export interface IndexChanges {
  added: readonly AddedFile[];
  /** New path of each file that gets another name, by the old one. */
  moved: ReadonlyMap<string, string>;
}

/**
 * The vocabulary of each language of an index that Pagefind wrote, its pages under their numbers,
 * and Pagefind's list of languages with the names of both in it, so that a reader needs no further
 * request to find them.
 */
export async function addVocabularies(
  read: ReadIndexFile,
  sources: ConceptSources & { kept?: Kept | undefined } = {},
): Promise<IndexChanges> {
  const added: AddedFile[] = [];
  const moved = new Map<string, string>();
  const entry = parseEntry(JSON.parse(Buffer.from(read(entryFile)).toString('utf8')));
  const languages: [string, PagefindLanguage][] = [];
  // Pagefind lists them in an order of chance.
  const sorted = Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [language, of] of sorted) {
    if (of === undefined) continue;
    const names = listPageNames(read, of.hash);
    const stemmer = await loadStemmer(language);
    const lexicon = listConcepts(language, sources);
    const phrases = createPhraseCounter(lexicon, { language, stemmer });
    const reader = { language, phrases, kept: sources.kept, lexicon: JSON.stringify(lexicon) };
    const index = countWords(readPages(read, names, reader));
    const { entries, concepts } = toVocabularyContent(index, lexicon, {
      language,
      stemmer,
      found: phrases.found,
    });
    const others = await listOtherWords(entries, lexicon, { language, stemmer });
    const { hash, files } = writeVocabulary([...entries, ...others].sort(byFirstWord), {
      concepts,
      names,
      stopWords: stopWordsOf(language),
    });
    const name = `${language}.${hash}`;
    const folder = vocabularyFolder(name);
    const pages = numberPages(read, of.hash, name);
    for (const [from, to] of pages.moved) moved.set(from, to);
    added.push(pages.meta);
    for (const { name, content } of files) added.push({ path: `${folder}/${name}`, content });
    languages.push([language, { ...of, vocabulary: folder }]);
  }
  const content = Buffer.from(
    JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }),
  );
  return { added: [...added, { path: entryFile, content }], moved };
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
function* readPages(
  read: ReadIndexFile,
  names: readonly string[],
  reader: PageReader,
): Iterable<PageWords> {
  const lexicon = toKey(reader.lexicon);
  for (const name of names) {
    const file = read(pageFile(name));
    const key = toKey(reader.language, lexicon, file);
    const found = reader.kept?.take(key);
    const page = found
      ? storedPage.parse(JSON.parse(found.toString('utf8')))
      : readPage(file, reader);
    if (!found) reader.kept?.put(key, Buffer.from(JSON.stringify(page)));
    reader.phrases.add(page.phrases);
    yield page.words;
  }
}

/** What is kept of a page. */
interface StoredPage {
  words: PageWords;
  phrases: PagePhrases;
}

const storedPage = z.custom<StoredPage>();

function readPage(file: Uint8Array, { language, phrases }: PageReader): StoredPage {
  const text = Buffer.from(unpackOnDisk(file)).toString('utf8');
  const page = toPageText(parsePage(text), language);
  return { words: readPageWords(page, language), phrases: phrases.read(page) };
}
