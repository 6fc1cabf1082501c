import { withServerBase } from '../../lib/base-path.ts';
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { localeOfPath, ticketsUrl } from '../../i18n/urls.ts';
import { readCustomer } from '../customers/customer-session.ts';
import { longestToken } from '../customers/token-check.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { answerError, ApiError, refuseMethod } from '../http/errors.ts';
import { limitRate, type BusyPage, type RateLimiter } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readForm, readJson } from '../http/request-body.ts';
import { isOwnOrigin, toSiteAddress } from '../http/same-origin.ts';
import { answerView, requestsApi } from '../requests/answer-view.ts';
import { readRequestsPage, type FillView, type RequestsPage } from '../requests/request-page.ts';
import { chooseLocale } from '../site/choose-locale.ts';
import { rememberPages, type PageSource } from '../site/page-source.ts';
import { admit, readGuest, signOut, type AdmitParts, type Guest } from './admit.ts';
import { fillGuest, fillWayBack } from './fill-guest.ts';
import { toKnownForm } from './known-form.ts';
import {
  readContactPage,
  showOwnContact,
  tellOwnChannels,
  type ContactPage,
} from './own-channels.ts';
import { toOwnPath } from './own-path.ts';

/** Largest body in bytes: the longest token and address, percent-encoded where they have to be. */
const bodyLimit = 16_000;

/** What the routes of known customers are given. */
export interface SignInParts extends AdmitParts {
  pages: PageSource;
  /** Sites whose forms sign people in without a question. */
  origins: readonly string[];
  siteOrigin?: string | undefined;
  limiters: Partial<Record<'tokens' | 'pages', RateLimiter | undefined>>;
  busyPage: BusyPage;
}

interface RouteParts extends SignInParts {
  requestsPages: (path: string) => Promise<RequestsPage | undefined>;
  contactPages: (path: string) => Promise<ContactPage | undefined>;
}

/** Where tokens go, from the root of the API. Forms of the company's pages may send theirs here. */
export const handOverPath = '/api/customer/session';

/** Takes tokens of the company’s product in exchange for a session, and tells whose browser it is. */
export function createSignInRoutes(given: SignInParts): Hono<ApiEnv> {
  const parts = {
    ...given,
    requestsPages: rememberPages(given.pages, readRequestsPage),
    contactPages: rememberPages(given.pages, readContactPage),
  };
  const routes = new Hono<ApiEnv>();
  const limit = limitBody(bodyLimit);
  routes.get('/', limitRate(parts.limiters.pages), async (c) => {
    const session = await readCustomer(c, parts);
    return c.json({ customer: session?.customer ?? null });
  });
  routes.get('/channels', limitRate(parts.limiters.pages), (c) => tellOwnChannels(c, parts));
  routes.get('/contact', limitRate(parts.limiters.pages, given.busyPage), (c) =>
    showOwnContact(c, parts),
  );
  for (const path of ['/', '/channels', '/contact']) routes.all(path, refuseMethod('GET', 'HEAD'));
  routes.post('/session', limitRate(parts.limiters.tokens, given.busyPage), limit, (c) =>
    getMediaType(c, 'json', 'form') === 'json' ? takeJson(c, parts) : takeForm(c, parts),
  );
  routes.post('/session/end', limitRate(parts.limiters.pages, given.busyPage), limit, (c) =>
    leave(c, parts),
  );
  for (const path of ['/session', '/session/end']) routes.all(path, refuseMethod('POST'));
  return routes;
}

export const tokenBodySchema = z.strictObject({
  token: z.string().max(longestToken),
  /** The page stands in a frame on another site. */
  embedded: z.boolean().default(false),
});

/** For scripts of our own pages. */
async function takeJson(c: Context<ApiEnv>, parts: RouteParts): Promise<Response> {
  if (!isOwnOrigin(c, parts.siteOrigin)) throw new ApiError('origin_refused');
  const body = tokenBodySchema.safeParse(await readJson(c));
  if (!body.success) throw new ApiError('token_refused');
  const guest = await readGuest(parts, body.data.token);
  await admit(c, parts, guest, body.data.embedded);
  return c.json({ customer: guest.customer });
}

/** What a form brings; `jwt` is what Zendesk calls the token. */
interface HandOver {
  token: string;
  /** Page of ours to go to; undefined if none was named, or one that is not ours. */
  path: string | undefined;
  locale: string;
  isConfirmed: boolean;
}

async function readHandOver(c: Context<ApiEnv>, parts: RouteParts): Promise<HandOver> {
  const { jwt = '', token = jwt, return_to: wanted = '', locale, confirmed } = await readForm(c);
  const manifest = await parts.manifest();
  const origins = [new URL(c.req.url).origin, ...(parts.siteOrigin ? [parts.siteOrigin] : [])];
  const path = toOwnPath(wanted, { origins, locales: manifest.locales });
  const asked = locale ?? localeOfPath(path ?? '');
  const isConfirmed = confirmed === 'yes' && isOwnOrigin(c, parts.siteOrigin);
  return { token, path, locale: chooseLocale(manifest, asked), isConfirmed };
}

/**
 * A form of the company's page signs in at once, if that site was named. Otherwise somebody else
 * might have sent a reader's browser here with a token of their own, to read what is then written in
 * their name (login CSRF): the reader is asked first.
 */
async function takeForm(c: Context<ApiEnv>, parts: RouteParts): Promise<Response> {
  const given = await readHandOver(c, parts);
  try {
    const asked = given.path === undefined ? undefined : given.locale;
    const guest = await readGuest(parts, given.token, asked);
    const isTrusted = parts.origins.includes(c.req.header('Origin') ?? '') || given.isConfirmed;
    if (!isTrusted) return await askGuest(c, parts, guest, given);
    await admit(c, parts, guest, false);
    const list = `${requestsApi()}?locale=${encodeURIComponent(guest.locale)}`;
    const { ticketChannels = [] } = await parts.manifest();
    const path = toAddress(c, parts, given.path ?? list);
    return c.redirect(toKnownForm(path, ticketChannels) ?? path, 303);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'token_refused') throw error;
    return showView(
      c,
      parts,
      { view: 'refused', locale: given.locale },
      error,
      fillWayBack(given.path),
    );
  }
}

const askGuest = (c: Context, parts: RouteParts, guest: Guest, given: HandOver) =>
  showView(
    c,
    parts,
    { view: 'continue', locale: guest.locale },
    new ApiError('not_found'),
    fillGuest(guest.customer, given),
  );

/** A view of the built page, or the error where a build of before has none. */
async function showView(
  c: Context,
  parts: RouteParts,
  { view, locale }: { view: 'continue' | 'refused'; locale: string },
  error: ApiError,
  fill?: FillView,
): Promise<Response> {
  const page = await parts.requestsPages(`${ticketsUrl(locale)}index.html`);
  if (page?.showView(view) === undefined) return answerError(c, error);
  return answerView(c, parts, { view, locale, status: view === 'refused' ? 401 : 200 }, fill);
}

/** Pages stand on the site, what the server fills in on the host of the API. */
const toAddress = (c: Context, { siteOrigin }: RouteParts, path: string): string =>
  path.startsWith(withServerBase('/api/')) ? path : toSiteAddress(c, siteOrigin, path);

async function leave(c: Context<ApiEnv>, parts: RouteParts): Promise<Response> {
  const type = getMediaType(c, 'json', 'form');
  await signOut(c, parts);
  if (type === 'json') return c.body(null, 204);
  const { path, locale } = await readHandOver(c, parts);
  return c.redirect(toAddress(c, parts, path ?? ticketsUrl(locale)), 303);
}
