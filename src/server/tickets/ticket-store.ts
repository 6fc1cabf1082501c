import type { Ticket } from '../../schemas/ticket.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';

/** Tickets of readers; a reference that was given out stands for a stored ticket. */
export interface TicketStore {
  /** Stores a ticket and returns its reference; the same key again returns the same one. */
  fileTicket(ticket: Ticket, idempotencyKey?: string): Promise<string>;
  hasTicket(reference: string): Promise<boolean>;
}

/** Random references that may be taken already before something must be wrong. */
const attempts = 5;

export function createTicketStore(
  db: Database,
  source: { clock: () => Date; newReference: () => string },
): TicketStore {
  return {
    async fileTicket(ticket, idempotencyKey) {
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const reference = source.newReference();
        const created = source.clock().toISOString();
        const row = { reference, idempotency_key: idempotencyKey ?? null, created_at: created };
        if (await insertTicket(db, { ...ticket, ...row })) return reference;
        const earlier = await findByKey(db, idempotencyKey);
        if (earlier !== undefined) return earlier;
      }
      throw new Error(`No free reference for a ticket in ${attempts} attempts.`);
    },
    async hasTicket(reference) {
      const row = await db
        .selectFrom('tickets')
        .select('reference')
        .where('reference', '=', reference)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

/** Whether the row was new; an equal reference or key leaves the table as it was. */
async function insertTicket(
  db: Database,
  row: Ticket & { reference: string; idempotency_key: string | null; created_at: string },
): Promise<boolean> {
  const inserted = await transactWithRetry(() =>
    db
      .insertInto('tickets')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('reference')
      .executeTakeFirst(),
  );
  return inserted !== undefined;
}

async function findByKey(db: Database, key: string | undefined): Promise<string | undefined> {
  if (key === undefined) return undefined;
  const row = await db
    .selectFrom('tickets')
    .select('reference')
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return row?.reference;
}
