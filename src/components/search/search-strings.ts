import type { Counted } from './counted.ts';

/** Texts of the results, `{query}` and `{count}` left open. */
export interface SearchStrings {
  /** What stands around the results when they open over the page. */
  dialog: { label: string; placeholder: string; close: string; slash: string };
  /** Said where an answer takes its time. */
  searching: string;
  answer: string;
  corrected: string;
  literally: string;
  meant: string;
  partial: string;
  recent: string;
  clearRecent: string;
  nothing: string;
  nothingHint: string;
  contact: string;
  browse: string;
  unsure: string;
  filter: string;
  /** Name of the list of results. */
  results: string;
  noneOfThese: string;
  otherLanguages: string;
  failed: string;
  retry: string;
  more: string;
  /** By plural category of the language, `other` always among them. */
  count: Record<string, string>;
}

/** A text with the query in its place; a query may hold `$&`. */
export const withQuery = (text: string, query: string): string =>
  text.replace('{query}', () => query);

/** "3 results". */
export const toCountText = ({ count }: SearchStrings, { category, number }: Counted): string =>
  (count[category] ?? count['other'] ?? '{count}').replace('{count}', number);
