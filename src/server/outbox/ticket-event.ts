import type { Selectable } from 'kysely';
import { parseFieldText } from '../db/field-values.ts';
import type { TicketsTable } from '../db/schema.ts';

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
  createdAt: string;
}

export interface EventFile {
  /** As the requester called it; not fit for a path. */
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** The ticket itself, or what its requester added later. */
export type TicketEvent = TicketFiled | MessageAdded;

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
  body: string;
  createdAt: string;
  /** What this receiver calls the ticket. */
  ticketId: string | undefined;
}

/** One event's name for ever, by which a receiver knows that it has it already. */
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
  createdAt: row.created_at,
});
