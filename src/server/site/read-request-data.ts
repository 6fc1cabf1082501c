import { requestFactsSchema, type RequestFacts } from '../../contact/requests/request-data.ts';
import { requestFactsUrl } from '../../i18n/urls.ts';
import { rememberPages } from './remember-pages.ts';
import type { SitePages } from './site-pages.ts';

/** What the built site says in a language; throws if this build has no such file, or another kind. */
export type ReadFacts = (locale: string) => Promise<RequestFacts>;

/** Reads what a build says, and keeps it until another build says something else. */
export function rememberFacts(pages: SitePages): ReadFacts {
  const find = rememberPages(pages, (text) => requestFactsSchema.parse(JSON.parse(text)));
  return async (locale) => {
    const facts = await find(requestFactsUrl(locale));
    if (facts === undefined) throw new Error(`The build has no ${requestFactsUrl(locale)}.`);
    return facts;
  };
}
