import type { SearchStrings } from './search-strings.ts';

/** The texts that Astro has put into `data-strings` of an element. */
export function readStrings(element: HTMLElement): SearchStrings {
  const strings: unknown = JSON.parse(element.dataset['strings'] ?? '{}');
  if (!isSearchStrings(strings)) throw new Error('The element holds no texts of the search.');
  return strings;
}

/** Both sides are of one build, so that a look at the rarest part tells enough. */
const isSearchStrings = (value: unknown): value is SearchStrings =>
  typeof value === 'object' && value !== null && 'count' in value;
