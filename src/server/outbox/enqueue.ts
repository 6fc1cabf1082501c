import type { Database, DatabaseTransaction, OutboxTable } from '../db/schema.ts';
import { requesterReceiver } from './receiver.ts';

/** An entry that nobody has tried yet. */
const newEntry = (
  event: { reference: string; sequence: number },
  receiver: string,
  at: string,
): OutboxTable => ({
  reference: event.reference,
  sequence: event.sequence,
  receiver,
  state: 'waiting',
  attempts: 0,
  failures: 0,
  due_at: at,
  reason: null,
  remote_id: null,
  created_at: at,
  settled_at: null,
});

/** Enqueues a new ticket for every receiver, in the transaction that stores it. */
export async function enqueueTicket(
  transaction: DatabaseTransaction,
  reference: string,
  receivers: readonly string[],
  now: Date,
): Promise<void> {
  if (receivers.length === 0) return;
  const at = now.toISOString();
  await transaction
    .insertInto('outbox')
    .values(receivers.map((receiver) => newEntry({ reference, sequence: 0 }, receiver, at)))
    .execute();
}

/**
 * Enqueues a message for the receivers that got its ticket; others would not know what it belongs
 * to. Requesters are mailed about the ticket alone.
 */
export async function enqueueMessage(
  transaction: DatabaseTransaction,
  message: { reference: string; sequence: number },
  now: Date,
): Promise<void> {
  const given = await transaction
    .selectFrom('outbox')
    .select('receiver')
    .where('reference', '=', message.reference)
    .where('sequence', '=', 0)
    .where('receiver', '!=', requesterReceiver)
    .execute();
  if (given.length === 0) return;
  const at = now.toISOString();
  await transaction
    .insertInto('outbox')
    .values(given.map(({ receiver }) => newEntry(message, receiver, at)))
    .execute();
}

/**
 * Enqueues the mail that a ticket has come once more, for another address than before. An attempt that
 * is under way counts no longer: whatever it comes to, this one is made.
 */
export async function enqueueConfirmation(
  transaction: DatabaseTransaction,
  reference: string,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set((row) => ({
      state: 'waiting',
      attempts: row('attempts', '+', 1),
      failures: 0,
      due_at: now.toISOString(),
      reason: null,
      settled_at: null,
    }))
    .where('reference', '=', reference)
    .where('sequence', '=', 0)
    .where('receiver', '=', requesterReceiver)
    .execute();
}

/**
 * Enqueues that the requester is told of an answer, if mails about this ticket are sent to them. The
 * number of the answer takes the place of the sequence: requesters are told of no messages.
 */
export async function enqueueAnswer(
  transaction: DatabaseTransaction,
  { reference, number }: { reference: string; number: number },
  now: Date,
): Promise<void> {
  const confirmed = await transaction
    .selectFrom('outbox')
    .select('receiver')
    .where('reference', '=', reference)
    .where('sequence', '=', 0)
    .where('receiver', '=', requesterReceiver)
    .executeTakeFirst();
  if (!confirmed) return;
  await transaction
    .insertInto('outbox')
    .values(newEntry({ reference, sequence: number }, requesterReceiver, now.toISOString()))
    .execute();
}

/**
 * Enqueues tickets from before there was an outbox; returns how many. Two processes may do so at
 * once. Such tickets are older than the first entry, so that later ones are not read at every
 * start.
 */
export async function enqueueForgotten(
  db: Database,
  receivers: readonly string[],
  now: Date,
): Promise<number> {
  const forgotten = await db
    .selectFrom('tickets')
    .select('reference')
    .where('created_at', '<=', (builder) =>
      builder
        .selectFrom('outbox')
        .select((first) =>
          first.fn
            .coalesce(first.fn.min('outbox.created_at'), first.val(now.toISOString()))
            .as('began'),
        ),
    )
    .where((builder) =>
      builder.not(
        builder.exists(
          builder
            .selectFrom('outbox')
            .select('outbox.reference')
            .whereRef('outbox.reference', '=', 'tickets.reference'),
        ),
      ),
    )
    .execute();
  const at = now.toISOString();
  for (const { reference } of forgotten) {
    const entries = receivers.map((receiver) => newEntry({ reference, sequence: 0 }, receiver, at));
    await db
      .insertInto('outbox')
      .values(entries)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return forgotten.length;
}
