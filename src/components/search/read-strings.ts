import type { SearchStrings } from './search-strings.ts';

/** The texts that Astro has put into `data-strings` of an element. */
export function readStrings(element: HTMLElement): SearchStrings {
  const strings: SearchStrings = JSON.parse(element.dataset['strings'] ?? '{}');
  return strings;
}
