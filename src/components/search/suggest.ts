import { getSearch } from './browser-search.ts';

/** An article that may answer what is being written. */
export interface Suggestion {
  title: string;
  url: string;
  snippet: string;
}

/** The articles that answer a text best, in the language of the page. Throws if search is away. */
export async function suggestArticles(text: string, limit: number): Promise<Suggestion[]> {
  const { confidence, results } = await getSearch()(text, { limit, asYouType: true });
  return confidence !== 'sure'
    ? []
    : results.map(({ title, url, snippet }) => ({
        title: title.map((part) => part.text).join(''),
        url,
        snippet: snippet.map((part) => part.text).join(''),
      }));
}
