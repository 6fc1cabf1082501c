import type { Database } from '../db/schema.ts';
import { listCopies, removeCopies, removeCopy } from '../desks/ticket-copies.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import { listReferences, type Storage } from './person.ts';
import { listRemoved, removeTicket } from './remove-ticket.ts';

/** Rounds at most; each looks whether something of the person has come meanwhile. */
const mostRounds = 5;

/**
 * Removes the owner of a mailbox from the database and from the folder of the receiver `file`, also
 * while a server hands their tickets on. Running it again finishes what was interrupted.
 */
export async function forgetPerson(
  { db, ticketsFolder }: Storage,
  address: string,
  now: Date,
): Promise<void> {
  const email = toMailboxKey(address);
  await db.deleteFrom('request_sessions').where('email', '=', email).execute();
  await db.deleteFrom('customer_sessions').where('email', '=', email).execute();
  await db.deleteFrom('request_links').where('email', '=', email).execute();
  await removeTickets(db, email, now);
  await removeOwnCopies(ticketsFolder, email);
  // Drafts and incomplete copies do not say whose they are, but have the reference in their name.
  await removeCopies(ticketsFolder, await listRemoved(db));
}

/** Repeated, because a ticket that is being stored at this moment appears a moment later. */
async function removeTickets(db: Database, email: string, now: Date): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const references = await listReferences(db, email);
    if (references.length === 0) return;
    for (const reference of references) await removeTicket(db, reference, now);
  }
}

/** Copies of tickets that the database no longer knew, too. */
async function removeOwnCopies(folder: string, email: string): Promise<void> {
  for await (const { name, email: owner } of listCopies(folder)) {
    if (toMailboxKey(owner) === email) await removeCopy(folder, name);
  }
}
