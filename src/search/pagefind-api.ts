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

/** `pagefind-entry.json`, as far as it is needed here. */
export interface PagefindEntry {
  languages: Partial<Record<string, { page_count: number }>>;
}

/** Tells whether parsed JSON is the entry of a Pagefind index. */
export const isPagefindEntry = (value: unknown): value is PagefindEntry =>
  typeof value === 'object' && value !== null && 'languages' in value;

/** Pages of the index that Pagefind would choose for a language tag; 0 if it would take another language. */
export function countPagesIn(entry: PagefindEntry, language: string): number {
  const tag = language.toLowerCase();
  const index = entry.languages[tag] ?? entry.languages[tag.split('-')[0] ?? ''];
  return index?.page_count ?? 0;
}
