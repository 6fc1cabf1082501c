import { vocabularyFolder } from '../format/directory.ts';
import { entryFile, parseEntry, type PagefindLanguage } from '../pagefind/entry-file.ts';
import type { PageText } from '../search-index.ts';
import { unpackOnDisk, type ReadIndexFile } from '../pagefind/packed-file-on-disk.ts';
import { loadStemmer } from '../../language/stemmer.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { listPageNames, numberPages } from '../pagefind/number-pages.ts';
import { pageFile, parsePage, toPageText } from '../pagefind/page-file.ts';
import { createPhraseCounter } from './count-phrases.ts';
import { countWords } from './count-words.ts';
import { listConcepts, type ConceptSources } from './list-concepts.ts';
import { listOtherWords } from './other-words.ts';
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
  sources: ConceptSources = {},
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
    const index = countWords(readPages(read, names, language, phrases.add), language);
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

/** The texts of pages, one at a time: those of a large site take more room than their words. */
function* readPages(
  read: ReadIndexFile,
  names: readonly string[],
  language: string,
  count: (page: PageText) => void,
): Iterable<PageText> {
  for (const name of names) {
    const file = Buffer.from(unpackOnDisk(read(pageFile(name)))).toString('utf8');
    const page = toPageText(parsePage(file), language);
    count(page);
    yield page;
  }
}
