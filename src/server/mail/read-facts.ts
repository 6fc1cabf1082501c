import { requestFactsSchema, type RequestFacts } from '../../contact/request-facts.ts';
import { requestFactsUrl } from '../../i18n/urls.ts';
import type { SitePages } from '../site-pages.ts';

/** What the built site says in a language; throws if this build has no such file, or another kind. */
export async function readRequestFacts(pages: SitePages, locale: string): Promise<RequestFacts> {
  const text = await pages.read(requestFactsUrl(locale));
  if (text === undefined) throw new Error(`The build has no ${requestFactsUrl(locale)}.`);
  return requestFactsSchema.parse(JSON.parse(text));
}
