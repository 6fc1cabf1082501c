import { randomBytes } from 'node:crypto';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';
import type { RequestLinksTable, RequestLinkState } from '../db/session-tables.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';

/**
 * How long a link is valid, in milliseconds; asking again prolongs one to at most twice as long.
 */
const linkLifetime = 15 * 60_000;

/**
 * Mails to one mailbox, however they are caused: unused links in it, and mails a day. One client gets
 * 3 and then one an hour (`mailboxes` of the rate limits), 27 a day: a stranger at one address cannot
 * use them up. Beyond them nobody is turned away (ADR 0030): see `chooseStep`.
 */
const most = { unused: 5, day: 30 } as const;

const day = 24 * 60 * 60_000;

/** A link that this process, and no other, may send until its lease ends. */
export type ClaimedLink = Pick<
  RequestLinksTable,
  'id' | 'email' | 'locale' | 'attempts' | 'created_at'
>;

/**
 * Writes down that somebody wants a link to the requests of an address. The same work for every
 * address: whether it has any is looked up when the link is to be sent.
 */
export async function askForLink(
  db: Database,
  { email, locale }: { email: string; locale: string },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await db
    .insertInto('request_links')
    .values({
      id: randomBytes(16).toString('base64url'),
      email: toMailboxKey(email),
      locale,
      state: 'waiting',
      attempts: 0,
      due_at: at,
      created_at: at,
      expires_at: new Date(now.getTime() + linkLifetime).toISOString(),
    })
    .execute();
}

/** Claims the link that has waited longest; until `leaseEnd` nobody else gets it. */
export async function claimLink(
  db: Database,
  now: Date,
  leaseEnd: Date,
): Promise<ClaimedLink | undefined> {
  const link = await db
    .selectFrom('request_links')
    .select(['id', 'email', 'locale', 'attempts', 'created_at'])
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now.toISOString())
    .where('expires_at', '>', now.toISOString())
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  if (!link) return undefined;
  const attempts = link.attempts + 1;
  const { numUpdatedRows } = await db
    .updateTable('request_links')
    .set({ attempts, due_at: leaseEnd.toISOString() })
    .where('id', '=', link.id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', link.attempts)
    .executeTakeFirst();
  return numUpdatedRows > 0 ? { ...link, attempts } : claimLink(db, now, leaseEnd);
}

/** Records the outcome of an attempt; without effect if its lease has ended. */
export async function settleLink(
  db: Database,
  { id, attempts }: ClaimedLink,
  step: { state: RequestLinkState; due_at?: string },
): Promise<void> {
  await db
    .updateTable('request_links')
    .set(step)
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', 'waiting')
    .execute();
}

/** What becomes of a link that somebody asked for. */
export type LinkStep = { kind: 'send' } | { kind: 'drop' } | { kind: 'hold'; id: string };

/**
 * Decides what to do: `send` the link; `drop` it, because the address has no tickets; or `hold` an
 * earlier link longer, because the mailbox has had its share of mails and that link is unused and
 * was sent less than a lifetime ago. So whoever asks has a link in the mailbox that is valid for a
 * whole lifetime from now.
 */
export async function chooseStep(
  db: Database,
  { email }: ClaimedLink,
  now: Date,
): Promise<LinkStep> {
  const ticket = await db
    .selectFrom('tickets')
    .select('reference')
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', email))
    .limit(1)
    .executeTakeFirst();
  if (!ticket) return { kind: 'drop' };
  const since = (age: number): string => new Date(now.getTime() - age).toISOString();
  const mails = await db
    .selectFrom('request_links')
    .select(['id', 'state', 'created_at', 'expires_at'])
    .where('email', '=', email)
    .where('state', 'in', ['sent', 'used'])
    .where('created_at', '>', since(day))
    .orderBy('created_at', 'desc')
    .execute();
  const unused = mails.filter((mail) => mail.state === 'sent' && mail.expires_at > since(0));
  const [newest] = unused;
  const hasShare = mails.length < most.day && unused.length < most.unused;
  if (hasShare || !newest || newest.created_at <= since(linkLifetime)) return { kind: 'send' };
  return { kind: 'hold', id: newest.id };
}

/** Makes an unused link valid for a whole lifetime from now. */
export async function holdLink(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable('request_links')
    .set({ expires_at: new Date(now.getTime() + linkLifetime).toISOString() })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .execute();
}

/** Whether a link may still be used; the check does not use it up. */
export async function isLinkGood(db: Database, id: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('request_links')
    .select('id')
    .where('id', '=', id)
    .where('state', 'in', ['sent', 'waiting'])
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Uses a link up and returns whose it was; undefined if it was used, has ended or was never sent. A
 * `waiting` link counts too: its mail may have arrived although the mail server has not answered
 * yet.
 */
export function useLink(
  db: Database,
  id: string,
  now: Date,
): Promise<{ email: string; locale: string } | undefined> {
  return transactWithRetry(() =>
    db
      .updateTable('request_links')
      .set({ state: 'used' })
      .where('id', '=', id)
      .where('state', 'in', ['sent', 'waiting'])
      .where('expires_at', '>', now.toISOString())
      .returning(['email', 'locale'])
      .executeTakeFirst(),
  );
}

/** Forgets links, and the addresses in them, when they no longer count for anything. */
export async function forgetLinks(db: Database, now: Date): Promise<void> {
  const at = new Date(now.getTime() - day).toISOString();
  await db.deleteFrom('request_links').where('created_at', '<', at).execute();
}
