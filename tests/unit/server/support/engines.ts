import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../../../tools/browser/postgres.ts';

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

export async function startEngines(): Promise<Engine[]> {
  const postgres = await startPostgres();
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
  if (!postgres) return [sqlite];
  const createPlace = async (): Promise<Place> => ({
    DATA_DIR: 'unused',
    DATABASE_URL: await postgres.createDatabase(),
  });
  return [sqlite, { name: 'PostgreSQL', createPlace, stop: () => postgres.stop() }];
}
