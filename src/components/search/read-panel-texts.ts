import type { PanelTexts } from './search-panel.ts';
import type { SearchStrings } from './search-strings.ts';

/** What Astro has put into the attributes of an element, see `toSearchAttributes`. */
export function readPanelTexts({ dataset }: HTMLElement): PanelTexts {
  const strings: unknown = JSON.parse(dataset['strings'] ?? '{}');
  if (!isSearchStrings(strings)) throw new Error('The element holds no texts of the search.');
  return {
    strings,
    urls: { contact: dataset['contact'] ?? '', home: dataset['home'] ?? '' },
    suggestionsUrl: dataset['suggestions'] ?? '',
    otherLanguages: dataset['languages']?.split(' ').filter((tag) => tag !== '') ?? [],
  };
}

/** Only the rarest part is checked, since page and script are of the same build. */
const isSearchStrings = (value: unknown): value is SearchStrings =>
  typeof value === 'object' && value !== null && 'count' in value;
