import type { Database } from '../db/schema.ts';
import { mostFailures, planNext } from './plan-next.ts';
import { loadEvent } from './load-event.ts';
import { settleEntry, type ClaimedEntry } from './outbox.ts';
import { DeliveryFailure, type Outcome, type Receiver } from './receiver.ts';

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
  const step = planNext(outcome, { failures, now: clock(), chance: chance() });
  const isOurs = await settleEntry(db, entry, step);
  if (!isOurs) await discardRemoved(parts, entry, outcome);
  if (!isOurs || step.state === 'delivered') return;
  // The reason may quote what a reader wrote; it is in the database, not in the log.
  const remedy = `"npm run tickets -- show ${entry.reference}" says why`;
  const what = step.state === 'stuck' ? 'is stuck' : `was not taken (attempt ${failures})`;
  log(`Ticket ${entry.reference} ${what} at "${entry.receiver}"; ${remedy}.`);
}

/** A ticket that was removed while it was handed on leaves nothing here, and a word if it left us. */
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
    const event = await loadEvent(db, entry);
    if (!event) return { kind: 'refused', reason: 'The ticket was deleted.' };
    return await Promise.race([receiver.deliver(event, signal), untilAborted(signal)]);
  } catch (error) {
    return toOutcome(error, signal);
  }
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

/** Node puts what the network said into the cause, and leaves its message empty for two addresses. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'It failed for an unknown reason.';
  const source = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in source && typeof source.code === 'string' ? source.code : '';
  return `${source.message} ${source.message.includes(code) ? '' : code}`.trim();
}
