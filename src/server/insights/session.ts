import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long somebody who signed in sees the report, in milliseconds: a working day. */
export const sessionLifetime = 12 * 60 * 60_000;

/** Longest cookie or token that is looked at, in characters. */
const longestText = 500;

/** Says who may see the report. Every check takes the same steps, whether it succeeds or not. */
export interface Sessions {
  /** Whether a text is the token. */
  isToken: (text: string | undefined) => boolean;
  /** A cookie for somebody who has shown the token; it does not hold the token. */
  open: (now: Date) => string;
  /** Whether a cookie is one of ours that is not over. */
  isOpen: (cookie: string | undefined, now: Date) => boolean;
  /** Proves that a form was in a page of this session. */
  formKey: (cookie: string) => string;
}

/**
 * Sessions of everybody who has the token. A cookie is `<end>.<chance>.<signature>`, signed with the
 * token and a secret of the database: a new token ends all sessions, and whoever finds a cookie cannot
 * try tokens on it.
 */
export function createSessions(token: string, secret: string): Sessions {
  const key = createHmac('sha256', secret).update(token).digest();
  const sign = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const tokenDigest = toDigest(token);
  return {
    isToken: (text = '') => timingSafeEqual(toDigest(text.slice(0, longestText)), tokenDigest),
    open(now) {
      const end = (now.getTime() + sessionLifetime).toString(36);
      const text = `${end}.${randomBytes(16).toString('base64url')}`;
      return `${text}.${sign(text).toString('base64url')}`;
    },
    isOpen(cookie = '', now) {
      const given = cookie.slice(0, longestText);
      const place = given.lastIndexOf('.');
      const text = given.slice(0, Math.max(0, place));
      // As text: many texts decode to one signature, and a session that was ended is known by its own.
      const signature = sign(text).toString('base64url');
      const isOurs = timingSafeEqual(toDigest(given.slice(place + 1)), toDigest(signature));
      const end = Number.parseInt(text, 36);
      return isOurs && end > now.getTime() && end <= now.getTime() + sessionLifetime;
    },
    formKey: (cookie) => sign(`form ${cookie}`).toString('base64url'),
  };
}

/** Digests have one length, so that they can be compared in constant time. */
const toDigest = (text: string): Buffer => createHash('sha256').update(text).digest();
