import { startAnswerPoll, type AnswerPollParts } from './answers/answer-poll.ts';
import type { WorkerPace } from './outbox/outbox-worker.ts';
import { startDelivery } from './outbox/start-delivery.ts';

/** What goes to desks and requesters, and what comes back. */
export interface Exchange {
  /** Something was stored that is to be handed on. */
  wake: () => void;
  /** A desk has something to say. */
  read: () => void;
  /** Waits for what is under way, for a moment; nothing of it touches the database afterwards. */
  stop(): Promise<void>;
}

/** Begins to hand on what is stored, and to read what desks answer. `pace` is for tests. */
export async function startExchange(
  parts: Omit<AnswerPollParts, 'onStored'>,
  pace?: WorkerPace,
): Promise<Exchange> {
  const delivery = await startDelivery(parts, pace);
  const wake = (): void => delivery.wake();
  const poll = startAnswerPoll({ ...parts, onStored: wake });
  return {
    wake,
    read: () => poll.wake(),
    async stop() {
      await Promise.all([delivery.stop(), poll.stop()]);
    },
  };
}
