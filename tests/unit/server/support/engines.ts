import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openDatabase } from '../../../../src/server/db/connect.ts';
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

/** SQLite, and the PostgreSQL that all files share, if this machine has one. */
export async function startEngines(): Promise<Engine[]> {
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
