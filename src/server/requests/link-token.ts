import { createHmac, timingSafeEqual } from 'node:crypto';

/** `<id>.<signature>`: what a link carries. The same id and secret always make the same token. */
export const toLinkToken = (id: string, secret: string): string =>
  `${id}.${digest(id, secret).toString('base64url')}`;

/** The id of a token with the right signature; undefined for everything else. */
export function readLinkToken(token: string, secret: string): string | undefined {
  const match = /^([\w-]{1,100})\.([\w-]{43})$/u.exec(token);
  if (!match) return undefined;
  const [, id = '', signature = ''] = match;
  const given = Buffer.from(signature, 'base64url');
  const expected = digest(id, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

const digest = (id: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`request-link.${id}`).digest();
