import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { answerView, requestsApi } from './answer-view.ts';
import type { OwnTicketDetails } from './own-tickets.ts';
import { fillTicket, type TicketShown } from './request-page.ts';
import type { RequestRouteParts } from './request-parts.ts';

type Shown = Pick<TicketShown, 'isAdded' | 'values' | 'errors' | 'failure'> & {
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
  const action = `${requestsApi}/${encodeURIComponent(reference)}/messages?${query}`;
  const words = await parts.readRequestData(locale);
  const fill = fillTicket({ ...shown, ticket, action, key: parts.newKey() }, words);
  return answerView(c, parts, { view: 'ticket', locale, status }, fill);
}
