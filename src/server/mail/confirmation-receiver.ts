import type { RequestData } from '../../contact/requests/request-data.ts';
import { ticketsUrl } from '../../i18n/urls.ts';
import { type Receiver, requesterReceiver, type TicketFacts } from '../outbox/receiver.ts';
import { toConfirmationMail } from './confirmation-mail.ts';
import { sendToRequester } from './requester-mail.ts';

/**
 * A ticket older than this is not confirmed any more: its answer may have come already. In
 * milliseconds.
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
}

/** Tells requesters by mail that their ticket has come; messages that they add are not answered. */
export function createConfirmationReceiver(parts: ConfirmationParts): Receiver {
  const { url, from, siteUrl, readRequestData, countEarlier, clock } = parts;
  return {
    name: requesterReceiver,
    async deliver({ kind, ticket }, signal) {
      const age = clock().getTime() - Date.parse(ticket.createdAt);
      if (kind !== 'ticket' || age > longestDelay) return { kind: 'delivered' };
      if ((await countEarlier(ticket)) >= mostADay) return { kind: 'delivered' };
      const facts = await readRequestData(ticket.locale);
      const page = `${siteUrl ?? facts.siteUrl}${ticketsUrl(ticket.locale)}`;
      const mail = toConfirmationMail(ticket, facts, page);
      return sendToRequester(mail, facts, { url, from }, signal);
    },
  };
}
