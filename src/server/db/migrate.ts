import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import { migrations } from './migrations/migrations.ts';
import type { Database } from './schema.ts';

/** Brings the tables up to date; does nothing if they are. Throws what the database threw. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('A migration failed.', { cause: error });
}

/**
 * Whether the tables have everything that this version of Candil needs; a database of before may have
 * been put back. Rejects if the database is away.
 */
export async function isMigrated(db: Database): Promise<boolean> {
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  const known = new Set(rows.map(({ name }) => name));
  return Object.keys(migrations).every((name) => known.has(name));
}
