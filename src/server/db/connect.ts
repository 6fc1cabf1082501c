import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { createPrivateFile, privateFolder } from '../data-folder/private-mode.ts';
import { DatabaseError, toFileError } from './database-error.ts';
import { migrate } from './migrate.ts';
import { createPostgresPool } from './postgres-pool.ts';
import type { Database, Tables } from './schema.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';

/** File of votes and tickets inside DATA_DIR. */
export const databaseFileName = 'candil.sqlite';

/** How long a write waits for another process, in milliseconds; it holds up this process. */
const busyTimeout = 2_000;

/** Opens PostgreSQL if `DATABASE_URL` names one, else the file; tables are up to date after. */
export function openDatabase(settings: {
  DATA_DIR: string;
  DATABASE_URL?: string | undefined;
}): Promise<Database> {
  return settings.DATABASE_URL === undefined
    ? openFile(settings.DATA_DIR)
    : openPostgres(settings.DATABASE_URL);
}

/** Opens, or makes, the SQLite file in `folder`. Throws a `DatabaseError` with the remedy. */
export async function openFile(folder: string): Promise<Database> {
  const file = join(folder, databaseFileName);
  let db: Database | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: privateFolder });
    // SQLite gives the files that it makes beside it the same rights.
    await createPrivateFile(file);
    db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openSqlite(file)) });
    await migrate(db);
    await proveWritable(db);
    return db;
  } catch (error) {
    await db?.destroy();
    throw toFileError(file, error);
  }
}

/**
 * With `synchronous=full`, a commit returns when the write-ahead log is on disk; `fullfsync` asks
 * the same of macOS, whose fsync stops at the drive's cache. `secure_delete` overwrites what is
 * deleted with zeros: what readers wrote is not to be found in free pages.
 */
function openSqlite(file: string): DatabaseSync {
  const sqlite = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    sqlite.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on; pragma secure_delete = on',
    );
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return sqlite;
}

/** Takes and gives back the write lock; a read-only file is noticed now, not at the first vote. */
async function proveWritable(db: Database): Promise<void> {
  await db.transaction().execute((transaction) => ping(transaction));
}

/** Opens PostgreSQL. Throws a `DatabaseError` that names host and database, not the password. */
export async function openPostgres(address: string): Promise<Database> {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: createPostgresPool(address) }),
  });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    const { host, pathname } = new URL(address);
    throw new DatabaseError('DatabaseUnreachable', `${host}${pathname}`, error);
  }
}

/** Resolves after one round trip to the database; rejects if it does not answer. */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
