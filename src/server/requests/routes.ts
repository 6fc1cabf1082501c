import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { ticketsUrl } from '../../i18n/urls.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { refuseMethod } from '../http/errors.ts';
import { rememberRequestData } from '../site/read-request-data.ts';
import { limitRate } from '../http/rate-limit.ts';
import { limitBody, limitPlainBody } from '../http/request-body.ts';
import { rememberPages } from '../site/page-source.ts';
import { isReference } from '../../schemas/reference.ts';
import { answerView, findLocale, ownTicketUrl, showTicket } from './answer-view.ts';
import { createLinkRoutes } from './link-routes.ts';
import { sendFile } from './file-route.ts';
import { receiveMessage, receiveSolved } from './message-route.ts';
import { findOwnTicket, listOwnTickets, type OwnTicketDetails } from './own-tickets.ts';
import { fillList, readRequestsPage } from './request-page.ts';
import type { GivenRequestParts, RequestRouteParts } from './request-parts.ts';
import { readSession, type Session } from './session.ts';

/** Largest message without files in bytes: at its longest, four bytes a character, percent-encoded. */
const bodyLimit = 300_000;

/** Largest body of the form with a button and a key, in bytes. */
const solvedLimit = 4_000;

/**
 * The requests of an e-mail address, for whoever has opened a link that was sent there. Answers are
 * pages: views of the built page, filled in.
 */
export function createRequestRoutes(given: GivenRequestParts): Hono<ApiEnv> {
  const parts: RequestRouteParts = {
    ...given,
    requestsPages: rememberPages(given.pages, readRequestsPage),
    readRequestData: rememberRequestData(given.pages),
  };
  const limitPages = limitRate(given.limiters.pages, given.busyPage);
  const limitMessages = limitRate(given.limiters.messages, given.busyPage);
  const routes = new Hono<ApiEnv>();
  routes.use('/*', keepToSite);
  routes.get('/', limitPages, (c) => showList(c, parts));
  routes.all('/', refuseMethod('GET', 'HEAD'));
  routes.route('/', createLinkRoutes(parts));
  routes.get('/:reference', limitPages, (c) =>
    withTicket(c, parts, (ticket, locale) =>
      showTicket(c, parts, ticket, { locale, isAdded: c.req.query('added') !== undefined }),
    ),
  );
  routes.all('/:reference', refuseMethod('GET', 'HEAD'));
  routes.post('/:reference/messages', limitMessages, limitPlainBody(bodyLimit), (c) =>
    withTicket(c, parts, (ticket, locale) => receiveMessage(c, parts, ticket, locale)),
  );
  routes.all('/:reference/messages', refuseMethod('POST'));
  routes.post('/:reference/solved', limitMessages, limitBody(solvedLimit), (c) =>
    withTicket(c, parts, (ticket, locale) => receiveSolved(c, parts, ticket, locale)),
  );
  routes.all('/:reference/solved', refuseMethod('POST'));
  routes.get('/:reference/files/:answer/:position', limitPages, (c) =>
    withTicket(c, parts, (ticket, locale) => sendFile(c, parts, ticket, locale)),
  );
  routes.all('/:reference/files/:answer/:position', refuseMethod('GET', 'HEAD'));
  return routes;
}

/**
 * Keeps other sites from learning an address with a link in it by `Referer`. Ours needs the origin
 * to recognise its own forms.
 */
const keepToSite: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Robots-Tag', 'noindex');
};

/** Without a session, leads to the form that asks for an address. */
async function leadToForm(c: Context, parts: RequestRouteParts): Promise<Response> {
  return c.redirect(ticketsUrl(await findLocale(c, parts)), 303);
}

async function showList(c: Context<ApiEnv>, parts: RequestRouteParts): Promise<Response> {
  const session = await readSession(c, parts);
  if (!session) return leadToForm(c, parts);
  const locale = await findLocale(c, parts, session.locale);
  const { email } = session;
  const tickets = await listOwnTickets(parts.db, email);
  const fill = fillList({ email, tickets }, await parts.readRequestData(locale), (reference) =>
    ownTicketUrl(reference, locale),
  );
  return answerView(c, parts, { view: 'list', locale }, fill);
}

/**
 * Calls on with the ticket if it belongs to the session’s address. A stranger’s ticket is answered
 * like one that does not exist.
 */
async function withTicket(
  c: Context<ApiEnv>,
  parts: RequestRouteParts,
  go: (ticket: OwnTicketDetails, locale: string) => Promise<Response>,
): Promise<Response> {
  const session = await readSession(c, parts);
  if (!session) return leadToForm(c, parts);
  const locale = await findLocale(c, parts, session.locale);
  const ticket = await findTicket(c, parts, session);
  return ticket
    ? go(ticket, locale)
    : answerView(c, parts, { view: 'unknown', locale, status: 404 });
}

async function findTicket(
  c: Context,
  { db }: RequestRouteParts,
  { email }: Session,
): Promise<OwnTicketDetails | undefined> {
  const reference = c.req.param('reference') ?? '';
  return isReference(reference) ? findOwnTicket(db, email, reference) : undefined;
}
