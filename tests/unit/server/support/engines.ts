import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A place to store, which can be opened again after it was closed. */
export interface Place {
  DATA_DIR: string;
  DATABASE_URL?: string;
}

/** One of the databases that the same tests run against. */
export interface Engine {
  name: string;
  createPlace(): Promise<Place>;
  stop(): Promise<void>;
}

/** SQLite, and the PostgreSQL that all files share, if this machine has one. */
export async function startEngines(): Promise<Engine[]> {
  const folders: string[] = [];
  const sqlite: Engine = {
    name: 'SQLite',
    createPlace: () => {
      const folder = mkdtempSync(join(tmpdir(), 'candil-data-'));
      folders.push(folder);
      return Promise.resolve({ DATA_DIR: folder });
    },
    stop: () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
  const first = await createDatabase();
  if (first === undefined) return [sqlite];
  const spare = [first];
  const postgres: Engine = {
    name: 'PostgreSQL',
    createPlace: async () => {
      const address = spare.pop() ?? (await createDatabase());
      if (address === undefined) throw new Error('PostgreSQL is gone.');
      return { DATA_DIR: 'unused', DATABASE_URL: address };
    },
    stop: () => Promise.resolve(),
  };
  return [sqlite, postgres];
}

/** Address of an empty database; undefined on a machine without PostgreSQL. */
export async function createDatabase(): Promise<string | undefined> {
  const response = await fetch(inject('postgresDesk'), { method: 'POST' });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text === '' ? undefined : text;
}
