import { toMailboxKey } from '../../lib/mailbox-key.ts';
import { parseCustomerText, toCustomerText } from '../db/customer-text.ts';
import { lockTicket } from '../db/lock-ticket.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { enqueueConfirmation } from '../outbox/enqueue.ts';
import { correctionTime } from './correction-token.ts';
import { insertNextMessage } from './message-rows.ts';

/** A token speaks of its own address alone. */
const noLongerKnown = 'It is not the address of the account that was signed in.';

/** Corrections of one ticket: each sends a mail to an address that nobody has proved to own. */
const mostCorrections = 3;

/** A stored ticket, as the page that thanks tells of it. */
export interface FiledFacts {
  email: string;
  topic: string;
  channel: string;
  createdAt: Date;
}

/** The ticket of a reference; undefined if there is none. */
export async function findFiled(db: Database, reference: string): Promise<FiledFacts | undefined> {
  const row = await db
    .selectFrom('tickets')
    .select(['email', 'topic', 'channel', 'created_at'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && { ...row, createdAt: new Date(row.created_at) };
}

/**
 * Gives a ticket another address, as the schema of tickets has made it: what is not yet sent goes there,
 * the desks are told, and whoever has the old mailbox sees the ticket no longer. `over` if it is too
 * late or was done too often, or there is no such ticket.
 */
export function correctAddress(
  db: Database,
  { reference, email }: { reference: string; email: string },
  clock: () => Date,
): Promise<'corrected' | 'over'> {
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      if (!(await lockTicket(transaction, reference))) return 'over';
      const now = clock();
      const ticket = await transaction
        .selectFrom('tickets')
        .select(['email', 'created_at', 'customer'])
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow();
      if (now.getTime() - Date.parse(ticket.created_at) > correctionTime) return 'over';
      if (ticket.email === email) return 'corrected';
      if ((await countCorrections(transaction, reference)) >= mostCorrections) return 'over';
      const isOther =
        ticket.customer !== null && toMailboxKey(email) !== toMailboxKey(ticket.email);
      const wasKnown = ticket.customer !== null && parseCustomerText(ticket.customer) !== null;
      await transaction
        .updateTable('tickets')
        .set({ email, ...(isOther && { customer: toCustomerText(null) }) })
        .where('reference', '=', reference)
        .execute();
      const text = `The requester has corrected their e-mail address. It is now: ${email}`;
      const body = wasKnown && isOther ? `${text}\n${noLongerKnown}` : text;
      await insertNextMessage(transaction, { reference, kind: 'corrected', body }, now);
      await enqueueConfirmation(transaction, reference, now);
      await endAccess(transaction, toMailboxKey(ticket.email));
      return 'corrected';
    }),
  );
}

async function countCorrections(
  transaction: DatabaseTransaction,
  reference: string,
): Promise<number> {
  const rows = await transaction
    .selectFrom('ticket_messages')
    .select('sequence')
    .where('reference', '=', reference)
    .where('kind', '=', 'corrected')
    .execute();
  return rows.length;
}

/** Ends links and sessions of a mailbox that has no ticket left: it may be a stranger's. */
async function endAccess(transaction: DatabaseTransaction, mailbox: string): Promise<void> {
  const other = await transaction
    .selectFrom('tickets')
    .select('reference')
    .where((builder) => builder(builder.fn<string>('lower', ['email']), '=', mailbox))
    .limit(1)
    .executeTakeFirst();
  if (other) return;
  await transaction.deleteFrom('request_sessions').where('email', '=', mailbox).execute();
  await transaction
    .updateTable('request_links')
    .set({ state: 'dropped' })
    .where('email', '=', mailbox)
    .where('state', 'in', ['waiting', 'sent'])
    .execute();
}
