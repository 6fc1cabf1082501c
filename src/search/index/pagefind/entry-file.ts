/** The part of Pagefind's own reader that benchmarks and tests use; it ships no types. */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly PagefindResult[] } | null>;
}

export interface PagefindResult {
  /** The page with Pagefind's own excerpt; Candil makes its own. */
  data(): Promise<{ url: string; excerpt: string } | null>;
}

/** Tells whether a loaded module is Pagefind. */
export const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** The index of a language, in `pagefind-entry.json`. */
export interface PagefindLanguage {
  /** Part of the name of its `.pf_meta` file. */
  hash: string;
  page_count: number;
  /** Part of the name of its WebAssembly, which holds the stemmer; null if there is none. */
  wasm?: string | null;
  /** Folder of the vocabulary below that of the index; Candil's addition. */
  vocabulary?: string;
}

/** `pagefind-entry.json`, as far as it is needed here. */
export interface PagefindEntry {
  languages: Partial<Record<string, PagefindLanguage>>;
}

/** Tells whether parsed JSON is the entry of a Pagefind index. */
export const isPagefindEntry = (value: unknown): value is PagefindEntry =>
  typeof value === 'object' && value !== null && 'languages' in value;

/** Takes parsed JSON for the entry of a Pagefind index, or throws. */
export function parseEntry(value: unknown): PagefindEntry {
  if (!isPagefindEntry(value)) throw new Error('Pagefind’s list of languages has another form.');
  return value;
}

/** The index that Pagefind would choose for a tag; undefined if it would take another language. */
export function findLanguage(entry: PagefindEntry, language: string): PagefindLanguage | undefined {
  const tag = language.toLowerCase();
  return entry.languages[tag] ?? entry.languages[tag.split('-')[0] ?? ''];
}
