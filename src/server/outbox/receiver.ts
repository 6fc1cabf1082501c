import type { ReceiverName } from '../../schemas/delivery-settings.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type { TicketEvent } from './ticket-event.ts';

/** Name in the outbox of the mail that tells requesters that their ticket has come. */
export const requesterReceiver = 'requester';

/** How an attempt ended. `reason` is for operators: no addresses, no passwords. */
export type Outcome =
  | { kind: 'delivered'; remoteId?: string | undefined }
  /** May work later, not before `after` milliseconds if the receiver said so. */
  | { kind: 'retry'; reason: string; after?: number | undefined }
  /** Would be refused again. */
  | { kind: 'refused'; reason: string };

/** Somewhere that tickets are handed on to. */
export interface Receiver {
  name: ReceiverName | typeof requesterReceiver;
  /**
   * Hands one event on. Handing the same event on twice must leave the receiver with one. What it
   * throws counts as `retry`, but for a `DeliveryFailure`, which says what it counts as.
   */
  deliver(event: TicketEvent, signal: AbortSignal): Promise<Outcome>;
  /**
   * Present where what was handed on lies with us: removes what is there of a ticket that was removed
   * while it was handed on.
   */
  discard?(reference: string): Promise<void>;
  /** Present where the receiver can be asked how far tickets are. */
  states?: StateSource;
}

export interface StateSource {
  /** Most tickets in one question. */
  most: number;
  /** The states of tickets by the receiver's own ids; those that it does not know are left out. */
  read: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, TicketState>>;
}

/** Ends an attempt from the middle of several requests. */
export class DeliveryFailure extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'delivered' }>;

  constructor(outcome: Exclude<Outcome, { kind: 'delivered' }>) {
    super(outcome.reason);
    this.name = 'DeliveryFailure';
    this.outcome = outcome;
  }
}
