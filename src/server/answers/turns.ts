import type { TicketState } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';

/** States of tickets to which answers may still come; named one by one for the index. */
const livingStates: readonly TicketState[] = ['received', 'open', 'waiting', 'solved'];

/** How often a ticket is asked about whose desk does not ring, in milliseconds. */
const period = 5 * 60_000;

/**
 * How long a solved ticket is still asked about, in milliseconds. Zendesk closes it after 28 days at
 * the latest.
 */
const solvedPeriod = 28 * 24 * 60 * 60_000;

/** A ticket whose answers are to be read. */
export interface TicketTurn {
  reference: string;
  /** What the desk calls it. */
  remoteId: string;
  /** When the desk last rang, as it stands in the table. */
  rungAt: string | null;
  /** Something of its requester is not with the desk yet. */
  isUnderWay: boolean;
}

/**
 * The tickets of a receiver whose turn it is: those for which the desk has rung, then those that were
 * asked about longest ago. Marks them as asked.
 */
export async function takeTurn(
  db: Database,
  receiver: string,
  most: number,
  now: Date,
): Promise<TicketTurn[]> {
  const before = (span: number): string => new Date(now.getTime() - span).toISOString();
  const rows = await db
    .selectFrom('tickets')
    .innerJoin('outbox', 'outbox.reference', 'tickets.reference')
    .select(['tickets.reference', 'remote_id', 'answers_rung_at'])
    .select((builder) =>
      builder
        .exists(
          builder
            .selectFrom('outbox as later')
            .select('later.reference')
            .whereRef('later.reference', '=', 'tickets.reference')
            .where('later.receiver', '=', receiver)
            .where('later.state', '!=', 'delivered'),
        )
        .as('is_under_way'),
    )
    .where('tickets.state', 'in', livingStates)
    .where('outbox.receiver', '=', receiver)
    .where('outbox.sequence', '=', 0)
    .where('outbox.remote_id', 'is not', null)
    .where((builder) =>
      builder.or([
        builder('answers_rung_at', 'is not', null),
        builder.and([
          builder.or([
            builder('answers_asked_at', 'is', null),
            builder('answers_asked_at', '<=', before(period)),
          ]),
          builder.or([
            builder('tickets.state', '!=', 'solved'),
            builder('state_at', '>', before(solvedPeriod)),
          ]),
        ]),
      ]),
    )
    .orderBy((order) => order.fn.coalesce('answers_rung_at', order.val('9')))
    .orderBy((order) => order.fn.coalesce('answers_asked_at', order.val('')))
    .limit(most)
    .execute();
  const turns = rows.flatMap(
    ({ reference, remote_id: remoteId, answers_rung_at: rungAt, ...row }) =>
      remoteId === null
        ? []
        : [{ reference, remoteId, rungAt, isUnderWay: Boolean(row.is_under_way) }],
  );
  await markAsked(db, turns, now);
  return turns;
}

async function markAsked(db: Database, turns: readonly TicketTurn[], now: Date): Promise<void> {
  if (turns.length === 0) return;
  await db
    .updateTable('tickets')
    .set({ answers_asked_at: now.toISOString() })
    .where(
      'reference',
      'in',
      turns.map(({ reference }) => reference),
    )
    .execute();
}

/** Takes the bell of a ticket down, unless it has rung again meanwhile. */
export async function markRead(
  db: Database,
  { reference, rungAt }: Pick<TicketTurn, 'reference' | 'rungAt'>,
): Promise<void> {
  if (rungAt === null) return;
  await db
    .updateTable('tickets')
    .set({ answers_rung_at: null })
    .where('reference', '=', reference)
    .where('answers_rung_at', '=', rungAt)
    .execute();
}

/**
 * Notes that a desk has something to say of a ticket, by the desk's name for it; false if it is not
 * one of ours. It stands in the table, so that it outlives this process.
 */
export async function ring(
  db: Database,
  { receiver, remoteId }: { receiver: string; remoteId: string },
  now: Date,
): Promise<boolean> {
  const entry = await db
    .selectFrom('outbox')
    .select('reference')
    .where('remote_id', '=', remoteId)
    .where('receiver', '=', receiver)
    .where('sequence', '=', 0)
    .executeTakeFirst();
  if (!entry) return false;
  await db
    .updateTable('tickets')
    .set({ answers_rung_at: now.toISOString() })
    .where('reference', '=', entry.reference)
    .execute();
  return true;
}
