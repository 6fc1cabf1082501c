import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findPostgresPrograms } from '../../../tools/browser/postgres.ts';
import { parseCommand } from '../../../src/cli/db-backup/arguments.ts';
import { openDatabase } from '../../../src/server/db/connect.ts';
import type { Database } from '../../../src/server/db/schema.ts';
import { createDatabase } from '../../unit/server/support/engines.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';
import {
  findAddress,
  ownEnvironment,
  spawnProgram,
  type ServerProcess,
} from '../../support/running-server.ts';

const run = promisify(execFile);
const programs = findPostgresPrograms();
const program = 'tests/process/server/support/ticket-server.ts';

let base: string;
let server: ServerProcess | undefined;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'candil-backup-'));
});
afterEach(async () => {
  await stop();
  rmSync(base, { recursive: true, force: true });
});

async function stop(): Promise<void> {
  server?.process.kill('SIGKILL');
  await server?.ended;
  server = undefined;
}

async function start(variables: Record<string, string>): Promise<string> {
  server = spawnProgram(program, { RATE_LIMITS: 'off', ...variables });
  return findAddress(server);
}

/** Runs the command; nobody sits at a terminal. */
function backUp(...parameters: string[]): Promise<{ code: number; text: string }> {
  return backUpWith({}, ...parameters);
}
function backUpWith(
  variables: Record<string, string>,
  ...parameters: string[]
): Promise<{ code: number; text: string }> {
  return new Promise((done) => {
    const env = { ...ownEnvironment(), DATA_DIR: join(base, 'data'), ...variables };
    const child = execFile(
      process.execPath,
      [resolve('src/cli/db-backup.ts'), ...parameters],
      { env },
      (_, out, err) => done({ code: child.exitCode ?? -1, text: (out + err).trim() }),
    );
  });
}

interface Writers {
  /** References and voters that were acknowledged so far. */
  tickets: Set<string>;
  voters: Set<string>;
  stop(): Promise<void>;
}

/** Two senders of tickets and four of votes that never pause. */
function write(address: string): Writers {
  const tickets = new Set<string>();
  const voters = new Set<string>();
  const stopping = new AbortController();
  const repeat = async (send: () => Promise<void>): Promise<void> => {
    while (!stopping.signal.aborted) await send();
  };
  const sendTicket = async (): Promise<void> => {
    const fields = { topic: 'other', subject: 'x', description: 'x'.repeat(2_000), locale: 'en' };
    const request = jsonRequest('POST', { ...fields, email: 'a@example.org' });
    const response = await fetch(`${address}/api/tickets`, request);
    tickets.add(z.object({ reference: z.string() }).parse(await response.json()).reference);
  };
  const sendVote = async (): Promise<void> => {
    const voter = crypto.randomUUID();
    const request = jsonRequest('PUT', { voter, vote: 'up' });
    const response = await fetch(`${address}/api/votes/en/billing/invoice`, request);
    if (response.ok) voters.add(voter);
    await response.arrayBuffer();
  };
  const load = [sendTicket, sendTicket, sendVote, sendVote, sendVote, sendVote].map(repeat);
  return {
    tickets,
    voters,
    stop: async () => {
      stopping.abort();
      await Promise.all(load);
    },
  };
}

/** What the storage holds; its sums belong to its rows, and each ticket has its entry. */
async function readWhole(db: Database): Promise<{ tickets: Set<string>; voters: Set<string> }> {
  const votes = await db.selectFrom('votes').select('voter').execute();
  const tally = await db.selectFrom('article_tallies').selectAll().executeTakeFirst();
  const tickets = await db.selectFrom('tickets').select('reference').execute();
  const entries = await db.selectFrom('outbox').select('reference').execute();
  expect(tally?.total ?? 0).toBe(votes.length);
  expect(entries).toHaveLength(tickets.length);
  return {
    tickets: new Set(tickets.map(({ reference }) => reference)),
    voters: new Set(votes.map(({ voter }) => voter)),
  };
}

/** A backup holds what was acknowledged before it, and less than what came until after it. */
async function proveMoment(
  db: Database,
  before: { tickets: Set<string>; voters: Set<string> },
  writers: Writers,
): Promise<void> {
  const kept = await readWhole(db);
  expect([...before.tickets.difference(kept.tickets)]).toEqual([]);
  expect([...before.voters.difference(kept.voters)]).toEqual([]);
  // They did go on.
  expect(writers.tickets.size).toBeGreaterThan(kept.tickets.size);
  expect(writers.voters.size).toBeGreaterThan(kept.voters.size);
}

const copyOf = ({ tickets, voters }: Writers) => ({
  tickets: new Set(tickets),
  voters: new Set(voters),
});

describe('npm run db:backup', () => {
  test('saves one moment while readers write, and the server goes on from it', async () => {
    const address = await start({ DATA_DIR: join(base, 'data') });
    const writers = write(address);
    await expect.poll(() => writers.tickets.size).toBeGreaterThan(20);
    const before = copyOf(writers);
    const { code, text } = await backUp(join(base, 'deep', 'saved'));
    await expect.poll(() => writers.tickets.size).toBeGreaterThan(before.tickets.size + 20);
    await writers.stop();
    expect(text).toMatch(
      /saved: the database \([\d.]+\s[kM]B\) and \d+ folders of the receiver "file"$/u,
    );
    expect(code).toBe(0);
    await stop();

    // As docs/operate.md says: another folder goes away, the backup takes its place.
    rmSync(join(base, 'data'), { recursive: true });
    cpSync(join(base, 'deep', 'saved'), join(base, 'data'), { recursive: true });
    expect(readdirSync(join(base, 'deep'))).toEqual(['saved']);
    const db = await openDatabase({ DATA_DIR: join(base, 'data') });
    await proveMoment(db, before, writers);
    const delivered = await db
      .selectFrom('outbox')
      .select('reference')
      .where('state', '=', 'delivered')
      .execute();
    // What the database calls handed on to the receiver `file` is there, and for its owner alone.
    const folders = readdirSync(join(base, 'data', 'tickets'));
    expect(delivered.filter(({ reference }) => !folders.includes(reference))).toEqual([]);
    expect(folders.filter((name) => name.startsWith('.'))).toEqual([]);
    const open = readdirSync(join(base, 'deep', 'saved'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((name) => (statSync(join(base, 'deep', 'saved', name)).mode & 0o77) !== 0);
    expect(open).toEqual([]);
    const again = await start({ DATA_DIR: join(base, 'data') });
    expect((await fetch(`${again}/api/health`)).status).toBe(200);
    const waiting = async () =>
      (await db.selectFrom('outbox').select('state').where('state', '!=', 'delivered').execute())
        .length;
    await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
    await db.destroy();
  });

  test('takes with it what a killed server left in its write-ahead log', async () => {
    const address = await start({ DATA_DIR: join(base, 'data') });
    const writers = write(address);
    await expect.poll(() => writers.tickets.size).toBeGreaterThan(5);
    server?.process.kill('SIGKILL');
    await writers.stop().catch(() => undefined);
    expect((await backUp(join(base, 'saved'))).code).toBe(0);
    const db = await openDatabase({ DATA_DIR: join(base, 'saved') });
    const kept = await readWhole(db);
    await db.destroy();
    expect([...writers.tickets.difference(kept.tickets)]).toEqual([]);
    expect([...writers.voters.difference(kept.voters)]).toEqual([]);
  });

  test('writes over nothing, and makes nothing of nothing', async () => {
    const missing = await backUp(join(base, 'saved'));
    expect(missing.code).toBe(1);
    expect(missing.text).toMatch(/^StorageMissing \S+candil\.sqlite\nThere is nothing to back up/u);
    expect(existsSync(join(base, 'data'))).toBe(false);
    await (await openDatabase({ DATA_DIR: join(base, 'data') })).destroy();
    expect((await backUp(join(base, 'saved'))).code).toBe(0);
    const file = join(base, 'saved', 'candil.sqlite');
    const first = readFileSync(file);
    const taken = await backUp(join(base, 'saved'));
    expect(taken.text).toMatch(/^BackupTaken \S+saved\nThis is there already/u);
    expect(taken.code).toBe(1);
    expect(readFileSync(file).equals(first)).toBe(true);
  });

  test('leaves PostgreSQL to its own program, and says how', async () => {
    const { code, text } = await backUpWith(
      { DATABASE_URL: 'postgres://candil:secret@127.0.0.1:1/candil' },
      join(base, 'saved'),
    );
    expect(code).toBe(1);
    expect(text).toContain('pg_dump --format=custom --file=candil.dump "$DATABASE_URL"');
    expect(text).not.toContain('secret');
  });

  test.each([
    [[], 'CommandInvalid Where to?'],
    [['a', 'b'], 'CommandInvalid "b" is too much.'],
    [['--all', 'a'], "CommandInvalid Unknown option '--all'"],
  ])('explains itself when asked %j', (parameters, message) => {
    expect(() => parseCommand(parameters)).toThrow(message);
    expect(() => parseCommand(parameters)).toThrow('npm run db:backup -- <folder>');
  });
});

test.runIf(programs !== undefined)(
  'pg_dump saves one moment while readers write, and pg_restore brings it back',
  async () => {
    const from = (await createDatabase()) ?? '';
    const to = (await createDatabase()) ?? '';
    const address = await start({ DATA_DIR: join(base, 'data'), DATABASE_URL: from });
    const writers = write(address);
    await expect.poll(() => writers.tickets.size).toBeGreaterThan(20);
    const before = copyOf(writers);
    const dump = join(base, 'candil.dump');
    // As docs/operate.md says.
    await run(join(programs ?? '', 'pg_dump'), ['--format=custom', `--file=${dump}`, from]);
    await expect.poll(() => writers.tickets.size).toBeGreaterThan(before.tickets.size + 20);
    await writers.stop();
    await stop();
    const restore = [
      '--no-owner',
      '--exit-on-error',
      '--single-transaction',
      `--dbname=${to}`,
      dump,
    ];
    await run(join(programs ?? '', 'pg_restore'), restore);
    const db = await openDatabase({ DATA_DIR: 'unused', DATABASE_URL: to });
    await proveMoment(db, before, writers);
    await db.destroy();
    const again = await start({ DATA_DIR: join(base, 'data'), DATABASE_URL: to });
    expect((await fetch(`${again}/api/health`)).status).toBe(200);
  },
);
