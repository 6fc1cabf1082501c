import { ticketsApiUrl } from '../../i18n/urls.ts';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** How long the browser that sent a ticket may correct its address, in milliseconds. */
export const correctionTime = 60 * 60_000;

const cookieName = 'candil_filed';

/** `<reference>.<signature>`. The same ticket and secret always make the same. */
export const toCorrectionToken = (reference: string, secret: string): string =>
  `${reference}.${digest(reference, secret).toString('base64url')}`;

/** The reference of a token with the right signature; undefined for everything else. */
export function readCorrectionToken(token: string, secret: string): string | undefined {
  const [, reference = '', signature = ''] = /^([\w-]{1,100})\.([\w-]{43})$/u.exec(token) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const expected = digest(reference, secret);
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? reference
    : undefined;
}

const digest = (reference: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`address-correction.${reference}`).digest();

/** Lets the browser correct the address of the ticket that it has just sent. */
export function keepFiled(
  c: Context,
  { reference, secret, isSecure }: { reference: string; secret: string; isSecure: boolean },
): void {
  setCookie(c, cookieName, toCorrectionToken(reference, secret), {
    ...{ path: ticketsApiUrl(''), httpOnly: true, sameSite: 'Lax' },
    maxAge: correctionTime / 1000,
    // Behind a proxy that ends TLS this process sees http; the browser's word or the setting counts.
    secure: isSecure || (c.req.header('Origin')?.startsWith('https:') ?? false),
  });
}

/** The ticket that this browser has sent last, if that was not long ago. */
export const readFiled = (c: Context, secret: string): string | undefined =>
  readCorrectionToken(getCookie(c, cookieName) ?? '', secret);
