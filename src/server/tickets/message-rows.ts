import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction, TicketMessagesTable } from '../db/schema.ts';
import { ApiError } from '../http/errors.ts';
import { enqueueMessage } from '../outbox/enqueue.ts';
import { insertFiles, requireSameContent, toContentDigest } from './sent-content.ts';
import type { NewFile } from '../uploads/checked-file.ts';

/** What a requester adds to their ticket. */
export interface NewMessage {
  reference: string;
  body: string;
  /** Random id of this sending. */
  idempotencyKey?: string | undefined;
  files?: readonly NewFile[];
}

/** Messages of one ticket at most: a conversation has a few, and each goes to every receiver. */
const mostMessages = 200;

/**
 * Stores a message and returns its number; undefined if there is no such ticket. Throws
 * `idempotency_key_reused` or `messages_full`.
 */
export function addMessage(
  db: Database,
  message: NewMessage,
  clock: () => Date,
): Promise<number | undefined> {
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      if (!(await lockTicket(transaction, message.reference))) return undefined;
      const digest = toContentDigest({ body: message.body }, message.files ?? []);
      const earlier = await findByKey(transaction, message);
      if (earlier) requireSameContent(earlier.content_digest, digest);
      if (earlier) return earlier.sequence;
      const sequence = await nextSequence(transaction, message.reference);
      if (sequence > mostMessages) throw new ApiError('messages_full');
      await insertMessage(transaction, { ...message, digest }, sequence, clock());
      return sequence;
    }),
  );
}

/**
 * Locks the ticket: an update without change is a lock on both databases. False without the ticket.
 */
async function lockTicket(transaction: DatabaseTransaction, reference: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('tickets')
    .set((row) => ({ reference: row.ref('reference') }))
    .where('reference', '=', reference)
    .executeTakeFirst();
  return numUpdatedRows > 0;
}

async function findByKey(
  transaction: DatabaseTransaction,
  { reference, idempotencyKey }: NewMessage,
): Promise<Pick<TicketMessagesTable, 'sequence' | 'content_digest'> | undefined> {
  if (idempotencyKey === undefined) return undefined;
  return transaction
    .selectFrom('ticket_messages')
    .select(['sequence', 'content_digest'])
    .where('reference', '=', reference)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

async function nextSequence(transaction: DatabaseTransaction, reference: string): Promise<number> {
  const last = await transaction
    .selectFrom('ticket_messages')
    .select('sequence')
    .where('reference', '=', reference)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (last?.sequence ?? 0) + 1;
}

async function insertMessage(
  transaction: DatabaseTransaction,
  { reference, body, idempotencyKey, files = [], digest }: NewMessage & { digest: string },
  sequence: number,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('ticket_messages')
    .values({
      reference,
      sequence,
      body,
      idempotency_key: idempotencyKey ?? null,
      content_digest: idempotencyKey === undefined ? null : digest,
      created_at: now.toISOString(),
    })
    .execute();
  await insertFiles(transaction, { reference, sequence }, files);
  await enqueueMessage(transaction, { reference, sequence }, now);
}
