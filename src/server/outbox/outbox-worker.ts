import { createAlarm } from '../../lib/alarm.ts';
import { deliverEntry, type DeliveryParts } from './deliver-entry.ts';
import { claimEntry } from './outbox.ts';

/** Times in milliseconds. */
export interface WorkerPace {
  /** How long one attempt may take; long enough for files on a slow line. */
  timeout: number;
  /** How long an attempt keeps other workers away; longer than it may take. */
  lease: number;
  /** How often to look for what another process stored or what has become due. */
  interval: number;
  /** How long a clean stop waits for attempts under way. */
  grace: number;
  /** Attempts at the same time. */
  most: number;
}

/** How a server works. */
export const usualPace: WorkerPace = {
  timeout: 60_000,
  lease: 90_000,
  interval: 5_000,
  grace: 5_000,
  most: 4,
};

/** Hands on what is in the outbox, for as long as the server runs. */
export interface OutboxWorker {
  /** Something was stored: looks at once. */
  wake(): void;
  /** Lets attempts under way finish, for a moment, then gives them up for the next start. */
  stop(): Promise<void>;
}

/**
 * Begins to claim and hand on what is due for `parts.receivers`, soonest first, until it is stopped.
 * A failure of the database is told to the log and tried again after `pace.interval`.
 */
export function startOutboxWorker(
  parts: DeliveryParts,
  pace: WorkerPace = usualPace,
): OutboxWorker {
  const stopping = new AbortController();
  const abandoning = new AbortController();
  const running = new Set<Promise<void>>();
  const alarm = createAlarm();

  const begin = async (): Promise<boolean> => {
    const now = parts.clock();
    const names = parts.receivers.map(({ name }) => name);
    const leaseEnd = new Date(now.getTime() + pace.lease);
    const entry = await claimEntry(parts.db, names, now, leaseEnd);
    if (!entry) return false;
    const signal = AbortSignal.any([abandoning.signal, AbortSignal.timeout(pace.timeout)]);
    const attempt = deliverEntry(parts, entry, signal)
      .catch((error: unknown) => void complain(parts, error))
      .finally(() => {
        running.delete(attempt);
        // The next event of this ticket may go now.
        alarm.ring();
      });
    running.add(attempt);
    return true;
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const isBusy = running.size >= pace.most;
      const hasBegun = !isBusy && (await begin().catch((error: unknown) => complain(parts, error)));
      if (!hasBegun) await alarm.sleep(pace.interval);
    }
  };

  const ended = run();
  return {
    wake: () => alarm.ring(),
    async stop() {
      stopping.abort();
      alarm.ring();
      await ended;
      const late = setTimeout(() => abandoning.abort(), pace.grace);
      await Promise.all(running);
      clearTimeout(late);
    },
  };
}

/** The database is away: the lease of what was claimed ends by itself. */
function complain({ log }: DeliveryParts, error: unknown): false {
  log(`The outbox stands still: ${error instanceof Error ? error.message : String(error)}`);
  return false;
}
