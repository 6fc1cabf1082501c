import type { Selectable } from 'kysely';
import type { ReceiverName } from '../../schemas/delivery-settings.ts';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type { TicketCustomer } from '../../schemas/ticket-customer.ts';
import { parseCustomerText } from '../db/customer-text.ts';
import { parseFieldText } from '../db/field-values.ts';
import type { MessageKind, TicketsTable } from '../db/schema.ts';

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
  /** Present where requesters are told that a desk has answered; as `deliver`. */
  tell?: (answer: AnswerGiven, signal: AbortSignal) => Promise<Outcome>;
  /**
   * Present where what was handed on lies with us: removes what is there of a ticket that was removed
   * while it was handed on.
   */
  discard?(reference: string): Promise<void>;
  /** Present where the receiver can be asked how far tickets are. */
  states?: StateSource;
  /** Present where the receiver can be asked what it has answered. */
  answers?: AnswerSource;
}

/** Reads what a desk has answered, by its own ids of tickets. */
export interface AnswerSource {
  /** Most tickets asked about in one round; each is a request or two. */
  most: number;
  /**
   * What the desk says of a ticket, its public answers in their order; undefined if it has no such
   * ticket any more.
   */
  read: (id: string, signal: AbortSignal) => Promise<DeskNews | undefined>;
  /**
   * The content of a file; throws a `DeliveryFailure` that says whether to try again, `refused` also
   * for one of more than `most` bytes.
   */
  fetchFile: (url: string, most: number, signal: AbortSignal) => Promise<Uint8Array>;
}

export interface DeskNews {
  state: TicketState | undefined;
  answers: readonly DeskAnswer[];
}

/** What somebody at a desk wrote for the requester. */
export interface DeskAnswer {
  /** What the desk calls it. */
  id: string;
  /** Who wrote it, as readers are told; may be empty. */
  author: string;
  /** Plain text. */
  body: string;
  at: Date;
  files: readonly DeskFile[];
}

/** A file of an answer that is still at the desk. */
export interface DeskFile {
  name: string;
  mediaType: string;
  url: string;
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
    this.outcome = outcome;
  }
}

/** A ticket as receivers see it. Times are ISO 8601 in UTC. */
export interface TicketFacts {
  reference: string;
  topic: string;
  subject: string;
  description: string;
  email: string;
  /** May be empty. */
  name: string;
  locale: string;
  /** `<locale>/<articleId>` or empty. */
  article: string;
  /** Values of the other fields of the form, by their id. */
  fields: Readonly<Record<string, string>>;
  /** Who answers, by a key of the topic; may be empty. */
  route: string;
  /** Id of the channel for tickets whose form it came by; may be empty. */
  channel: string;
  /** One of `ticketPriorities`; empty where the channel says none. */
  priority: string;
  createdAt: string;
  /**
   * What a signed token said of the requester; null of somebody who was not signed in and may have
   * typed anything. undefined where the site knew no customers.
   */
  customer?: TicketCustomer | null | undefined;
}

export interface EventFile {
  /** As the requester called it; not fit for a path. */
  name: string;
  mediaType: string;
  content: Uint8Array;
  /** Nobody could look into it: it came as it is. */
  isUnverified?: boolean;
}

/** What a desk is handed: the ticket itself, or what was added later. */
export type TicketEvent = TicketFiled | MessageAdded;

/** An answer of the desk, for the requester. */
export interface AnswerGiven {
  ticket: TicketFacts;
  /** From 1, for each ticket by itself. */
  number: number;
  body: string;
  /** When the desk wrote it, as ISO 8601 in UTC. */
  at: string;
}

interface EventFacts {
  ticket: TicketFacts;
  /** 0 for the ticket, then 1, 2 … in the order of the messages. */
  sequence: number;
  files: readonly EventFile[];
  /** An earlier attempt may have reached the receiver: look before creating anything. */
  isRepeated: boolean;
}

export interface TicketFiled extends EventFacts {
  kind: 'ticket';
}

export interface MessageAdded extends EventFacts {
  kind: 'message';
  /**
   * Words of the requester, their click that it is solved, or our note that mails to them come back.
   * Only the first are theirs: the others are for the desk alone.
   */
  purpose: MessageKind;
  body: string;
  createdAt: string;
  /** What this receiver calls the ticket. */
  ticketId: string | undefined;
}

/** The name of an event, always the same, by which a receiver knows that it has it already. */
export const eventKey = ({
  ticket,
  sequence,
}: {
  ticket: { reference: string };
  sequence: number;
}): string => `${ticket.reference}.${sequence}`;

/** What the requester wrote. */
export const textOf = (event: TicketEvent): string =>
  event.kind === 'ticket' ? event.ticket.description : event.body;

/** A row of the table as receivers and exports see it. */
export const toTicketFacts = (row: Selectable<TicketsTable>): TicketFacts => ({
  reference: row.reference,
  topic: row.topic,
  subject: row.subject,
  description: row.description,
  email: row.email,
  name: row.name,
  locale: row.locale,
  article: row.article,
  fields: parseFieldText(row.fields),
  route: row.route,
  channel: row.channel,
  priority: row.priority,
  createdAt: row.created_at,
  ...(row.customer !== null && { customer: parseCustomerText(row.customer) }),
});
