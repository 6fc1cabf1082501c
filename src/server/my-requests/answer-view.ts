import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { requestsApiUrl, ticketsUrl } from '../../i18n/urls.ts';
import { ApiError } from '../errors.ts';
import { readRequestFacts } from '../mail/read-facts.ts';
import { chooseLocale } from '../tickets/answer-page.ts';
import type { RequestRouteParts } from './request-parts.ts';
import { renderView, type RequestView } from './request-page.ts';

/** Where the API of requests stands, seen from the host that was asked. */
export const requestsApi = requestsApiUrl('');

/** Where the ticket of a reference is shown. */
export const ownTicketUrl = (reference: string, locale: string): string =>
  `${requestsApi}/${encodeURIComponent(reference)}?locale=${encodeURIComponent(locale)}`;

/** The language of an answer: that of the address, else another that is known, else the default. */
export async function findLocale(
  c: Context,
  { manifest }: Pick<RequestRouteParts, 'manifest'>,
  other?: string,
): Promise<string> {
  const site = await manifest();
  const asked = c.req.query('locale') ?? other;
  return chooseLocale(site, asked);
}

/** The built page of my requests in a language; throws `not_found` if this build has none. */
export async function readRequestsPage(
  { pages }: Pick<RequestRouteParts, 'pages'>,
  locale: string,
): Promise<string> {
  const page = await pages.read(`${ticketsUrl(locale)}index.html`);
  if (page === undefined) throw new ApiError('not_found');
  return page;
}

/** Answers with one view of the built page. */
export async function answerView(
  c: Context,
  parts: Pick<RequestRouteParts, 'pages'>,
  {
    view,
    locale,
    status = 200,
  }: { view: RequestView; locale: string; status?: ContentfulStatusCode },
  fill?: (root: Element) => void,
): Promise<Response> {
  const html = renderView(await readRequestsPage(parts, locale), view, fill);
  if (html === undefined) throw new ApiError('not_found');
  return c.html(html, status);
}

export const readFacts = ({ pages }: Pick<RequestRouteParts, 'pages'>, locale: string) =>
  readRequestFacts(pages, locale);
