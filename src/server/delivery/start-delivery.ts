import type { StateNews } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';
import { enqueueForgotten } from './enqueue.ts';
import { startOutboxWorker, type WorkerPace } from './outbox-worker.ts';
import type { Receiver } from './receiver.ts';
import { startStatePoll } from './state-poll.ts';

/** Tickets on their way out, and their states on the way back. */
export interface Delivery {
  /** A ticket or message was stored. */
  wake(): void;
  /** Waits for what is under way, for a moment; nothing of it touches the database afterwards. */
  stop(): Promise<void>;
}

/** Starts to hand on what is stored; `pace` is for tests. */
export async function startDelivery(
  parts: {
    db: Database;
    receivers: readonly Receiver[];
    recordState: (news: StateNews) => Promise<unknown>;
    clock: () => Date;
    log: (message: string) => void;
  },
  pace?: WorkerPace,
): Promise<Delivery> {
  const names = parts.receivers.map(({ name }) => name);
  await enqueueForgotten(parts.db, names, parts.clock());
  const worker = startOutboxWorker({ ...parts, chance: Math.random }, pace);
  const poll = startStatePoll(parts);
  return {
    wake: () => worker.wake(),
    async stop() {
      await Promise.all([worker.stop(), poll.stop()]);
    },
  };
}
