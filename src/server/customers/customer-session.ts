import { withServerBase } from '../../lib/base-path.ts';
import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import { knownCookie, writeKnown } from '../../schemas/known-cookie.ts';
import { customerSchema, type Customer } from '../../schemas/customer.ts';
import type { Database } from '../db/schema.ts';

/** How long a browser counts as a customer's, in milliseconds; the same as of a link by mail. */
const sessionLifetime = 2 * 60 * 60_000;

/** A customer whom a token has named in this browser. */
export interface CustomerSession {
  customer: Customer;
  locale: string;
}

/** Begins a session and returns what its cookie holds; the database has a digest of it only. */
export async function openCustomerSession(
  db: Database,
  { customer, locale }: CustomerSession,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('customer_sessions')
    .values({
      digest: toDigest(token),
      email: toMailboxKey(customer.email),
      locale,
      customer: JSON.stringify(customer),
      expires_at: new Date(now.getTime() + sessionLifetime).toISOString(),
    })
    .execute();
  return token;
}

/** The session of a token; undefined if it is over or there is none. */
export async function findCustomerSession(
  db: Database,
  token: string | undefined,
  now: Date,
): Promise<CustomerSession | undefined> {
  if (token === undefined) return undefined;
  const row = await db
    .selectFrom('customer_sessions')
    .select(['customer', 'locale'])
    .where('digest', '=', toDigest(token))
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row && { customer: customerSchema.parse(JSON.parse(row.customer)), locale: row.locale };
}

/** Forgets sessions, and the people in them, that are over. */
export async function forgetCustomerSessions(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('customer_sessions').where('expires_at', '<=', now.toISOString()).execute();
}

const toDigest = (token: string): string => createHash('sha256').update(token).digest('hex');

const name = 'candil_customer';

/** Forms, requests and tickets ask who it is; scripts cannot read it, and it goes over https alone. */
const options = () => ({ path: withServerBase('/api'), httpOnly: true, secure: true }) as const;

/** Pages choose by it what they show first, before anything is asked. */
const knownOptions = () => ({ path: withServerBase('/'), secure: true }) as const;

const lax = { sameSite: 'Lax' } as const;
const apart = { sameSite: 'None', partitioned: true } as const;

/**
 * Gives the browser the token of a session. In a frame on another site a cookie has to say so, and
 * to be kept apart for that site (CHIPS): no other site with the same frame sees the customer.
 */
export function keepCustomer(
  c: Context,
  { token, customer }: { token: string; customer: Customer },
  isEmbedded: boolean,
): void {
  const place = isEmbedded ? apart : lax;
  const maxAge = sessionLifetime / 1000;
  setCookie(c, name, token, { ...options(), ...place, maxAge });
  const known = writeKnown({ region: customer.country, plan: customer.plan });
  setCookie(c, knownCookie, known, { ...knownOptions(), ...place, maxAge });
}

/** Whose browser this is. */
export const readCustomer = (
  c: Context,
  { db, clock }: { db: Database; clock: () => Date },
): Promise<CustomerSession | undefined> => findCustomerSession(db, getCookie(c, name), clock());

/** Ends the session of a browser, in whichever place its cookie lies, if there is one. */
export async function endCustomer(c: Context, { db }: { db: Database }): Promise<void> {
  const token = getCookie(c, name);
  if (token === undefined) return;
  await db.deleteFrom('customer_sessions').where('digest', '=', toDigest(token)).execute();
  for (const place of [lax, apart]) {
    deleteCookie(c, name, { ...options(), ...place });
    deleteCookie(c, knownCookie, { ...knownOptions(), ...place });
  }
}
