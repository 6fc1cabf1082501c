import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

/** A PostgreSQL of our own on a loopback port, which can be stopped and started again. */
export interface Postgres {
  /** Address of its one database. */
  address: string;
  /** `fast` ends connections in order, `immediate` as a crash would; the data stay. */
  halt(mode: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** Where packages put the programs of the server, beside the PATH. */
const usualFolders = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
];

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;

/** Makes a PostgreSQL with an empty database; undefined on a machine without its programs. */
export async function openPostgresServer(): Promise<Postgres | undefined> {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const account = findAccount();
  const base = mkdtempSync(join(tmpdir(), 'candil-siege-postgres-'));
  if (account) chownSync(base, account.uid, account.gid);
  const options = { ...account, cwd: base };
  const data = join(base, 'data');
  const initial = ['-D', data, '-U', 'candil', '-A', 'trust', '-E', 'UTF8'];
  await promisify(execFile)(join(programs, 'initdb'), initial, options);
  const port = await findFreePort();
  const address = `postgres://candil@127.0.0.1:${port}/postgres`;
  const parameters = ['-D', data, '-p', String(port), '-k', base];
  const spawnServer = () =>
    spawn(join(programs, 'postgres'), [...parameters, '-c', 'listen_addresses=127.0.0.1'], {
      ...options,
      stdio: 'ignore',
    });
  let server = spawnServer();
  await waitUntilReady(address);
  const halt = async (mode: keyof typeof signals): Promise<void> => {
    const ended = once(server, 'exit');
    server.kill(signals[mode]);
    await ended;
  };
  return {
    address,
    halt,
    async start() {
      server = spawnServer();
      await waitUntilReady(address);
    },
    async remove() {
      if (server.exitCode === null && server.signalCode === null) await halt('fast');
      await rm(base, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...usualFolders.flatMap((pattern) => globSync(pattern)),
  ];
  return folders.findLast((folder) => globSync(join(folder, 'initdb')).length > 0);
}

/** PostgreSQL refuses to run as root: then it runs as an account that owns nothing. */
function findAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!found) throw new Error('Neither the account "postgres" nor "nobody" exists.');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** Time to start, in milliseconds. */
const startPatience = 30_000;

async function waitUntilReady(address: string): Promise<void> {
  const deadline = performance.now() + startPatience;
  for (;;) {
    try {
      const client = new pg.Client({ connectionString: address });
      client.on('error', () => undefined);
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await setTimeout(100);
    }
  }
}
