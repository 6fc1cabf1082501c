import type { RequestData } from '../../contact/requests/request-data.ts';
import { ticketsUrl } from '../../i18n/urls.ts';
import { type Receiver, requesterReceiver, type TicketFacts } from '../outbox/receiver.ts';
import { toAnswerMail } from './answer-mail.ts';
import { toConfirmationMail } from './confirmation-mail.ts';
import { sendToRequester } from './requester-mail.ts';

/**
 * A ticket older than this is not confirmed any more: its answer may have come already. Nor is an older
 * answer told, such as one from before answers came back. In milliseconds.
 */
const longestDelay = 2 * 24 * 60 * 60_000;

/**
 * Mails to one address a day: somebody who files tickets in the name of another cannot fill their
 * mailbox with them.
 */
const mostADay = 10;

export interface ConfirmationParts {
  url: string;
  from: string;
  /** Where readers find the site, if the environment says so. */
  siteUrl: string | undefined;
  /** What the built site says in the language of the ticket, or in the default language. */
  readRequestData: (locale: string) => Promise<RequestData>;
  /** How many tickets had the same address on the day before this one was filed. */
  countEarlier: (ticket: TicketFacts) => Promise<number>;
  clock: () => Date;
  /** What requesters are told when a desk has answered. */
  answers: {
    mail: 'link' | 'text' | 'off';
    /** Where they see a ticket: the API of requests, below `siteUrl` of the build if it is relative. */
    pageUrl: (ticket: TicketFacts, facts: RequestData) => string;
    /** Where their answer to the mail goes; undefined where nobody reads it. */
    replyTo: (ticket: TicketFacts) => string | undefined;
  };
}

/**
 * Tells requesters by mail that their ticket has come, and that a desk has answered; messages that they
 * add are not answered.
 */
export function createConfirmationReceiver(parts: ConfirmationParts): Receiver {
  const { url, from, siteUrl, readRequestData, countEarlier, clock, answers } = parts;
  return {
    name: requesterReceiver,
    async deliver({ kind, ticket }, signal) {
      const age = clock().getTime() - Date.parse(ticket.createdAt);
      if (kind !== 'ticket' || age > longestDelay) return { kind: 'delivered' };
      if ((await countEarlier(ticket)) >= mostADay) return { kind: 'delivered' };
      const facts = await readRequestData(ticket.locale);
      const page = `${siteUrl ?? facts.siteUrl}${ticketsUrl(ticket.locale)}`;
      const mail = toConfirmationMail(ticket, facts, page, answers.replyTo(ticket));
      return sendToRequester(mail, facts, { url, from }, signal);
    },
    async tell(answer, signal) {
      const age = clock().getTime() - Date.parse(answer.at);
      if (answers.mail === 'off' || age > longestDelay) return { kind: 'delivered' };
      const { ticket } = answer;
      const facts = await readRequestData(ticket.locale);
      const mail = toAnswerMail(answer, facts, {
        pageUrl: answers.pageUrl(ticket, facts),
        hasText: answers.mail === 'text',
        replyTo: answers.replyTo(ticket),
      });
      return sendToRequester(mail, facts, { url, from }, signal);
    },
  };
}
