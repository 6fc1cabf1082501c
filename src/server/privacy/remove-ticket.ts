import { lockTicket } from '../db/lock-ticket.ts';
import { transactWithRetry } from '../db/retry.ts';
import { removeSubject } from '../searches/subjects.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';

/** Tables whose rows belong to a ticket. */
const partTables = [
  'outbox',
  'ticket_files',
  'ticket_messages',
  'ticket_answer_files',
  'ticket_answers',
  'received_mails',
] as const;

export interface RemovalOptions {
  /** Checked again once the ticket is locked: whether it may still be removed. */
  mayGo?: (transaction: DatabaseTransaction) => Promise<boolean>;
  /** Whether the reference is noted, so that copies of the ticket are removed, too. */
  isNoted?: boolean;
}

/** Removes a ticket with all that belongs to it; says whether it did. */
export function removeTicket(
  db: Database,
  reference: string,
  now: Date,
  { mayGo = () => Promise.resolve(true), isNoted = true }: RemovalOptions = {},
): Promise<boolean> {
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      if (!(await lockTicket(transaction, reference)) || !(await mayGo(transaction))) return false;
      if (isNoted) await noteRemoved(transaction, reference, now);
      await removeSubject(transaction, reference);
      // Each table by itself: not every engine cascades deletions.
      for (const table of partTables) {
        await transaction.deleteFrom(table).where('reference', '=', reference).execute();
      }
      await transaction.deleteFrom('tickets').where('reference', '=', reference).execute();
      return true;
    }),
  );
}

async function noteRemoved(
  transaction: DatabaseTransaction,
  reference: string,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('removed_tickets')
    .values({ reference, removed_at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How long others may still hold a copy of a removed ticket, in milliseconds. */
const longestCopy = 90 * 24 * 60 * 60_000;

/** References of the tickets that were removed of late. */
export async function listRemoved(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('removed_tickets').select('reference').execute();
  return rows.map(({ reference }) => reference);
}

/** Forgets notes of removed tickets that nobody needs any more. */
export async function forgetRemoved(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - longestCopy).toISOString();
  await db.deleteFrom('removed_tickets').where('removed_at', '<', before).execute();
}
