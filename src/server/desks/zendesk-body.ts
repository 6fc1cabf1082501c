import {
  eventKey,
  type MessageAdded,
  type TicketEvent,
  type TicketFiled,
} from '../outbox/ticket-event.ts';
import { toLine, toPlainText, toRequesterName } from './ticket-text.ts';

/** Custom metadata of the update, by which we know it again. */
const metadataOf = (event: TicketEvent) => ({ candil_event: eventKey(event) });

/** Body of `POST /api/v2/tickets`. */
export const toZendeskTicket = (event: TicketFiled, uploads: readonly string[]) => ({
  ticket: {
    external_id: event.ticket.reference,
    subject: toLine(event.ticket.subject),
    requester: { name: toRequesterName(event), email: event.ticket.email },
    comment: { body: toPlainText(event), uploads },
    tags: ['candil', event.ticket.topic, event.ticket.route].filter((tag) => tag !== ''),
    metadata: metadataOf(event),
  },
});

/** Body of `PUT /api/v2/tickets/{id}`: a comment in the name of the requester. */
export const toZendeskComment = (
  event: MessageAdded,
  requesterId: number,
  uploads: readonly string[],
) => ({
  ticket: {
    comment: { body: toPlainText(event), author_id: requesterId, public: true, uploads },
    metadata: metadataOf(event),
  },
});
