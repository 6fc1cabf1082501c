import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../../src/server/db/connect.ts';
import type { TestPostgres } from '../../browser/postgres.ts';
import { compareSums, type Acknowledged } from './compare-sums.ts';
import { startMeasured, type MeasuredProcess } from './measured-process.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** What takes votes: the bare route, or Candil on an engine. */
export interface System {
  name: 'bare' | Engine;
  /** Processes on one database. */
  servers: readonly MeasuredProcess[];
  /** What it has acknowledged so far, all loads together. */
  told: Acknowledged;
  /** What is wrong in its database, compared with what it has acknowledged; nothing if all is well. */
  findFaults(): Promise<string[]>;
  databaseUrl?: string | undefined;
  stop(): Promise<void>;
}

/** A Hono route that only parses a vote and answers. */
export async function startBare(): Promise<System> {
  const server = await startMeasured('tools/bench/api/bare-route.ts', {});
  return {
    ...{ name: 'bare', servers: [server], told: { votes: 0, helpful: 0 } },
    findFaults: () => Promise.resolve([]),
    stop: () => server.stop(),
  };
}

/** Files of a Candil that is measured. */
export interface Place {
  /** The built site. */
  site: string;
  /** Where each engine may keep files. */
  folder: string;
  /** For profiles of the processor time of each server. */
  profile?: string | undefined;
}

/** The real program with its limits off; on PostgreSQL so many processes on a database of its own. */
export async function startCandil(
  engine: Engine,
  place: Place,
  postgres: TestPostgres | undefined,
  processes: number,
): Promise<System> {
  const dataFolder = join(place.folder, engine);
  await mkdir(dataFolder, { recursive: true });
  const databaseUrl = engine === 'postgres' ? await postgres?.createDatabase() : undefined;
  const settings = {
    ...{ HOST: '127.0.0.1', PORT: '0', RATE_LIMITS: 'off' },
    ...{ OUT_DIR: place.site, DATA_DIR: dataFolder },
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  };
  const servers: MeasuredProcess[] = [];
  const told = { votes: 0, helpful: 0 };
  for (let count = 0; count < processes; count += 1) {
    servers.push(await startMeasured('src/cli/serve.ts', settings, place.profile));
  }
  return {
    ...{ name: engine, servers, told, databaseUrl },
    async findFaults() {
      const db = await openDatabase({ DATA_DIR: dataFolder, DATABASE_URL: databaseUrl });
      try {
        return await compareSums(db, told);
      } finally {
        await db.destroy();
      }
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}
