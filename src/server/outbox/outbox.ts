import type { ExpressionBuilder } from 'kysely';
import type { Database, OutboxTable, Tables } from '../db/schema.ts';
import type { NextStep } from './retry-policy.ts';

/** An entry that this worker, and no other, may hand on until its lease ends. */
export type ClaimedEntry = Pick<
  OutboxTable,
  'reference' | 'sequence' | 'receiver' | 'attempts' | 'failures'
>;

const entryColumns = ['reference', 'sequence', 'receiver', 'attempts', 'failures'] as const;

/** Entries looked at in one go; more only matter where several workers want the same ones. */
const mostCandidates = 20;

/**
 * Claims the entry that has been due for longest, of those whose ticket has nothing earlier left to
 * hand on. Until `leaseEnd` nobody else gets it; then it counts as given up by a worker that died.
 */
export async function claimEntry(
  db: Database,
  receivers: readonly string[],
  now: Date,
  leaseEnd: Date,
): Promise<ClaimedEntry | undefined> {
  for (const candidate of await listDue(db, receivers, now)) {
    if (await takeEntry(db, candidate, leaseEnd)) {
      const { attempts, failures } = candidate;
      return { ...candidate, attempts: attempts + 1, failures: failures + 1 };
    }
  }
  return undefined;
}

function listDue(db: Database, receivers: readonly string[], now: Date): Promise<ClaimedEntry[]> {
  return db
    .selectFrom('outbox')
    .select(entryColumns)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now.toISOString())
    .where('receiver', 'in', receivers)
    .where((builder) => builder.not(hasEarlier(builder)))
    .orderBy('due_at')
    .orderBy('created_at')
    .orderBy('sequence')
    .limit(mostCandidates)
    .execute();
}

/** Whether something earlier of the same ticket is still to be handed on to the same receiver. */
const hasEarlier = (builder: ExpressionBuilder<Tables, 'outbox'>) =>
  builder.exists(
    builder
      .selectFrom('outbox as earlier')
      .select('earlier.reference')
      .whereRef('earlier.reference', '=', 'outbox.reference')
      .whereRef('earlier.receiver', '=', 'outbox.receiver')
      .whereRef('earlier.sequence', '<', 'outbox.sequence')
      .where('earlier.state', '!=', 'delivered'),
  );

/**
 * Claims by compare-and-set: whoever is first changes the number of the attempt, and the others
 * change no row. It works alike on SQLite, PostgreSQL and engines that only speak its protocol.
 */
async function takeEntry(db: Database, entry: ClaimedEntry, leaseEnd: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({
      attempts: entry.attempts + 1,
      failures: entry.failures + 1,
      due_at: leaseEnd.toISOString(),
    })
    .where('reference', '=', entry.reference)
    .where('sequence', '=', entry.sequence)
    .where('receiver', '=', entry.receiver)
    .where('state', '=', 'waiting')
    .where('attempts', '=', entry.attempts)
    .executeTakeFirst();
  return numUpdatedRows > 0;
}

/** Writes what an attempt came to; false if its lease had ended and another attempt has begun. */
export async function settleEntry(
  db: Database,
  entry: ClaimedEntry,
  step: NextStep,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ ...step })
    .where('reference', '=', entry.reference)
    .where('sequence', '=', entry.sequence)
    .where('receiver', '=', entry.receiver)
    .where('attempts', '=', entry.attempts)
    .executeTakeFirst();
  return numUpdatedRows > 0;
}

/**
 * Longest time for which anything is put off (`Retry-After` of a day, and what clocks may differ), in
 * milliseconds.
 */
const longestWait = 25 * 60 * 60_000;

/**
 * Makes due what would wait for longer than anything is put off: a process whose clock was wrong has
 * stored or tried it, and nobody would hand it on before that day.
 */
export async function advanceEntries(db: Database, now: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at: now.toISOString() })
    .where('state', '=', 'waiting')
    .where('due_at', '>', new Date(now.getTime() + longestWait).toISOString())
    .execute();
}

/** How many entries a person must look at. */
export async function countStuck(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select((select) => select.fn.countAll().as('count'))
    .where('state', '=', 'stuck')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Puts entries that are not delivered back to the beginning; returns how many. */
export async function retryEntries(db: Database, now: Date, reference?: string): Promise<number> {
  const update = db
    .updateTable('outbox')
    .set({ state: 'waiting', failures: 0, due_at: now.toISOString(), settled_at: null })
    .where('state', '=', 'stuck');
  const chosen = reference === undefined ? update : update.where('reference', '=', reference);
  return Number((await chosen.executeTakeFirst()).numUpdatedRows);
}
