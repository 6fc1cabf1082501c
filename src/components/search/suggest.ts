import { partsOfPath } from '../../i18n/urls.ts';
import { search } from './browser-search.ts';

/** A page that may answer what is being written. */
export interface Suggestion {
  title: string;
  url: string;
  snippet: string;
}

/**
 * Pages read for a list that nobody asked for: half of what a search reads, and half of the requests.
 */
const mostRead = 8;

/** The pages that answer a text best, in the language of the page. Throws if search is away. */
export async function suggestPages(text: string, limit: number): Promise<Suggestion[]> {
  const { confidence, results } = await search(text, { limit, mostRead, asYouType: true });
  return confidence !== 'sure'
    ? []
    : results.map(({ title, url, snippet }) => ({
        title: title.map((part) => part.text).join(''),
        url,
        snippet: snippet.map((part) => part.text).join(''),
      }));
}

/** The articles among them. Pages beside the articles, such as an imprint, have shorter addresses. */
export const suggestArticles = async (text: string, limit: number): Promise<Suggestion[]> =>
  (await suggestPages(text, limit)).filter(
    ({ url }) => partsOfPath(url.split('#')[0] ?? '').length > 2,
  );
