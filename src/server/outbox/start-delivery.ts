import type { StateNews } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';
import { enqueueForgotten } from './enqueue.ts';
import { countStuck } from './outbox.ts';
import { startOutboxWorker, type WorkerPace } from './outbox-worker.ts';
import type { Receiver } from './receiver.ts';
import { startStatePoll } from './ticket-state-poll.ts';

/** Tickets on their way out, and their states on the way back. */
export interface Delivery {
  /** A ticket or message was stored. */
  wake(): void;
  /** Waits for what is under way, for a moment; nothing of it touches the database afterwards. */
  stop(): Promise<void>;
}

export interface DeliverySource {
  db: Database;
  receivers: readonly Receiver[];
  recordState: (news: StateNews) => Promise<unknown>;
  clock: () => Date;
  log: (message: string) => void;
}

/**
 * Starts to hand on what is stored, each receiver by itself, so that one that hangs holds up no
 * other. `pace` is for tests.
 */
export async function startDelivery(source: DeliverySource, pace?: WorkerPace): Promise<Delivery> {
  const { db, receivers, clock } = source;
  const names = receivers.map(({ name }) => name);
  await enqueueForgotten(db, names, clock());
  await reportStuck(source);
  const workers = receivers.map((receiver) =>
    startOutboxWorker({ ...source, receivers: [receiver], chance: Math.random }, pace),
  );
  const poll = startStatePoll(source);
  return {
    wake: () => {
      for (const worker of workers) worker.wake();
    },
    async stop() {
      await Promise.all([poll.stop(), ...workers.map((worker) => worker.stop())]);
    },
  };
}

async function reportStuck({ db, log }: DeliverySource): Promise<void> {
  const count = await countStuck(db);
  if (count > 0) log(`Stuck deliveries: ${count}. "npm run tickets -- list --stuck" shows them.`);
}
