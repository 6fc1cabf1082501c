import { setTimeout } from 'node:timers/promises';
import { ticketStates, type StateNews } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';
import type { Receiver } from './receiver.ts';

/** Tickets whose state may still change. Named one by one, because that is what an index finds. */
const openStates = ticketStates.filter((state) => state !== 'solved' && state !== 'closed');

/** Between two rounds of asking, in milliseconds. */
const usualInterval = 5 * 60_000;

/** Longest that one receiver may take to answer, in milliseconds. */
const timeout = 30_000;

export interface StatePollParts {
  db: Database;
  receivers: readonly Receiver[];
  recordState: (news: StateNews) => Promise<unknown>;
  clock: () => Date;
  log: (message: string) => void;
}

export interface StatePoll {
  stop(): Promise<void>;
}

/** Asks the receivers that can be asked how far their open tickets are, for as long as the server runs. */
export function startStatePoll(parts: StatePollParts, interval = usualInterval): StatePoll {
  const stopping = new AbortController();
  const askable = parts.receivers.filter(({ states }) => states);
  const isStopping = (): boolean => stopping.signal.aborted;
  const run = async (): Promise<void> => {
    while (!isStopping()) {
      await pause(interval, stopping.signal);
      for (const receiver of askable) {
        if (!isStopping()) await askStates(parts, receiver, stopping.signal);
      }
    }
  };
  const ended = askable.length === 0 ? Promise.resolve() : run();
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);

/** Asks one receiver once. Its answer is recorded with the moment before it was asked. */
export async function askStates(
  parts: StatePollParts,
  receiver: Receiver,
  signal: AbortSignal,
): Promise<void> {
  const { states: source } = receiver;
  if (!source) return;
  try {
    const at = parts.clock();
    const tickets = await takeTurn(parts.db, receiver.name, source.most, at);
    if (tickets.length === 0) return;
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const states = await source.read(
      tickets.map(({ remoteId }) => remoteId),
      limited,
    );
    for (const { reference, remoteId } of tickets) {
      const state = states.get(remoteId);
      if (state !== undefined) await parts.recordState({ reference, state, at });
    }
  } catch (error) {
    if (signal.aborted) return;
    const reason = error instanceof Error ? error.message : String(error);
    parts.log(`"${receiver.name}" does not say how far its tickets are: ${reason}`);
  }
}

/** The open tickets of a receiver that were asked about longest ago; marks them as asked. */
async function takeTurn(
  db: Database,
  receiver: string,
  most: number,
  now: Date,
): Promise<{ reference: string; remoteId: string }[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('tickets', 'tickets.reference', 'outbox.reference')
    .select(['outbox.reference', 'outbox.remote_id'])
    .where('outbox.receiver', '=', receiver)
    .where('outbox.sequence', '=', 0)
    .where('outbox.remote_id', 'is not', null)
    .where('tickets.state', 'in', openStates)
    .orderBy((order) => order.fn.coalesce('tickets.state_asked_at', order.val('')))
    .limit(most)
    .execute();
  const tickets = rows.flatMap(({ reference, remote_id: remoteId }) =>
    remoteId === null ? [] : [{ reference, remoteId }],
  );
  if (tickets.length === 0) return [];
  const references = tickets.map(({ reference }) => reference);
  await db
    .updateTable('tickets')
    .set({ state_asked_at: now.toISOString() })
    .where('reference', 'in', references)
    .execute();
  return tickets;
}
