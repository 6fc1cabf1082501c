import { lockTicket } from '../db/lock-ticket.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type {
  Database,
  DatabaseTransaction,
  MessageKind,
  TicketMessagesTable,
} from '../db/schema.ts';
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
  /** What it is; without it, words of the requester. */
  kind?: MessageKind;
}

/** Messages of one ticket at most: a conversation has a few, and each goes to every receiver. */
const mostMessages = 200;

/**
 * Stores a message and returns its number; undefined if there is no such ticket. Throws
 * `idempotency_key_reused`, `messages_full` or `ticket_closed`.
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
      const { kind = 'message', reference } = message;
      if (kind !== 'bounced' && (await isClosed(transaction, reference))) {
        throw new ApiError('ticket_closed');
      }
      const sequence = await nextSequence(transaction, reference);
      if (sequence > mostMessages) throw new ApiError('messages_full');
      await turn(transaction, { kind, reference }, clock());
      await insertMessage(transaction, { ...message, digest }, sequence, clock());
      return sequence;
    }),
  );
}

async function isClosed(transaction: DatabaseTransaction, reference: string): Promise<boolean> {
  const { state } = await transaction
    .selectFrom('tickets')
    .select('state')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  return state === 'closed';
}

/** Which states end with what the requester does, and what comes after them. */
const turns: Record<MessageKind, { from: readonly TicketState[]; to: TicketState } | undefined> = {
  message: { from: ['waiting', 'solved'], to: 'open' },
  solved: { from: ['received', 'open', 'waiting'], to: 'solved' },
  bounced: undefined,
  corrected: undefined,
};

/** It is the desk's turn after words, and nobody's after “this solved it”. */
async function turn(
  transaction: DatabaseTransaction,
  { kind, reference }: { kind: MessageKind; reference: string },
  now: Date,
): Promise<void> {
  const step = turns[kind];
  if (!step) return;
  await transaction
    .updateTable('tickets')
    .set({ state: step.to, state_at: now.toISOString() })
    .where('reference', '=', reference)
    .where('state', 'in', step.from)
    .execute();
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

/** Stores a note of ours to the desk in the transaction that makes it true; the ticket is locked. */
export async function insertNextMessage(
  transaction: DatabaseTransaction,
  message: Pick<NewMessage, 'reference' | 'kind' | 'body'>,
  now: Date,
): Promise<void> {
  const sequence = await nextSequence(transaction, message.reference);
  await insertMessage(transaction, { ...message, digest: '' }, sequence, now);
}

async function insertMessage(
  transaction: DatabaseTransaction,
  {
    reference,
    body,
    idempotencyKey,
    files = [],
    kind = 'message',
    digest,
  }: NewMessage & { digest: string },
  sequence: number,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('ticket_messages')
    .values({
      reference,
      sequence,
      kind,
      body,
      idempotency_key: idempotencyKey ?? null,
      content_digest: idempotencyKey === undefined ? null : digest,
      created_at: now.toISOString(),
    })
    .execute();
  await insertFiles(transaction, { reference, sequence }, files);
  await enqueueMessage(transaction, { reference, sequence }, now);
}
