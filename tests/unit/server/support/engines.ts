import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { inject } from 'vitest';
import { openDatabase } from '../../../../src/server/db/connect.ts';
import { createPostgresPool } from '../../../../src/server/db/postgres-pool.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { emptyDatabase } from './empty-database.ts';

/** A place to store, which can be opened again after it was closed. */
export interface Place {
  DATA_DIR: string;
  DATABASE_URL?: string;
}

/** One of the databases that the same tests run against. */
export interface Engine {
  name: string;
  createPlace(): Promise<Place>;
  /** One database for the tests of a file, each of which finds it empty. Open until `stop`. */
  openEmpty(): Promise<Database>;
  /** Another connection to that database, as another process has one. Open until `stop`. */
  openBeside(): Promise<Database>;
  /** Closes what was opened and removes it. */
  stop(): Promise<void>;
}

/**
 * SQLite, and the PostgreSQL that all files share, if this machine has one; or only the engine that
 * `npm run test:contract` names.
 */
export async function startEngines(): Promise<Engine[]> {
  const named = process.env['CONTRACT_DATABASE_URL'];
  if (named !== undefined) return [createNamed(named)];
  const folders: string[] = [];
  const createFolder = (): Promise<Place> => {
    const folder = mkdtempSync(join(tmpdir(), 'candil-data-'));
    folders.push(folder);
    return Promise.resolve({ DATA_DIR: folder });
  };
  const shared = openShared(createFolder);
  const sqlite: Engine = {
    name: 'SQLite',
    createPlace: createFolder,
    ...shared,
    stop: async () => {
      await shared.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
  const first = await createDatabase();
  if (first === undefined) return [sqlite];
  const spare = [first];
  const createPlace = async (): Promise<Place> => {
    const address = spare.pop() ?? (await createDatabase());
    if (address === undefined) throw new Error('PostgreSQL is gone.');
    return { DATA_DIR: 'unused', DATABASE_URL: address };
  };
  return [sqlite, { name: 'PostgreSQL', createPlace, ...openShared(createPlace) }];
}

/** An engine with one database, which is made empty for whoever asks for one. */
function createNamed(address: string): Engine {
  const place: Place = { DATA_DIR: 'unused', DATABASE_URL: address };
  return {
    name: 'PostgreSQL',
    createPlace: async () => {
      await dropTables(address);
      return place;
    },
    ...openShared(async () => {
      await dropTables(address);
      return place;
    }),
  };
}

async function dropTables(address: string): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: createPostgresPool(address) }),
  });
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  for (const { name } of tables) await db.schema.dropTable(name).cascade().execute();
  await db.destroy();
}

/** Connections to one place, which stay open from test to test. */
function openShared(
  createPlace: () => Promise<Place>,
): Pick<Engine, 'openEmpty' | 'openBeside' | 'stop'> {
  let place: Place | undefined;
  let first: Database | undefined;
  let second: Database | undefined;
  const open = async (): Promise<Database> => openDatabase((place ??= await createPlace()));
  return {
    async openEmpty() {
      if (first) await emptyDatabase(first);
      return (first ??= await open());
    },
    openBeside: async () => (second ??= await open()),
    async stop() {
      await Promise.all([first?.destroy(), second?.destroy()]);
    },
  };
}

/** Address of an empty database; undefined on a machine without PostgreSQL. */
export async function createDatabase(): Promise<string | undefined> {
  const response = await fetch(inject('postgresDesk'), { method: 'POST' });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text === '' ? undefined : text;
}
