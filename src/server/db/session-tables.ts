/**
 * What becomes of a link that somebody asked for: `waiting` to be sent, `sent`, `dropped` (nobody
 * with that address has a ticket, or it had enough links), `used`.
 */
export type RequestLinkState = 'waiting' | 'sent' | 'dropped' | 'used';

/** Links by e-mail to the tickets of an address. The link itself is not stored. */
export interface RequestLinksTable {
  /** Random; the link carries it with a signature. */
  id: string;
  /** As `toMailboxKey` makes it. */
  email: string;
  locale: string;
  state: RequestLinkState;
  attempts: number;
  /** Not before; an attempt under way moves it to when it is given up for dead. */
  due_at: string;
  created_at: string;
  expires_at: string;
}

/** Browsers that have opened such a link. */
export interface RequestSessionsTable {
  /** SHA-256 of what the cookie holds. */
  digest: string;
  email: string;
  locale: string;
  expires_at: string;
}

/** Browsers whose customer a token has named. */
export interface CustomerSessionsTable {
  /** SHA-256 of what the cookie holds. */
  digest: string;
  /** As the token wrote it. */
  email: string;
  locale: string;
  /** JSON of what the token said besides, as far as the form asks for it. */
  customer: string;
  expires_at: string;
}

/** Tokens of customers that were used, until they would be too old anyway. */
export interface SpentTokensTable {
  /** SHA-256 of issuer and `jti`. */
  digest: string;
  expires_at: string;
}

/** Sessions of `/insights/` that were ended before their time. */
export interface EndedSessionsTable {
  /** SHA-256 of the cookie, in hexadecimal. */
  digest: string;
  expires_at: string;
}
