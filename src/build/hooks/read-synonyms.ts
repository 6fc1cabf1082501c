import { readContentFolder } from '../../content/read/read-content-folder.ts';
import type { SynonymsByLocale } from '../../search/index/write/list-concepts.ts';

/** The synonyms of a content folder, by locale; mistakes are told by the check, and left out. */
export async function readSynonyms(contentFolder: string): Promise<SynonymsByLocale> {
  const { entries } = await readContentFolder(contentFolder, { cwd: process.cwd() });
  return new Map(Array.from(entries.synonyms, ([locale, { value }]) => [locale, value] as const));
}
