import type { ScoredPage, WeightedPlace } from './pagefind-scores.ts';

/** The part of Pagefind's browser API that Candil uses; Pagefind ships no types for it. */
export interface PagefindModule {
  createInstance(options: object): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  preload(term: string): Promise<unknown>;
  search(term: string): Promise<{ results: readonly PagefindResult[] } | null>;
  destroy(): Promise<void>;
}

export interface PagefindResult extends ScoredPage {
  /** Loads the page; `null` once the result has been forgotten. */
  data(): Promise<PagefindPage | null>;
}

export interface PagefindPage {
  url: string;
  content: string;
  /** HTML with `mark`; Candil makes its own. */
  excerpt: string;
  /** `content` before Pagefind took the word boundaries of unspaced languages out, `<` and `>` escaped. */
  raw_content?: string;
  meta: Partial<Record<string, string>>;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
  weighted_locations: readonly WeightedPlace[];
}

/** Tells whether a loaded module is Pagefind. */
export const isPagefind = (module: unknown): module is PagefindModule =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** The index of a language, in `pagefind-entry.json`. */
export interface PagefindLanguage {
  /** Part of the name of its `.pf_meta` file. */
  hash: string;
  page_count: number;
}

/** `pagefind-entry.json`, as far as it is needed here. */
export interface PagefindEntry {
  languages: Partial<Record<string, PagefindLanguage>>;
}

/** Tells whether parsed JSON is the entry of a Pagefind index. */
export const isPagefindEntry = (value: unknown): value is PagefindEntry =>
  typeof value === 'object' && value !== null && 'languages' in value;

/** The index that Pagefind would choose for a tag; undefined if it would take another language. */
export function findLanguage(entry: PagefindEntry, language: string): PagefindLanguage | undefined {
  const tag = language.toLowerCase();
  return entry.languages[tag] ?? entry.languages[tag.split('-')[0] ?? ''];
}
