import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { requestsApi } from './answer-view.ts';
import type { RequestRouteParts } from './request-parts.ts';
import { findSession, sessionLifetime, type Session } from './session-store.ts';

const name = 'candil_requests';

/** Only these addresses see the cookie, and no script does. */
const options = { path: requestsApi, httpOnly: true, sameSite: 'Lax' } as const;

/** Behind a proxy that ends TLS this process sees http; the browser's word or the setting counts. */
const isSecure = (c: Context, parts: Pick<RequestRouteParts, 'isSecure'>): boolean =>
  parts.isSecure || (c.req.header('Origin')?.startsWith('https:') ?? false);

export function keepSession(c: Context, parts: RequestRouteParts, token: string): void {
  const maxAge = sessionLifetime / 1000;
  setCookie(c, name, token, { ...options, maxAge, secure: isSecure(c, parts) });
}

export function dropSession(c: Context, parts: RequestRouteParts): void {
  deleteCookie(c, name, { ...options, secure: isSecure(c, parts) });
}

export const sessionToken = (c: Context): string | undefined => getCookie(c, name);

/** Whose requests this browser may see. */
export const readSession = (
  c: Context,
  { db, clock }: Pick<RequestRouteParts, 'db' | 'clock'>,
): Promise<Session | undefined> => findSession(db, sessionToken(c), clock());
