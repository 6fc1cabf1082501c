import type { Database } from '../db/schema.ts';
import type { RequestLinkState } from '../db/session-tables.ts';
import { listCopies, listCopyFiles, type TicketCopy } from '../desks/ticket-copies.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import { customerSchema, type Customer } from '../../schemas/customer.ts';
import { findWholeTicket, type WholeTicket } from '../tickets/whole-tickets.ts';
import { findMentions, type Mention } from './find-mentions.ts';

/** Where personal data is. */
export interface Storage {
  db: Database;
  /** Folder of the receiver `file`. */
  ticketsFolder: string;
}

/** A folder of the receiver `file` with the paths of its files. */
export interface PersonCopy extends Pick<TicketCopy, 'name' | 'reference'> {
  files: string[];
}

/** Everything that is kept of the owner of a mailbox. Times are ISO 8601 in UTC. */
export interface Person {
  /** As `toMailboxKey` makes it. */
  email: string;
  tickets: WholeTicket[];
  /** Links to requests that were asked for in the last day. */
  links: { createdAt: string; expiresAt: string; state: RequestLinkState }[];
  /** Browsers that see the requests at this moment, and what a token said that signed one in. */
  sessions: { expiresAt: string; customer?: Customer }[];
  copies: PersonCopy[];
  /** Where requests of others name the address. They are theirs, and are not removed. */
  mentions: Mention[];
}

/** Finds what is kept of an address, in whatever letter case it was given. */
export async function findPerson({ db, ticketsFolder }: Storage, address: string): Promise<Person> {
  const email = toMailboxKey(address);
  const links = await db
    .selectFrom('request_links')
    .select(['created_at as createdAt', 'expires_at as expiresAt', 'state'])
    .where('email', '=', email)
    .orderBy('created_at')
    .execute();
  const sessions = await listSessions(db, email);
  const tickets = await listTickets(db, email);
  const copies = await listOwnCopies(ticketsFolder, email);
  return { email, tickets, links, sessions, copies, mentions: await findMentions(db, email) };
}

/** Whether nothing of the person’s own is kept; mentions by others do not count. */
export const isUnknown = ({ tickets, links, sessions, copies }: Person): boolean =>
  tickets.length + links.length + sessions.length + copies.length === 0;

/** References of the tickets of a mailbox, in their order. */
export async function listReferences(db: Database, email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('tickets')
    .select('reference')
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', email))
    .orderBy('created_at')
    .orderBy('reference')
    .execute();
  return rows.map(({ reference }) => reference);
}

async function listSessions(db: Database, email: string): Promise<Person['sessions']> {
  const byLink = await db
    .selectFrom('request_sessions')
    .select('expires_at as expiresAt')
    .where('email', '=', email)
    .orderBy('expires_at')
    .execute();
  const byToken = await db
    .selectFrom('customer_sessions')
    .select(['expires_at as expiresAt', 'customer'])
    .where('email', '=', email)
    .orderBy('expires_at')
    .execute();
  const named = byToken.map(({ expiresAt, customer }) => ({
    expiresAt,
    customer: customerSchema.parse(JSON.parse(customer)),
  }));
  return [...byLink, ...named];
}

async function listTickets(db: Database, email: string): Promise<WholeTicket[]> {
  const tickets: WholeTicket[] = [];
  for (const reference of await listReferences(db, email)) {
    const record = await findWholeTicket(db, reference);
    if (record) tickets.push(record);
  }
  return tickets;
}

async function listOwnCopies(folder: string, email: string): Promise<PersonCopy[]> {
  const copies: PersonCopy[] = [];
  for await (const { name, reference, email: owner } of listCopies(folder)) {
    if (toMailboxKey(owner) !== email) continue;
    // A draft may have been renamed to its place meanwhile.
    const files = await listCopyFiles(folder, name).catch(() => []);
    copies.push({ name, reference, files });
  }
  return copies;
}
