import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Database, DatabaseTransaction, Tables } from '../db/schema.ts';
import { requesterReceiver } from '../outbox/receiver.ts';

type Tickets = ExpressionBuilder<Tables, 'tickets'>;

/**
 * Whether nothing has happened in the ticket since `before`: no message, no answer, no other news from
 * the desk, no delivery.
 */
const isOld = (builder: Tickets, before: string): Expression<SqlBool> =>
  builder.and([
    builder('tickets.created_at', '<', before),
    builder.or([builder('tickets.state_at', 'is', null), builder('tickets.state_at', '<', before)]),
    builder.not(
      builder.exists(
        builder
          .selectFrom('ticket_messages')
          .select('ticket_messages.reference')
          .whereRef('ticket_messages.reference', '=', 'tickets.reference')
          .where('ticket_messages.created_at', '>=', before),
      ),
    ),
    builder.not(
      builder.exists(
        builder
          .selectFrom('ticket_answers')
          .select('ticket_answers.reference')
          .whereRef('ticket_answers.reference', '=', 'tickets.reference')
          .where('ticket_answers.created_at', '>=', before),
      ),
    ),
    builder.not(builder.exists(entries(builder).where('outbox.settled_at', '>=', before))),
  ]);

/**
 * Whether at least one desk was to get the ticket, and each has got all of it. The receiver that
 * mails requesters is no desk.
 */
const isHandedOn = (builder: Tickets): Expression<SqlBool> =>
  builder.and([
    builder.exists(entries(builder)),
    builder.not(builder.exists(entries(builder).where('outbox.state', '!=', 'delivered'))),
  ]);

const entries = (builder: Tickets) =>
  builder
    .selectFrom('outbox')
    .select('outbox.reference')
    .whereRef('outbox.reference', '=', 'tickets.reference')
    .where('outbox.receiver', '!=', requesterReceiver);

/** References of tickets that were handed on, in which nothing has happened since `before`. */
export async function listOldTickets(
  db: Database | DatabaseTransaction,
  before: string,
  limit: number,
): Promise<string[]> {
  const rows = await oldTickets(db, before).orderBy('created_at').limit(limit).execute();
  return rows.map(({ reference }) => reference);
}

const oldTickets = (db: Database | DatabaseTransaction, before: string) =>
  db
    .selectFrom('tickets')
    .select('reference')
    .where((builder) => isOld(builder, before))
    .where(isHandedOn);

/** As `listOldTickets`, but only tickets that still have files. */
export async function listOldTicketsWithFiles(
  db: Database,
  before: string,
  limit: number,
): Promise<string[]> {
  const rows = await oldTickets(db, before)
    // A subquery per ticket: a join would first list the tickets of all files.
    .where((builder) =>
      builder.or(
        (['ticket_files', 'ticket_answer_files'] as const).map((table) =>
          builder.exists(
            builder
              .selectFrom(table)
              .select(`${table}.reference`)
              .whereRef(`${table}.reference`, '=', 'tickets.reference'),
          ),
        ),
      ),
    )
    .orderBy('created_at')
    .limit(limit)
    .execute();
  return rows.map(({ reference }) => reference);
}

/** Whether a ticket is one of them. */
export async function isOldTicket(
  db: Database | DatabaseTransaction,
  reference: string,
  before: string,
): Promise<boolean> {
  const row = await oldTickets(db, before).where('reference', '=', reference).executeTakeFirst();
  return row !== undefined;
}

/** Counts the tickets that are old enough but have not been handed on, and so are not listed. */
export async function countUndelivered(db: Database, before: string): Promise<number> {
  const { count } = await db
    .selectFrom('tickets')
    .select(sql<number | string>`count(*)`.as('count'))
    .where((builder) => isOld(builder, before))
    .where((builder) => builder.not(isHandedOn(builder)))
    .executeTakeFirstOrThrow();
  return Number(count);
}
