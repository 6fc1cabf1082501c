import { Hono, type Context } from 'hono';
import { ticketsUrl } from '../../i18n/urls.ts';
import { ticketSchema } from '../../schemas/ticket.ts';
import { endCustomer } from '../customers/customer-session.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { limitRate, refuseBusy } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readForm } from '../http/request-body.ts';
import { returnOrigin } from '../http/same-origin.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import { answerView, findLocale, getRequestsPage, requestsApi } from './answer-view.ts';
import { askForLink, isLinkGood, useLink } from './link-store.ts';
import { readLinkToken } from './link-token.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import { fillToken } from './request-page.ts';
import type { RequestRouteParts } from './request-parts.ts';
import { closeSession, dropSession, keepSession, openSession, sessionToken } from './session.ts';

/** Largest body of a form in bytes. */
const bodyLimit = 16_000;

const addressSchema = ticketSchema.shape.email;

/** Routes that ask for a link, open it and sign out. */
export function createLinkRoutes(parts: RequestRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const limit = limitBody(bodyLimit);
  const limitLinks = limitRate(parts.limiters.links, parts.busyPage);
  const limitSessions = limitRate(parts.limiters.sessions, parts.busyPage);
  const limitPages = limitRate(parts.limiters.pages, parts.busyPage);
  routes.post('/links', limitLinks, limit, (c) => takeAddress(c, parts));
  routes.all('/links', refuseMethod('POST'));
  routes.get('/sent', limitPages, async (c) =>
    answerView(c, parts, { view: 'sent', locale: await findLocale(c, parts) }),
  );
  routes.get('/open', limitSessions, (c) => showLink(c, parts));
  routes.post('/session', limitSessions, limit, (c) => beginSession(c, parts));
  routes.post('/session/end', limitSessions, limit, (c) => endSession(c, parts));
  for (const path of ['/sent', '/open']) routes.all(path, refuseMethod('GET', 'HEAD'));
  for (const path of ['/session', '/session/end']) routes.all(path, refuseMethod('POST'));
  return routes;
}

/** The same answer, after the same work, whether the address has tickets or not. */
async function takeAddress(c: Context<ApiEnv>, parts: RequestRouteParts): Promise<Response> {
  getMediaType(c, 'form');
  const { email = '', locale: wanted } = await readForm(c);
  const locale = chooseLocale(await parts.manifest(), wanted);
  if (!parts.links) return answerView(c, parts, { view: 'off', locale, status: 503 });
  const parsed = addressSchema.safeParse(email);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ['email'] }));
    return refuseAddress(c, parts, { email, locale }, toErrorFields(issues, { email }));
  }
  // Counted by client and mailbox together: a stranger can use up only their own share, not the
  // owner’s.
  const asker = `${clientAddress(c)} ${toMailboxKey(parsed.data)}`;
  const wait = parts.limiters.mailboxes?.take(asker) ?? 0;
  if (wait > 0) return refuseBusy(c, wait, parts.busyPage);
  await askForLink(parts.db, { email: parsed.data, locale }, parts.clock());
  parts.links.onAsked();
  return c.redirect(`${requestsApi()}/sent?locale=${encodeURIComponent(locale)}`, 303);
}

async function refuseAddress(
  c: Context,
  parts: RequestRouteParts,
  { email, locale }: { email: string; locale: string },
  errors: Readonly<Record<string, string>>,
): Promise<Response> {
  const page = await getRequestsPage(parts, locale);
  const html = page.showRefused({ email }, errors);
  if (html === undefined) throw new ApiError('not_found');
  return c.html(html, 422);
}

/**
 * Shows a page with a button. Mail programs follow links before people do, so only the button opens
 * the requests.
 */
async function showLink(c: Context<ApiEnv>, parts: RequestRouteParts): Promise<Response> {
  const locale = await findLocale(c, parts);
  const token = c.req.query('token') ?? '';
  const id = readToken(token, parts);
  const isGood = id !== undefined && (await isLinkGood(parts.db, id, parts.clock()));
  return isGood
    ? answerView(c, parts, { view: 'open', locale }, fillToken(token))
    : answerView(c, parts, { view: 'expired', locale, status: 410 });
}

async function beginSession(c: Context<ApiEnv>, parts: RequestRouteParts): Promise<Response> {
  getMediaType(c, 'form');
  const { token = '' } = await readForm(c);
  const locale = await findLocale(c, parts);
  const id = readToken(token, parts);
  const now = parts.clock();
  const owner = id === undefined ? undefined : await useLink(parts.db, id, now);
  if (!owner) return answerView(c, parts, { view: 'expired', locale, status: 410 });
  // Whoever was here before on this device is signed out.
  await closeSession(parts.db, sessionToken(c));
  await endCustomer(c, parts);
  keepSession(c, parts, await openSession(parts.db, owner, now));
  return c.redirect(`${requestsApi()}?locale=${encodeURIComponent(owner.locale)}`, 303);
}

const readToken = (token: string, { links }: RequestRouteParts): string | undefined =>
  links && readLinkToken(token, links.secret);

async function endSession(c: Context<ApiEnv>, parts: RequestRouteParts): Promise<Response> {
  const { locale: wanted } = await readForm(c);
  await closeSession(parts.db, sessionToken(c));
  await endCustomer(c, parts);
  dropSession(c, parts);
  const locale = chooseLocale(await parts.manifest(), wanted);
  return c.redirect(`${returnOrigin(c, parts.siteOrigin)}${ticketsUrl(locale)}`, 303);
}
