import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { databaseFileName } from '../../../src/server/db/connect.ts';
import type { TestPostgres } from '../../browser/postgres.ts';

/** When the file is locked after the attack has begun, and for how long, in milliseconds. */
const lockAfter = 2_000;
export const lockFor = 15_000;

/** Holds the write lock of the SQLite file from this process, as a backup or a shell would. */
export async function lockDatabase(dataFolder: string): Promise<void> {
  await setTimeout(lockAfter);
  const file = new DatabaseSync(join(dataFolder, databaseFileName), { timeout: 0 });
  try {
    await takeLock(file);
    await setTimeout(lockFor);
    file.exec('rollback');
  } finally {
    file.close();
  }
}

/** Waiting inside SQLite would hold up the probe, so the lock is asked for again and again. */
async function takeLock(file: DatabaseSync): Promise<void> {
  for (;;) {
    try {
      file.exec('begin immediate');
      return;
    } catch {
      await setTimeout(5);
    }
  }
}

/** Stops PostgreSQL in both ways that break connections, with time to serve again in between. */
export async function breakPostgres(postgres: TestPostgres, seconds: number): Promise<void> {
  const part = (seconds * 1_000) / 5;
  for (const mode of ['fast', 'immediate'] as const) {
    await setTimeout(part);
    await postgres.shutDown(mode);
    await setTimeout(part);
    await postgres.startAgain();
  }
}
