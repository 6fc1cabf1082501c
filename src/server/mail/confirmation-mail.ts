import type { RequestData } from '../../contact/requests/request-data.ts';
import { describeTicketReply } from '../../contact/requests/ticket-reply.ts';
import { eventKey, type TicketFacts } from '../outbox/receiver.ts';
import { fillPlaces, type RequesterMail } from './requester-mail.ts';

/**
 * The mail that tells a requester that their ticket is stored, and by when it is answered. `pageUrl`
 * is where they see their requests. It repeats neither name nor text of the ticket, since the address
 * may be that of a stranger who never wrote it.
 */
export function toConfirmationMail(
  ticket: Pick<TicketFacts, 'reference' | 'topic' | 'channel' | 'email' | 'createdAt'>,
  facts: RequestData,
  pageUrl: string,
  replyTo?: string,
): RequesterMail {
  const { mail, noReply } = facts;
  const fill = (sentence: string): string =>
    fillPlaces(sentence, { reference: ticket.reference, url: pageUrl });
  const reply = describeTicketReply(facts, ticket, Temporal.Instant.from(ticket.createdAt));
  return {
    to: ticket.email,
    subject: fill(mail.receivedSubject),
    paragraphs: [
      mail.greeting,
      fill(mail.received),
      reply === undefined ? mail.next : `${mail.next} ${reply}.`,
      ...(noReply && replyTo === undefined ? [mail.noReply] : []),
      fill(mail.follow),
      mail.stranger,
    ],
    id: confirmationId(ticket),
    replyTo,
    date: new Date(ticket.createdAt),
  };
}

/** Left part of the Message-ID of the mail that a ticket has come; later mails follow it. */
export const confirmationId = (ticket: { reference: string }): string =>
  `${eventKey({ ticket, sequence: 0 })}.received`;
