import type { Environment } from '../schemas/environment.ts';
import { startAnswerPoll, type AnswerPollParts } from './answers/answer-poll.ts';
import type { ReplyAddresses } from './mail/reply-address.ts';
import { openInbox } from './open-inbox.ts';
import type { WorkerPace } from './outbox/outbox-worker.ts';
import { startDelivery } from './outbox/start-delivery.ts';
import { addMessage as addMessageRow } from './tickets/message-rows.ts';
import type { TicketStore } from './tickets/ticket-store.ts';

/** What goes to desks and requesters, and what comes back. */
export interface Exchange {
  /** Something was stored that is to be handed on. */
  wake: () => void;
  /** A desk has something to say. */
  read: () => void;
  /** Waits for what is under way, for a moment; nothing of it touches the database afterwards. */
  stop(): Promise<void>;
}

export interface ExchangeParts extends Omit<AnswerPollParts, 'onStored'> {
  /** Where answers by mail come; undefined without a mailbox for them. */
  addresses: ReplyAddresses | undefined;
}

/** Begins to hand on what is stored, and to read what desks answer. `pace` is for tests. */
export async function startExchange(
  environment: Environment,
  parts: ExchangeParts,
  pace?: WorkerPace,
): Promise<Exchange> {
  const delivery = await startDelivery(parts, pace);
  const wake = (): void => delivery.wake();
  const poll = startAnswerPoll({ ...parts, onStored: wake });
  const addMessage: TicketStore['addMessage'] = async (message) => {
    const sequence = await addMessageRow(parts.db, message, parts.clock);
    wake();
    return sequence;
  };
  const inbox = openInbox(environment, { ...parts, tickets: { addMessage }, onStored: wake });
  return {
    wake,
    read: () => poll.wake(),
    async stop() {
      await Promise.all([delivery.stop(), poll.stop(), inbox?.stop()]);
    },
  };
}
