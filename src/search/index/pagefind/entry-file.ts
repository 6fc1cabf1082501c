/** Name of the file, which is Pagefind's, that lists the languages of an index, in its folder. */
export const entryFile = 'pagefind-entry.json';

/** The index of a language, as the entry file has it. Pagefind's own has a hash in place of the folder. */
export interface PagefindLanguage {
  page_count: number;
  /** Folder of the vocabulary below that of the index. */
  vocabulary: string;
}

/** The entry file, as far as it is needed here. */
export interface PagefindEntry {
  /** By BCP 47 tag, lower case. */
  languages: Partial<Record<string, PagefindLanguage>>;
}

/** Takes parsed JSON for the entry of a Pagefind index, or throws. */
export function parseEntry(value: unknown): PagefindEntry {
  if (!isPagefindEntry(value)) throw new Error('Pagefind’s list of languages has another form.');
  return value;
}

const isPagefindEntry = (value: unknown): value is PagefindEntry =>
  typeof value === 'object' && value !== null && 'languages' in value;

/** The index that Pagefind would choose for a tag; undefined if it would take another language. */
export function findLanguage(entry: PagefindEntry, language: string): PagefindLanguage | undefined {
  const tag = language.toLowerCase();
  return entry.languages[tag] ?? entry.languages[tag.split('-')[0] ?? ''];
}
