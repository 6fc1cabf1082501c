import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { forgetful, startPostgres, type TestPostgres } from '../../tools/browser/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers a POST with the address of an empty database, or with nothing where there is none. */
    postgresDesk: string;
    /** A folder for SQLite files that tests hand on to each other. */
    databases: string;
  }
}

/**
 * One PostgreSQL for all files of a run, each test with a database of its own. It is started when
 * the first file asks, so that a run without one waits for nothing.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<TestPostgres | undefined> | undefined;
  const createDatabase = async (): Promise<string> => {
    postgres ??= startPostgres(forgetful);
    return (await (await postgres)?.createDatabase()) ?? '';
  };
  const desk = createServer((_, response) => {
    createDatabase().then(
      (address) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  const place = desk.address();
  if (place === null || typeof place === 'string') throw new Error('No free port.');
  project.provide('postgresDesk', `http://127.0.0.1:${place.port}`);
  const databases = mkdtempSync(join(tmpdir(), 'candil-databases-'));
  project.provide('databases', databases);
  return async () => {
    rmSync(databases, { recursive: true, force: true });
    desk.close();
    await (await postgres)?.stop();
  };
}
