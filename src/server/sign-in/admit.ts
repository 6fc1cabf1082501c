import type { Context } from 'hono';
import { matchLocale } from '../../i18n/match-locale.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import {
  endCustomer,
  keepCustomer,
  openCustomerSession,
  type CustomerSession,
} from '../customers/customer-session.ts';
import { isSpent, spendToken } from '../customers/spent-tokens.ts';
import { TokenRefused, type CheckedToken, type CheckToken } from '../customers/token-check.ts';
import { readClaims } from '../customers/token-claims.ts';
import type { Database } from '../db/schema.ts';
import { ApiError } from '../http/errors.ts';
import { closeSession, dropSession, sessionToken } from '../requests/session.ts';

/** What it takes to know a customer. */
export interface AdmitParts {
  db: Database;
  manifest: () => Promise<Manifest>;
  checkToken: CheckToken;
  /** Cookies of links by mail go over https alone. */
  isSecure: boolean;
  clock: () => Date;
  log: (message: string) => void;
}

/** Somebody whom a token names, and who is not signed in yet. */
export interface Guest extends CustomerSession {
  token: CheckedToken;
}

/**
 * Reads a token without using it up. Throws `token_refused`, the same for whatever is wrong: an
 * attacker learns nothing, the log says it all.
 */
export async function readGuest(parts: AdmitParts, text: string, wanted?: string): Promise<Guest> {
  try {
    const now = parts.clock();
    const token = await parts.checkToken(text, now);
    const { ticketRules, locales, defaultLocale } = await parts.manifest();
    const { customer, locale, notes } = readClaims(token.claims, ticketRules.fields);
    if (await isSpent(parts.db, token)) throw new TokenRefused('it was used before');
    for (const note of notes)
      parts.log(`Of the token of a customer something was left out: ${note}.`);
    const languages = [wanted, locale].filter((one) => one !== undefined);
    return { token, customer, locale: matchLocale(languages, locales) ?? defaultLocale };
  } catch (error) {
    throw refuse(parts, error);
  }
}

/** Uses the token up and signs the browser in; whoever was here before is signed out. */
export async function admit(
  c: Context,
  parts: AdmitParts,
  { token, ...session }: Guest,
  isEmbedded: boolean,
): Promise<void> {
  const { db, clock } = parts;
  if (!(await spendToken(db, token))) throw refuse(parts, new TokenRefused('it was used before'));
  await signOut(c, parts);
  const { customer } = session;
  const opened = await openCustomerSession(db, session, clock());
  keepCustomer(c, { token: opened, customer }, isEmbedded);
}

/** Ends whatever this browser was signed in by, a token or a link by mail. */
export async function signOut(
  c: Context,
  parts: Pick<AdmitParts, 'db' | 'isSecure'>,
): Promise<void> {
  await endCustomer(c, parts);
  const token = sessionToken(c);
  if (token === undefined) return;
  await closeSession(parts.db, token);
  dropSession(c, parts);
}

function refuse({ log }: Pick<AdmitParts, 'log'>, error: unknown): unknown {
  if (!(error instanceof TokenRefused)) return error;
  log(`The token of a customer was refused: ${error.message}.`);
  return new ApiError('token_refused');
}
