import './require-node.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { openDatabase } from '../server/db/connect.ts';
import type { Database } from '../server/db/schema.ts';
import { retryEntries } from '../server/outbox/outbox.ts';
import {
  countEntries,
  countMailDomains,
  listSummaries,
} from '../server/tickets/ticket-overview.ts';
import {
  findWholeTicket,
  readWholeTickets,
  type WholeTicket,
} from '../server/tickets/whole-tickets.ts';
import { exitWithError } from './exit-with-error.ts';
import { parseCommand, type TicketsCommand } from './tickets/arguments.ts';
import { isKnownDomain } from '../contact/form/suggest-address.ts';
import { printDomains, printList, printWholeTicket } from './tickets/print.ts';

/** Tickets in a list: what a screen and a half takes. */
const listLimit = 50;

/** Mailboxes from which a domain is listed: fewer may be one family or firm. */
const leastMailboxes = 20;

/** Shows the tickets of the storage, and hands on again what is stuck. */
try {
  const command = parseCommand(process.argv.slice(2));
  const db = await openDatabase(parseEnvironment(process.env));
  await run(db, command).finally(() => db.destroy());
} catch (error) {
  exitWithError(error);
}

async function run(db: Database, command: TicketsCommand): Promise<void> {
  switch (command.name) {
    case 'list': {
      const { stuckOnly } = command;
      const summaries = await listSummaries(db, { limit: listLimit, stuckOnly });
      console.log(printList(summaries, await countEntries(db)));
      return;
    }
    case 'show':
      console.log(printWholeTicket(await getWholeTicket(db, command.reference)));
      return;
    case 'retry':
      await retry(db, command.reference);
      return;
    case 'domains': {
      const domains = await countMailDomains(db, leastMailboxes);
      console.log(printDomains(domains.filter(({ domain }) => !isKnownDomain(domain))));
      return;
    }
    case 'export':
      for await (const record of readWholeTickets(db)) console.log(JSON.stringify(record));
  }
}

async function retry(db: Database, reference: string | undefined): Promise<void> {
  if (reference !== undefined) await getWholeTicket(db, reference);
  const count = await retryEntries(db, new Date(), reference);
  const what = count === 1 ? '1 delivery' : `${count} deliveries`;
  console.log(
    count === 0 ? 'Nothing is stuck.' : `${what} put back; a running server begins within seconds.`,
  );
}

async function getWholeTicket(db: Database, reference: string): Promise<WholeTicket> {
  const record = await findWholeTicket(db, reference);
  if (record) return record;
  throw new Error(
    `TicketUnknown ${reference}\nThe storage has no such ticket. "npm run tickets -- list" shows the newest; DATA_DIR or DATABASE_URL names the storage.`,
  );
}
