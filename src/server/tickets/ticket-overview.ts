import type { TicketState } from '../../schemas/ticket-state.ts';
import { toMailboxKey } from '../../lib/mailbox-key.ts';
import type { Database, OutboxState } from '../db/schema.ts';

/** One line of the list of tickets. */
export interface TicketSummary {
  reference: string;
  createdAt: string;
  state: TicketState;
  subject: string;
  /** By receiver, the worst state of the ticket and its messages there. */
  deliveries: ReadonlyMap<string, OutboxState>;
}

const worstFirst: readonly OutboxState[] = ['stuck', 'waiting', 'delivered'];

/** A domain and how many people have written by an address of it. */
export interface MailDomain {
  domain: string;
  mailboxes: number;
}

/** Domains of the addresses of tickets that at least so many different mailboxes have, most first. */
export async function countMailDomains(db: Database, least: number): Promise<MailDomain[]> {
  const rows = await db.selectFrom('tickets').select('email').distinct().execute();
  const byDomain = new Map<string, number>();
  for (const mailbox of new Set(rows.map(({ email }) => toMailboxKey(email)))) {
    const domain = mailbox.slice(mailbox.lastIndexOf('@') + 1);
    byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
  }
  return [...byDomain]
    .map(([domain, mailboxes]) => ({ domain, mailboxes }))
    .filter(({ mailboxes }) => mailboxes >= least)
    .toSorted((one, other) => other.mailboxes - one.mailboxes);
}

/** The newest tickets, or the newest of those that are stuck somewhere. */
export async function listSummaries(
  db: Database,
  { limit, stuckOnly }: { limit: number; stuckOnly: boolean },
): Promise<TicketSummary[]> {
  const newest = db
    .selectFrom('tickets')
    .select(['reference', 'created_at', 'state', 'subject'])
    .orderBy('created_at', 'desc')
    .limit(limit);
  const stuck = db.selectFrom('outbox').select('reference').where('outbox.state', '=', 'stuck');
  const rows = await (stuckOnly ? newest.where('reference', 'in', stuck) : newest).execute();
  if (rows.length === 0) return [];
  const references = rows.map(({ reference }) => reference);
  const entries = await db
    .selectFrom('outbox')
    .select(['reference', 'receiver', 'state'])
    .where('reference', 'in', references)
    .orderBy('receiver')
    .execute();
  return rows.map(({ reference, created_at: createdAt, state, subject }) => {
    const own = entries.filter((entry) => entry.reference === reference);
    return { reference, createdAt, state, subject, deliveries: toDeliveries(own) };
  });
}

/** How many entries of the outbox are in each state. */
export async function countEntries(db: Database): Promise<Record<OutboxState, number>> {
  const rows = await db
    .selectFrom('outbox')
    .select(['state', (select) => select.fn.countAll().as('count')])
    .groupBy('state')
    .execute();
  const counts = { waiting: 0, delivered: 0, stuck: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}

function toDeliveries(
  entries: readonly { receiver: string; state: OutboxState }[],
): Map<string, OutboxState> {
  const worst = new Map<string, OutboxState>();
  for (const { receiver, state } of entries) {
    const known = worst.get(receiver) ?? 'delivered';
    worst.set(receiver, worstFirst.find((one) => one === state || one === known) ?? state);
  }
  return worst;
}
