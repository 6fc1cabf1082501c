import type { Database } from '../db/schema.ts';
import { type ClaimedEntry, settleEntry } from './outbox.ts';
import { mostFailures, planNextStep } from './retry-policy.ts';
import {
  type AnswerGiven,
  DeliveryFailure,
  type EventFile,
  type Outcome,
  type Receiver,
  requesterReceiver,
  type TicketEvent,
  type TicketFacts,
  toTicketFacts,
} from './receiver.ts';

export interface DeliveryParts {
  db: Database;
  receivers: readonly Receiver[];
  clock: () => Date;
  /** A number from 0 up to but not including 1. */
  chance: () => number;
  log: (message: string) => void;
}

/** Makes one attempt with a claimed entry and writes down what it came to. */
export async function deliverEntry(
  parts: DeliveryParts,
  entry: ClaimedEntry,
  signal: AbortSignal,
): Promise<void> {
  const { db, clock, chance, log } = parts;
  const outcome = await attempt(parts, entry, signal);
  const { failures } = entry;
  const step = planNextStep(outcome, { failures, now: clock(), chance: chance() });
  const isOurs = await settleEntry(db, entry, step);
  if (!isOurs) await discardRemoved(parts, entry, outcome);
  if (!isOurs || step.state === 'delivered') return;
  // The reason may quote what a reader wrote; it is in the database, not in the log.
  const remedy = `"npm run tickets -- show ${entry.reference}" says why`;
  const what = step.state === 'stuck' ? 'is stuck' : `was not taken (attempt ${failures})`;
  log(`Ticket ${entry.reference} ${what} at "${entry.receiver}"; ${remedy}.`);
}

/**
 * If the ticket was removed meanwhile, removes its copy here; logs if it had already left for a
 * desk.
 */
async function discardRemoved(
  { db, receivers, log }: DeliveryParts,
  { reference, receiver: name }: ClaimedEntry,
  { kind }: Outcome,
): Promise<void> {
  const ticket = await db
    .selectFrom('tickets')
    .select('reference')
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (ticket) return;
  const receiver = receivers.find((one) => one.name === name);
  if (receiver?.discard) await receiver.discard(reference);
  else if (kind === 'delivered') {
    log(`Ticket ${reference} was removed while it was handed on; "${name}" has got it.`);
  }
}

async function attempt(
  { db, receivers }: DeliveryParts,
  entry: ClaimedEntry,
  signal: AbortSignal,
): Promise<Outcome> {
  if (entry.failures > mostFailures) {
    return { kind: 'refused', reason: 'The server ended each time it handed this on.' };
  }
  const receiver = receivers.find(({ name }) => name === entry.receiver);
  if (!receiver) return { kind: 'retry', reason: 'TICKET_RECEIVERS does not name this receiver.' };
  try {
    const attempt = await prepare(db, receiver, entry, signal);
    if (!attempt) return { kind: 'refused', reason: 'The ticket was deleted.' };
    return await Promise.race([attempt(), untilAborted(signal)]);
  } catch (error) {
    return toOutcome(error, signal);
  }
}

/** The attempt to hand an entry on, with everything it needs loaded; undefined if it was deleted. */
async function prepare(
  db: Database,
  receiver: Receiver,
  entry: ClaimedEntry,
  signal: AbortSignal,
): Promise<(() => Promise<Outcome>) | undefined> {
  // Requesters are not told of their own messages: later entries are answers to them.
  if (receiver.name === requesterReceiver && entry.sequence > 0) {
    const answer = await loadAnswer(db, entry);
    return answer && (async () => receiver.tell?.(answer, signal) ?? { kind: 'delivered' });
  }
  const event = await loadEvent(db, entry);
  return event && (() => receiver.deliver(event, signal));
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(new DOMException('Given up.', 'AbortError'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

function toOutcome(error: unknown, signal: AbortSignal): Outcome {
  if (error instanceof DeliveryFailure) return error.outcome;
  if (signal.aborted) return { kind: 'retry', reason: 'There was no answer in time.' };
  return { kind: 'retry', reason: describe(error) };
}

/**
 * A message for an error. Node puts the network’s message into the cause, and leaves its own empty
 * for a host with two addresses.
 */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'It failed for an unknown reason.';
  const source = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in source && typeof source.code === 'string' ? source.code : '';
  return `${source.message} ${source.message.includes(code) ? '' : code}`.trim();
}

/** The event of a claimed entry with everything that a receiver needs; undefined if it was deleted. */
export async function loadEvent(
  db: Database,
  entry: ClaimedEntry,
): Promise<TicketEvent | undefined> {
  const { reference, sequence } = entry;
  const ticket = await findTicketFacts(db, reference);
  if (!ticket) return undefined;
  const facts = {
    ticket,
    sequence,
    files: await listFiles(db, reference, sequence),
    isRepeated: entry.attempts > 1,
  };
  if (sequence === 0) return { ...facts, kind: 'ticket' };
  const message = await db
    .selectFrom('ticket_messages')
    .select(['kind', 'body', 'created_at'])
    .where('reference', '=', reference)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  if (!message) return undefined;
  const { kind: purpose, body, created_at: createdAt } = message;
  const ticketId = await findTicketId(db, entry);
  return { ...facts, kind: 'message', purpose, body, createdAt, ticketId };
}

async function findTicketFacts(db: Database, reference: string): Promise<TicketFacts | undefined> {
  const row = await db
    .selectFrom('tickets')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && toTicketFacts(row);
}

/** The answer that an entry tells its requester of; undefined if it was deleted. */
async function loadAnswer(
  db: Database,
  { reference, sequence: number }: ClaimedEntry,
): Promise<AnswerGiven | undefined> {
  const ticket = await findTicketFacts(db, reference);
  const row = await db
    .selectFrom('ticket_answers')
    .select(['body', 'at'])
    .where('reference', '=', reference)
    .where('number', '=', number)
    .executeTakeFirst();
  return ticket && row && { ticket, number, ...row };
}

async function listFiles(db: Database, reference: string, sequence: number): Promise<EventFile[]> {
  const rows = await db
    .selectFrom('ticket_files')
    .select(['name', 'media_type', 'content', 'unverified'])
    .where('reference', '=', reference)
    .where('sequence', '=', sequence)
    .orderBy('position')
    .execute();
  return rows.map(({ name, media_type: mediaType, content, unverified }) => ({
    name,
    mediaType,
    content,
    ...(unverified === 1 && { isUnverified: true }),
  }));
}

/** What the receiver of an entry calls its ticket. */
async function findTicketId(
  db: Database,
  { reference, receiver }: ClaimedEntry,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select('remote_id')
    .where('reference', '=', reference)
    .where('sequence', '=', 0)
    .where('receiver', '=', receiver)
    .executeTakeFirst();
  return row?.remote_id ?? undefined;
}
