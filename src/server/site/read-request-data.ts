import { withBase } from '../../lib/base-path.ts';
import {
  parseClosures,
  requestDataSchema,
  type RequestData,
} from '../../contact/requests/request-data.ts';
import { requestDataUrl } from '../../i18n/urls.ts';
import { shortNoticePath } from '../../schemas/short-notice-path.ts';
import { rememberPages, type PageSource } from './page-source.ts';

/** What the built site says in a language; throws if this build has no such file, or another kind. */
export type ReadRequestData = (locale: string) => Promise<RequestData>;

/**
 * Reads what a build says, and keeps it until another build says something else. What is closed at
 * short notice is read beside it, since `npm run close` tells it without a build.
 */
export function rememberRequestData(pages: PageSource): ReadRequestData {
  const find = rememberPages(pages, (text) => requestDataSchema.parse(JSON.parse(text)));
  const findClosures = rememberPages(pages, parseClosures);
  return async (locale) => {
    const facts = await find(requestDataUrl(locale));
    if (facts === undefined) throw new Error(`The build has no ${requestDataUrl(locale)}.`);
    const closed = await findClosures(withBase(shortNoticePath));
    return closed === undefined ? facts : { ...facts, hours: { ...facts.hours, closed } };
  };
}
