import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../db/schema.ts';

/** How often a step is tried while others use the file, and the pause between, in milliseconds. */
const attempts = 20;
const pause = 500;

/**
 * Writes the SQLite file anew and empties the write-ahead log, so that what was deleted remains in
 * neither: not in free pages, nor in free parts of pages. It needs as much room again as the file
 * takes, and writers wait meanwhile. Throws the last error of SQLite if it cannot be done.
 */
export async function eraseTraces(db: Database): Promise<void> {
  await persist(async () => {
    await sql`vacuum`.execute(db);
    return true;
  });
  await persist(() => emptyLog(db));
}

/** Empties the write-ahead log; false if somebody else reads or writes at this moment. */
export async function emptyLog(db: Database): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows[0]?.busy === 0;
}

async function persist(step: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === attempts;
    const isDone = await step().catch((error: unknown) => {
      if (last) throw error;
      return false;
    });
    if (isDone) return;
    if (last) throw new Error('Another program reads the database all the time.');
    await setTimeout(pause);
  }
}
