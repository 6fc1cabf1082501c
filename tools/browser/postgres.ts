import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** A PostgreSQL of our own on a free loopback port, with an empty data folder. */
export interface TestPostgres {
  /** Makes an empty database and returns its address. */
  createDatabase(): Promise<string>;
  /** Ends the server as `pg_ctl stop -m` does; its data stays. Resolves when it is gone. */
  shutDown(mode: keyof typeof shutDownSignals): Promise<void>;
  /** Starts it again on the same port; resolves when it takes connections. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** https://www.postgresql.org/docs/current/server-shutdown.html */
const shutDownSignals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** Settings of a server whose data nobody needs after a crash of the machine, or of itself. */
export const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] as const;

/** Where packages put the programs of the server, beside the PATH. */
const usualFolders = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
];

/**
 * Starts PostgreSQL with settings such as `fsync=off`; undefined, with a printed reason, on a
 * machine without it. Throws where `CI=true`: there it must exist.
 */
export async function startPostgres(
  settings: readonly string[] = [],
): Promise<TestPostgres | undefined> {
  const folder = findPostgresPrograms();
  if (folder === undefined) {
    const reason = 'No PostgreSQL is installed here: what needs it is left out.';
    if (process.env.CI === 'true') throw new Error(reason);
    console.warn(reason);
    return undefined;
  }
  const account = findAccount();
  const base = mkdtempSync(join(tmpdir(), 'candil-postgres-'));
  if (account) chownSync(base, account.uid, account.gid);
  const data = join(base, 'data');
  const cluster = ['-D', data, '-U', 'candil', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  await run(join(folder, 'initdb'), cluster, { ...account, cwd: base });
  const port = await findFreePort();
  const options = ['listen_addresses=127.0.0.1', ...settings].flatMap((one) => ['-c', one]);
  const address = `postgres://candil@127.0.0.1:${port}`;
  const start = async (): Promise<ChildProcess> => {
    const server = spawn(
      join(folder, 'postgres'),
      ['-D', data, '-p', String(port), '-k', base, ...options],
      { ...account, cwd: base, stdio: 'ignore' },
    );
    await waitUntilReady(`${address}/postgres`, server);
    return server;
  };
  return toTestPostgres(address, start, base);
}

async function toTestPostgres(
  address: string,
  start: () => Promise<ChildProcess>,
  base: string,
): Promise<TestPostgres> {
  let server = await start();
  let count = 0;
  const shutDown: TestPostgres['shutDown'] = async (mode) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(shutDownSignals[mode]);
    await ended;
  };
  return {
    async createDatabase() {
      const name = `candil_${(count += 1)}`;
      await query(`${address}/postgres`, `create database ${name}`);
      return `${address}/${name}`;
    },
    shutDown,
    async startAgain() {
      server = await start();
    },
    async stop() {
      // Nothing of it is kept: no checkpoint, which a busy disk makes long.
      await shutDown('immediate');
      await rm(base, { recursive: true, force: true });
    },
  };
}

/** Folder of the programs of PostgreSQL; undefined on a machine without them. */
export function findPostgresPrograms(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...usualFolders.flatMap((pattern) => globSync(pattern)),
  ];
  return folders.findLast((folder) => globSync(join(folder, 'initdb')).length > 0);
}

/** PostgreSQL refuses to run as root: then it runs as an account that owns nothing. */
function findAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const accounts = lines.map((line) => line.split(':'));
  const found =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!found) throw new Error('Neither the account "postgres" nor "nobody" exists.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function findFreePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => {
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });
  return promise;
}

async function waitUntilReady(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    try {
      await query(address, 'select 1');
      return;
    } catch (error) {
      if (server.exitCode !== null) {
        throw new Error('PostgreSQL ended while it was starting.', { cause: error });
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}

async function query(address: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
