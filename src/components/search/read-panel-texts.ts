import type { PanelTexts } from './search-panel.ts';
import type { SearchStrings } from './search-strings.ts';

/**
 * What Astro has put into the attributes of an element, see `toSearchAttributes`, with the texts that
 * they hold or lead to.
 */
export async function readPanelTexts({ dataset }: HTMLElement): Promise<PanelTexts> {
  const { strings: held, texts = '' } = dataset;
  const strings: unknown = held ? JSON.parse(held) : await (await fetch(texts)).json();
  if (!isSearchStrings(strings)) throw new Error('The texts of the search are not what they were.');
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
