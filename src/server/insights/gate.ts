import { withServerBase } from '../../lib/base-path.ts';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { ApiEnv } from '../http/api-env.ts';
import { createRateLimiter } from '../http/rate-limit.ts';
import { limitBody, readForm } from '../http/request-body.ts';
import { isOwnOrigin } from '../http/same-origin.ts';
import type { EndedSessions } from './ended-sessions.ts';
import type { Sessions } from './session.ts';
import { createTries, type ShareTry, type Tries } from './tries.ts';

/** Where everything of the report stands. */
export const insightsPath = '/insights/';

/** Its address on the host that answers it. */
export const insightsUrl = (): string => withServerBase(insightsPath);

/** Where the form of the sign-in page is sent to, and the one that ends a session. */
export const signInPath = `${insightsPath}sign-in`;
export const signOutPath = `${insightsPath}sign-out`;

/** Name of the hidden field that proves which session a form was made for. */
export const formKeyField = 'key';

export const cookieName = 'candil_insights';

/** A form holds a token, or a key and what an action asks for. In bytes. */
const largestForm = 16_000;

/** Requests of one network: a report has a page and some files. */
const requestLimit = { perMinute: 120, burst: 120 };

/** What somebody is shown who may not see the report. */
export type SignInState = 'asked' | 'wrong' | 'busy';

export interface GateParts {
  sessions: () => Promise<Sessions>;
  ended: EndedSessions;
  clock: () => Date;
  limits: 'on' | 'off';
  /** Counts wrong tokens in all processes; without it, this one counts by itself. */
  shareTry?: ShareTry | undefined;
  siteOrigin?: string | undefined;
  /** Whether the site is reached over https. */
  isSecure: boolean;
  /** HTML of the sign-in page, in a language that suits the request. */
  showSignIn: (c: Context, state: SignInState) => Promise<string>;
}

/** `formKey` stands in every form of a page; a program with a token needs none. */
export type GateEnv = ApiEnv & { Variables: ApiEnv['Variables'] & { formKey: string } };

/**
 * Lets in who has the token, or a session that began with it. Anybody else gets the same bytes for
 * every path and method: whether something stands there is asked behind this gate only.
 */
export function createGate(parts: GateParts): MiddlewareHandler<GateEnv> {
  const { clock } = parts;
  const isLimited = parts.limits === 'on';
  const limiter = isLimited ? createRateLimiter(requestLimit, clock) : undefined;
  const tries = isLimited ? createTries(clock, parts.shareTry) : undefined;
  const limitForm = limitBody(largestForm);
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    c.header('X-Robots-Tag', 'noindex, nofollow');
    const client = c.get('client');
    const wait = limiter?.take(client) ?? 0;
    if (wait > 0) return refuse(c, parts, { state: 'busy', wait });
    const sessions = await parts.sessions();
    const cookie = getCookie(c, cookieName) ?? '';
    const bearer = readBearer(c);
    const verdict = judge({ sessions, cookie, bearer, now: clock(), client, tries });
    if (verdict === 'program') {
      c.set('formKey', '');
      return next();
    }
    if (typeof verdict === 'object') return refuse(c, parts, verdict);
    // Only whoever had the session can tell how long this takes.
    if (verdict === 'session' && (await parts.ended.isEnded(cookie))) {
      return refuse(c, parts, asked);
    }
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    const isOwn = isOwnOrigin(c, parts.siteOrigin);
    if (!isOwn && !isRead) return refuse(c, parts, asked);
    if (verdict === 'stranger') {
      const isSignIn = c.req.path === signInPath && c.req.method === 'POST';
      if (!isSignIn) return refuse(c, parts, asked);
      return within(limitForm, c, () => signIn(c, parts, sessions, tries));
    }
    c.set('formKey', sessions.formKey(cookie));
    if (isRead) return next();
    return within(limitForm, c, async () => {
      const form = await readForm(c);
      if (form[formKeyField] !== c.get('formKey')) return refuse(c, parts, asked);
      if (c.req.path === signOutPath) return signOut(c, parts, cookie);
      await next();
      return undefined;
    });
  };
}

interface Refusal {
  state: SignInState;
  /** Seconds; 0 where waiting helps nobody. */
  wait: number;
}

const asked: Refusal = { state: 'asked', wait: 0 };

/** Who asks. The cookie and the token are both checked always, so that time tells nothing. */
function judge({
  sessions,
  cookie,
  bearer,
  now,
  client,
  tries,
}: {
  sessions: Sessions;
  cookie: string;
  bearer: string | undefined;
  now: Date;
  client: string;
  tries: Tries | undefined;
}): 'program' | 'session' | 'stranger' | Refusal {
  const isToken = sessions.isToken(bearer);
  const isSession = sessions.isOpen(cookie, now);
  if (isSession) return 'session';
  if (bearer === undefined) return 'stranger';
  const wait = tries?.wait(client) ?? 0;
  if (wait > 0) return { state: 'busy', wait };
  if (isToken) return 'program';
  tries?.noteWrong(client);
  return asked;
}

/**
 * The token of `Authorization: Bearer`, empty if it is malformed; undefined without one. Other schemes
 * are those of a proxy in front.
 */
function readBearer(c: Context): string | undefined {
  const header = c.req.header('Authorization') ?? '';
  if (!/^Bearer(?![^ ])/iu.test(header)) return undefined;
  return /^Bearer +(\S+) *$/iu.exec(header)?.[1] ?? '';
}

/** Runs `act` within a limit of the body; `body_too_large` is thrown. */
async function within(
  limit: MiddlewareHandler<GateEnv>,
  c: Context<GateEnv, string>,
  act: () => Promise<Response | undefined>,
): Promise<Response | undefined> {
  let answer: Response | undefined;
  const refused = await limit(c, async () => {
    answer = await act();
  });
  return refused ?? answer;
}

async function signIn(
  c: Context<GateEnv>,
  parts: GateParts,
  sessions: Sessions,
  tries: Tries | undefined,
): Promise<Response> {
  const client = c.get('client');
  const { token } = await readForm(c);
  const wait = tries?.wait(client) ?? 0;
  if (wait > 0) return refuse(c, parts, { state: 'busy', wait });
  if (!sessions.isToken(token)) {
    tries?.noteWrong(client);
    return refuse(c, parts, { state: 'wrong', wait: 0 });
  }
  const secure = parts.isSecure || (c.req.header('Origin')?.startsWith('https:') ?? false);
  setCookie(c, cookieName, sessions.open(parts.clock()), { ...cookieOptions(), secure });
  const lang = c.req.query('lang');
  const query = lang === undefined ? '' : `?lang=${encodeURIComponent(lang)}`;
  return c.redirect(insightsUrl() + query, 303);
}

/** The cookie goes to the report only, never with a link from elsewhere, and no script sees it. */
const cookieOptions = () =>
  ({ path: withServerBase('/insights'), httpOnly: true, sameSite: 'Strict' }) as const;

/** The cookie is taken away, and no copy of it lets anybody in. */
async function signOut(c: Context, { ended }: GateParts, cookie: string): Promise<Response> {
  await ended.end(cookie);
  deleteCookie(c, cookieName, { path: cookieOptions().path });
  return c.redirect(insightsUrl(), 303);
}

async function refuse(
  c: Context<GateEnv>,
  parts: GateParts,
  { state, wait }: Refusal,
): Promise<Response> {
  if (wait > 0) c.header('Retry-After', String(wait));
  else c.header('WWW-Authenticate', 'Bearer realm="insights"');
  return c.html(await parts.showSignIn(c, state), wait > 0 ? 429 : 401);
}
