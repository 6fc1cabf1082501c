import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import { migrations } from './migrations/migrations.ts';
import type { Database } from './schema.ts';

/** A newer version of Candil has changed the tables: tables only go forward. */
export class NewerTables extends Error {
  constructor(migration: string, cause: unknown) {
    super(`the tables have "${migration}", which this version does not know`, { cause });
    this.name = 'NewerTables';
  }
}

/**
 * Brings the tables up to date; does nothing if they are. Throws what the database threw, or
 * `NewerTables`.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const applied = await listApplied(db).catch(() => []);
  const unknown = applied.find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw new NewerTables(unknown, error);
  if (error instanceof Error) throw error;
  throw new Error('A migration failed.', { cause: error });
}

/**
 * Whether the tables have everything that this version of Candil needs; a database of before may have
 * been put back. Rejects if the database is away.
 */
export async function isMigrated(db: Database): Promise<boolean> {
  const known = new Set(await listApplied(db));
  return Object.keys(migrations).every((name) => known.has(name));
}

async function listApplied(db: Database): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  return rows.map(({ name }) => name);
}
