import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { databaseFileName, openDatabase } from '../../../src/server/db/connect.ts';
import { migrations } from '../../../src/server/db/migrations/migrations.ts';
import { createPostgresPool } from '../../../src/server/db/postgres-pool.ts';
import type { Database, Tables } from '../../../src/server/db/schema.ts';
import { ThreadedSqliteDialect } from '../../../src/server/db/sqlite-dialect.ts';
import { startEngines, type Place } from '../../unit/server/support/engines.ts';
import { ownEnvironment } from '../../support/running-server.ts';

/** Processes that start at one moment. */
const together = 4;

/** A state in which sites are that were not updated for a while. */
const oldLevel = '0009-indexes';

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

/** Opens the database in processes of their own, all at the same moment; what each said. */
async function openTogether({ DATA_DIR, DATABASE_URL }: Place): Promise<string[]> {
  const env = { ...ownEnvironment(), DATA_DIR, DATABASE_URL };
  const children = Array.from({ length: together }, () =>
    spawn(process.execPath, [resolve('tests/process/server/support/open-database.ts')], { env }),
  );
  const said = children.map((child) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => (text += part.toString()));
    }
    return once(child, 'close').then(() => text);
  });
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  for (const child of children) child.stdin.end('go');
  return Promise.all(said);
}

/** As an earlier version left it, with rows of that time. */
async function createOld({ DATA_DIR, DATABASE_URL }: Place): Promise<void> {
  const db: Database = new Kysely<Tables>({
    dialect:
      DATABASE_URL === undefined
        ? new ThreadedSqliteDialect(join(DATA_DIR, databaseFileName))
        : new PostgresDialect({ pool: createPostgresPool(DATABASE_URL) }),
  });
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateTo(oldLevel);
  expect(error).toBeUndefined();
  await sql`
    insert into tickets (reference, topic, subject, description, email, name, locale, article, created_at)
    values ('CND-2222-2222', 'other', 'x', 'x', 'a@example.org', '', 'en', '', '2026-03-01T08:00:00.000Z')
  `.execute(db);
  await sql`
    insert into votes (voter, locale, article_id, vote, revision, created_at, updated_at)
    values ('one', 'en', 'billing/invoice', 'up', 'a', '2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z')
  `.execute(db);
  await sql`insert into article_tallies values ('en', 'billing/invoice', 1, 1)`.execute(db);
  await db.destroy();
}

const listApplied = async (db: Database): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).sort();
};

test('four processes wait for whoever brings the tables of a file forward', async () => {
  const [engine] = engines.filter(({ name }) => name === 'SQLite');
  if (!engine) return;
  const place = await engine.createPlace();
  await createOld(place);
  // Longer than a statement waits for a lock.
  const other = new DatabaseSync(join(place.DATA_DIR, databaseFileName));
  other.exec('begin immediate');
  const opening = openTogether(place);
  const first = await Promise.race([opening, setTimeout(3_500, 'waiting')]);
  other.exec('commit');
  other.close();
  expect(first).toBe('waiting');
  expect(await opening).toEqual(Array(together).fill('ready\nopen\n'));
});

describe.each(engines)('four processes that start at once on $name', (engine) => {
  test('make the tables of an empty database once', async () => {
    const place = await engine.createPlace();
    expect(await openTogether(place)).toEqual(Array(together).fill('ready\nopen\n'));
    const db = await openDatabase(place);
    expect(await listApplied(db)).toEqual(Object.keys(migrations).sort());
    await db.destroy();
  });

  test('bring an old one forward once, and keep what is in it', async () => {
    const place = await engine.createPlace();
    await createOld(place);
    expect(await openTogether(place)).toEqual(Array(together).fill('ready\nopen\n'));
    const db = await openDatabase(place);
    expect(await listApplied(db)).toEqual(Object.keys(migrations).sort());
    expect(await db.selectFrom('tickets').select(['reference', 'priority']).execute()).toEqual([
      { reference: 'CND-2222-2222', priority: '' },
    ]);
    const tallies = await db.selectFrom('article_tallies').selectAll().execute();
    expect(tallies).toMatchObject([{ article_id: 'billing/invoice', helpful: 1, total: 1 }]);
    expect(await db.selectFrom('votes').select(['voter', 'vote']).execute()).toEqual([
      { voter: 'one', vote: 'up' },
    ]);
    await db.destroy();
  });
});
