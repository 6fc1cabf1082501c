import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Log } from '../../lib/log.ts';
import { createPrivateFile, privateFolder } from '../../lib/private-mode.ts';
import { keepThread } from './batch.ts';
import { isLocked, toFileError, toServerError } from './database-error.ts';
import { migrate } from './migrate.ts';
import { createPostgresPool, type PoolOptions } from './postgres-pool.ts';
import type { Database, Tables } from './schema.ts';
import { ThreadedSqliteDialect } from './sqlite-dialect.ts';

/** File of votes and tickets inside DATA_DIR. */
export const databaseFileName = 'candil.sqlite';

/** Opens PostgreSQL if `DATABASE_URL` names one, else the file; tables are up to date after. */
export function openDatabase(
  settings: { DATA_DIR: string; DATABASE_URL?: string | undefined },
  log?: Log,
): Promise<Database> {
  return settings.DATABASE_URL === undefined
    ? openFile(settings.DATA_DIR, { log })
    : openPostgres(settings.DATABASE_URL, log);
}

/**
 * How long a start waits for a program that holds the file, in milliseconds: the tables of a large one
 * take so long to be brought up to date by another process.
 */
const longestStart = 60_000;

/**
 * Opens, or makes, the SQLite file in `folder`. Throws a `DatabaseError` with the remedy. `patience` is
 * for tests, in milliseconds.
 */
export async function openFile(
  folder: string,
  { log, patience = longestStart }: { log?: Log | undefined; patience?: number } = {},
): Promise<Database> {
  const file = join(folder, databaseFileName);
  let db: Database | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: privateFolder });
    // SQLite gives the files that it makes beside it the same rights.
    await createPrivateFile(file);
    const dialect = new ThreadedSqliteDialect(file);
    db = new Kysely<Tables>({ dialect });
    keepThread(db, (module, input) => dialect.runBatch(module, input));
    await migratePatiently(db, patience, () => {
      log?.(`${file} is in use by another program: waiting for it.`);
    });
    // A file that this user may only read is noticed now, not at the first vote.
    await ping(db);
    return db;
  } catch (error) {
    await db?.destroy();
    throw toFileError(file, error);
  }
}

/** Brings tables up to date; where the file is locked, again and again. `onWait` is called once. */
async function migratePatiently(db: Database, patience: number, onWait: () => void): Promise<void> {
  const end = performance.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await migrate(db);
      return;
    } catch (error) {
      if (!isLocked(error) || performance.now() >= end) throw error;
      if (attempt === 1) onWait();
      await setTimeout(pauseBetween);
    }
  }
}

/** Pause between two attempts, each of which waits for the lock by itself, in milliseconds. */
const pauseBetween = 100;

/** Opens PostgreSQL. Throws a `DatabaseError` that names host and database, not the password. */
export async function openPostgres(address: string, log?: Log): Promise<Database> {
  const patient = connectPostgres(address, { log, isPatient: true });
  try {
    await migrate(patient);
  } catch (error) {
    const { host, pathname } = new URL(address);
    throw toServerError(`${host}${pathname}`, error);
  } finally {
    await patient.destroy();
  }
  return connectPostgres(address, { log });
}

const connectPostgres = (address: string, options?: PoolOptions): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: createPostgresPool(address, options) }),
  });

/**
 * Another way to a database that is open: what reads for long, as a report does, holds up nothing else.
 * A file has threads of its own for it, PostgreSQL connections.
 */
export const openReportDatabase = (settings: {
  DATA_DIR: string;
  DATABASE_URL?: string | undefined;
}): Database =>
  settings.DATABASE_URL === undefined
    ? new Kysely<Tables>({
        dialect: new ThreadedSqliteDialect(join(settings.DATA_DIR, databaseFileName), {
          readers: reportConnections,
        }),
      })
    : connectPostgres(settings.DATABASE_URL, {
        ...{ most: reportConnections, settings: withoutHelpers },
      });

/** Statements of a report that are answered at the same time: as many as a small machine has cores. */
const reportConnections = 2;

/**
 * Several statements of a report run beside each other already. That PostgreSQL begins processes, or
 * compiles, for a single one of them takes it longer than the statement.
 */
const withoutHelpers = ['max_parallel_workers_per_gather = 0', 'jit = off'];

/** Resolves when the database has begun and ended a write; rejects if it cannot. */
export async function ping(db: Database): Promise<void> {
  await db.transaction().execute((transaction) => sql`select 1`.execute(transaction));
}
