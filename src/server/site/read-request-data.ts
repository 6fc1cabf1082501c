import { requestDataSchema, type RequestData } from '../../contact/requests/request-data.ts';
import { requestDataUrl } from '../../i18n/urls.ts';
import { rememberPages, type PageSource } from './page-source.ts';

/** What the built site says in a language; throws if this build has no such file, or another kind. */
export type ReadRequestData = (locale: string) => Promise<RequestData>;

/** Reads what a build says, and keeps it until another build says something else. */
export function rememberRequestData(pages: PageSource): ReadRequestData {
  const find = rememberPages(pages, (text) => requestDataSchema.parse(JSON.parse(text)));
  return async (locale) => {
    const facts = await find(requestDataUrl(locale));
    if (facts === undefined) throw new Error(`The build has no ${requestDataUrl(locale)}.`);
    return facts;
  };
}
