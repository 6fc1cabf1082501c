import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../db/schema.ts';

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

export async function closeSession(db: Database, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  await db.deleteFrom('request_sessions').where('digest', '=', toDigest(token)).execute();
}

/** Forgets sessions, and the addresses in them, that are over. */
export async function forgetSessions(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('request_sessions').where('expires_at', '<=', now.toISOString()).execute();
}

const toDigest = (token: string): string => createHash('sha256').update(token).digest('hex');
