import type { Database } from '../db/schema.ts';

/** Entries that are not delivered, by receiver and state, and when the oldest was stored. */
export async function countOutbox(db: Database) {
  const rows = await db
    .selectFrom('outbox')
    .select(({ fn }) => [
      'receiver',
      'state',
      fn.countAll().as('count'),
      fn.min('created_at').as('oldest'),
    ])
    .where('state', 'in', ['waiting', 'stuck'])
    .groupBy(['state', 'receiver'])
    .execute();
  return rows.map(({ receiver, state, count, oldest }) => ({
    ...{ receiver, state },
    ...{ count: Number(count), oldest: new Date(oldest) },
  }));
}
