import { needsSmtpUtf8 } from '../../lib/email-address.ts';
import { textOf, type TicketEvent } from '../outbox/receiver.ts';

/** Characters that change the direction of text: in a name, they would turn the whole line. */
const directionSigns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text on one line, fit for headers and subjects of any receiver. */
export const toLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(directionSigns, '')
    .trim();

/** `[CND-7K3M-Q9TX] The saddle is loose`. */
export const toSubject = ({ ticket }: TicketEvent): string =>
  `[${ticket.reference}] ${toLine(ticket.subject)}`;

/** The requester's name, or their address if they gave none. */
export const toRequesterName = ({ ticket }: TicketEvent): string =>
  toLine(ticket.name) || ticket.email;

/** What the requester wrote; of a ticket, also what else the desk needs to know. */
export function toPlainText(event: TicketEvent): string {
  const text = textOf(event).trim();
  const unverified = listUnverified(event);
  if (event.kind === 'message') return withFacts(text, unverified);
  const { reference, email, topic, route, channel, priority, locale, article, fields } =
    event.ticket;
  const facts = [
    ['Reference', reference],
    // Others know it as the requester’s, or have it to answer to.
    ['E-mail', needsSmtpUtf8(email) ? email : ''],
    ['Topic', topic],
    ['Route', route],
    ['Channel', channel],
    ['Priority', priority],
    ['Language', locale],
    ['Article', article],
    ...Object.entries(fields),
    ...listCustomerFacts(event),
    ...unverified,
  ];
  return withFacts(text, facts);
}

/** Whether a requester was signed in; undefined where nobody can be. */
export function toSignedIn({ ticket: { customer } }: TicketEvent): 'yes' | 'no' | undefined {
  if (customer === undefined) return undefined;
  return customer === null ? 'no' : 'yes';
}

/**
 * What a token said of the requester. It stands below what the requester has typed, and says also that
 * somebody was not signed in: a text that only looks like it comes too early and is contradicted.
 */
function listCustomerFacts(event: TicketEvent): string[][] {
  const { id = '', name = '', plan = '', country = '', fields = {} } = event.ticket.customer ?? {};
  return [
    ['Signed in', toSignedIn(event) ?? ''],
    ['Customer', id],
    ['Customer name', name],
    ['Customer plan', plan],
    ['Customer country', country],
    ...Object.entries(fields).map(([field, value]) => [`Customer ${field}`, value]),
  ];
}

/** Files into which nobody could look; the desk opens them with care. */
const listUnverified = ({ files }: TicketEvent): string[][] =>
  files.filter(({ isUnverified }) => isUnverified).map(({ name }) => ['Unverified file', name]);

function withFacts(text: string, facts: readonly (readonly string[])[]): string {
  const lines = facts
    .filter(([, value = '']) => value !== '')
    .map(([name = '', value = '']) => `${name}: ${toLine(value)}`);
  return lines.length === 0 ? text : `${text}\n\n-- \n${lines.join('\n')}`;
}
