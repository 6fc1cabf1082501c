import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RequestData } from '../../contact/requests/request-data.ts';
import { describePendingReply } from '../../contact/requests/ticket-reply.ts';
import { requestsApiUrl, ticketsUrl } from '../../i18n/urls.ts';
import { readCustomer } from '../customers/customer-session.ts';
import { ApiError } from '../http/errors.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import type { OwnTicketDetails } from './own-tickets.ts';
import {
  fillTicket,
  type FillView,
  type RequestsPage,
  type RequestView,
  type TicketShown,
} from './request-page.ts';
import type { RequestRouteParts } from './request-parts.ts';

/** Where the API of requests stands, seen from the host that was asked. */
export const requestsApi = (): string => requestsApiUrl('');

/** Where the ticket of a reference is shown. */
export const ownTicketUrl = (reference: string, locale: string): string =>
  `${requestsApi()}/${encodeURIComponent(reference)}?locale=${encodeURIComponent(locale)}`;

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
export async function getRequestsPage(
  { requestsPages }: Pick<RequestRouteParts, 'requestsPages'>,
  locale: string,
): Promise<RequestsPage> {
  const page = await requestsPages(`${ticketsUrl(locale)}index.html`);
  if (page === undefined) throw new ApiError('not_found');
  return page;
}

/** Answers with one view of the built page. */
export async function answerView(
  c: Context,
  parts: Pick<RequestRouteParts, 'requestsPages'>,
  {
    view,
    locale,
    status = 200,
  }: { view: RequestView; locale: string; status?: ContentfulStatusCode },
  fill?: FillView,
): Promise<Response> {
  const html = (await getRequestsPage(parts, locale)).showView(view, fill);
  if (html === undefined) throw new ApiError('not_found');
  return c.html(html, status);
}

type Shown = Pick<TicketShown, 'isAdded' | 'values' | 'errors' | 'wrong' | 'failure'> & {
  locale: string;
  status?: ContentfulStatusCode;
};

/** Answers with a ticket and the form to add to it. */
export async function showTicket(
  c: Context,
  parts: RequestRouteParts,
  ticket: OwnTicketDetails,
  { locale, status = 200, ...shown }: Shown,
): Promise<Response> {
  const { reference } = ticket;
  const query = `locale=${encodeURIComponent(locale)}`;
  const base = `${requestsApi()}/${encodeURIComponent(reference)}`;
  const words = await parts.readRequestData(locale);
  const fill = fillTicket(
    {
      ...shown,
      ...{
        ticket,
        key: parts.newKey(),
        solveKey: parts.newKey(),
        readsAnswers: parts.readsAnswers,
        reply: findPendingReply(ticket, words, parts.clock()),
      },
      action: `${base}/messages?${query}`,
      solveAction: `${base}/solved?${query}`,
      toFileUrl: (answer, position) => `${base}/files/${answer}/${position}`,
    },
    words,
  );
  const isKnown = (await readCustomer(c, parts)) !== undefined;
  return answerView(c, parts, { view: 'ticket', locale, status }, (root) => {
    fill(root);
    if (isKnown) unlockFiles(root);
  });
}

/** Files that are taken from customers alone can be chosen. */
function unlockFiles(root: Element): void {
  root.querySelector('[data-locked]')?.remove();
  root.querySelector('[data-files]')?.removeAttribute('hidden');
}

/** By when a ticket is answered that nobody has answered yet. */
function findPendingReply(
  ticket: OwnTicketDetails,
  facts: RequestData,
  now: Date,
): string | undefined {
  const { state, entries, createdAt } = ticket;
  const isPending = state === 'received' || state === 'open';
  if (!isPending || entries.some(({ from }) => from === 'desk')) return undefined;
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  return describePendingReply(facts, ticket, Temporal.Instant.from(createdAt), at);
}
