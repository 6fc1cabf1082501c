import { getSearch } from './browser-search.ts';

/** An article that may answer what is being written. */
export interface Suggestion {
  title: string;
  url: string;
  snippet: string;
}

/**
 * Pages read for a list that nobody asked for: half of what a search reads, and half of the requests.
 */
const mostRead = 8;

/** The articles that answer a text best, in the language of the page. Throws if search is away. */
export async function suggestArticles(text: string, limit: number): Promise<Suggestion[]> {
  const { confidence, results } = await getSearch()(text, { limit, mostRead, asYouType: true });
  return confidence !== 'sure'
    ? []
    : results.map(({ title, url, snippet }) => ({
        title: title.map((part) => part.text).join(''),
        url,
        snippet: snippet.map((part) => part.text).join(''),
      }));
}
