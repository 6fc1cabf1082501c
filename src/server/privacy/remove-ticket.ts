import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';

/** Tables whose rows belong to a ticket. */
const partTables = ['outbox', 'ticket_files', 'ticket_messages'] as const;

export interface RemovalOptions {
  /** Asked again when nobody else can change the ticket. */
  mayGo?: (transaction: DatabaseTransaction) => Promise<boolean>;
  /** Notes the reference, so that copies of the ticket go too. */
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
      // An update that changes nothing is the lock that both databases know.
      const { numUpdatedRows } = await transaction
        .updateTable('tickets')
        .set((row) => ({ reference: row.ref('reference') }))
        .where('reference', '=', reference)
        .executeTakeFirst();
      if (numUpdatedRows === 0n || !(await mayGo(transaction))) return false;
      if (isNoted) await noteRemoved(transaction, reference, now);
      // Said table by table: not every engine and connection removes what refers to a row.
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

/** For so long others may still hold a copy of a removed ticket, in milliseconds. */
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
