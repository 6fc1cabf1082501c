import { search } from '../search/browser-search.ts';
import { mostSuggested, type SuggestedArticle } from './suggested.ts';

/** Pages that are read for what nobody has asked: half of what a search reads. */
const mostRead = 8;

/** What stands before the name of the company or of its section: “Pause your plan · Brisela”. */
const toSubject = (title: string): string => title.split(/\s[-–—·|]\s/u)[0] ?? '';

/**
 * Articles that are about what a page is about, by its title: only those whose own titles say so. A
 * word of the title that stands somewhere in an article says little.
 */
export async function suggestForTitle(title: string): Promise<readonly SuggestedArticle[]> {
  const options = { limit: mostSuggested, mostRead, asYouType: false };
  const { confidence, results } = await search(toSubject(title), options);
  if (confidence !== 'sure') return [];
  return results
    .filter((result) => result.title.some(({ marked }) => marked))
    .map((result) => ({ title: result.title.map(({ text }) => text).join(''), url: result.url }));
}
