import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { readCustomer } from '../customers/customer-session.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import type { Database } from '../db/schema.ts';
import { requestsApi } from './answer-view.ts';
import type { RequestRouteParts } from './request-parts.ts';

/** How long somebody sees the requests of their address, in milliseconds. */
export const sessionLifetime = 2 * 60 * 60_000;

/** Somebody who has shown that an address is theirs. */
export interface Session {
  /** As `toMailboxKey` makes it. */
  email: string;
  locale: string;
}

/** Begins a session and returns what its cookie holds; the database has a digest of it only. */
export async function openSession(db: Database, session: Session, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + sessionLifetime).toISOString();
  await db
    .insertInto('request_sessions')
    .values({ ...session, digest: toDigest(token), expires_at: expiresAt })
    .execute();
  return token;
}

/** The session of a token; undefined if it is over or there is none. */
export async function findSession(
  db: Database,
  token: string | undefined,
  now: Date,
): Promise<Session | undefined> {
  if (token === undefined) return undefined;
  return db
    .selectFrom('request_sessions')
    .select(['email', 'locale'])
    .where('digest', '=', toDigest(token))
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
}

/** Ends a session, whether or not it is still open. */
export async function closeSession(db: Database, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  await db.deleteFrom('request_sessions').where('digest', '=', toDigest(token)).execute();
}

/** Forgets sessions, and the addresses in them, that are over. */
export async function forgetSessions(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('request_sessions').where('expires_at', '<=', now.toISOString()).execute();
}

const toDigest = (token: string): string => createHash('sha256').update(token).digest('hex');

const name = 'candil_requests';

/** The cookie is sent to these addresses only, and scripts cannot read it. */
const options = () => ({ path: requestsApi(), httpOnly: true, sameSite: 'Lax' }) as const;

/** Behind a proxy that ends TLS this process sees http; the browser's word or the setting counts. */
const isSecure = (c: Context, parts: Pick<RequestRouteParts, 'isSecure'>): boolean =>
  parts.isSecure || (c.req.header('Origin')?.startsWith('https:') ?? false);

/** Gives the browser the token of a session. */
export function keepSession(c: Context, parts: RequestRouteParts, token: string): void {
  const maxAge = sessionLifetime / 1000;
  setCookie(c, name, token, { ...options(), maxAge, secure: isSecure(c, parts) });
}

/** Makes the browser forget its token. */
export function dropSession(c: Context, parts: Pick<RequestRouteParts, 'isSecure'>): void {
  deleteCookie(c, name, { ...options(), secure: isSecure(c, parts) });
}

/** The token that the browser brings. */
export const sessionToken = (c: Context): string | undefined => getCookie(c, name);

/** Whose requests this browser may see: who opened a link by mail, or whom a token has named. */
export async function readSession(
  c: Context,
  parts: Pick<RequestRouteParts, 'db' | 'clock'>,
): Promise<Session | undefined> {
  const byLink = await findSession(parts.db, sessionToken(c), parts.clock());
  if (byLink) return byLink;
  const known = await readCustomer(c, parts);
  return known && { email: toMailboxKey(known.customer.email), locale: known.locale };
}
