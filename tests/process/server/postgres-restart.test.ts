import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startPostgres, type TestPostgres } from '../../../tools/browser/postgres.ts';
import { openPostgres } from '../../../src/server/db/connect.ts';
import { findAddress, spawnServer } from '../../support/running-server.ts';
import { createSiteFolder } from '../../unit/server/support/site-folder.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

/** How PostgreSQL is ended, one after the other, each time under load. */
const endings = ['fast', 'immediate', 'fast', 'immediate', 'immediate', 'fast'] as const;

/** Senders of votes and of tickets that never pause. */
const senders = { votes: 12, tickets: 4 } as const;

/** What an outage may write into the log, all requests and loops together, in lines. */
const mostLines = 3;

/** Longest that a ticket may be refused, an outage and all, in milliseconds. */
const longestRefused = 40_000;

/** Half a minute on two free cores. In milliseconds. */
const mostTime = 180_000;

const postgres = await startPostgres();
const site = createSiteFolder();
const dataFolder = mkdtempSync(join(tmpdir(), 'candil-restart-'));
afterAll(async () => {
  await postgres?.stop();
  site.remove();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** What the senders were told. */
interface Told {
  voters: Set<string>;
  /** References by subject, which each ticket has for itself. */
  tickets: Map<string, string>;
  statuses: Map<string, number>;
  last: string;
}

const toText = ({ status, headers }: Response): string =>
  status === 503 ? `503 after ${headers.get('retry-after')}` : String(status);

const note = (told: Told, response: Response): void => {
  const { statuses } = told;
  const answer = toText(response);
  told.last = answer;
  statuses.set(answer, (statuses.get(answer) ?? 0) + 1);
};

async function sendVotes(address: string, told: Told, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const voter = crypto.randomUUID();
    const request = jsonRequest('PUT', { voter, vote: 'up' });
    const response = await fetch(`${address}/api/votes/en/billing/invoice`, request);
    note(told, response);
    if (response.ok) told.voters.add(voter);
    await response.arrayBuffer();
  }
}

/** Sends each ticket with its key until it is taken, as a browser does. */
async function sendTickets(address: string, told: Told, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const subject = crypto.randomUUID();
    const fields = { topic: 'other', description: 'x', email: 'a@example.org', locale: 'en' };
    const key = { 'idempotency-key': crypto.randomUUID() };
    const request = jsonRequest('POST', { ...fields, subject }, key);
    const end = performance.now() + longestRefused;
    for (let isTaken = false; !isTaken;) {
      if (performance.now() > end) throw new Error(`A ticket is refused: ${told.last}`);
      const response = await fetch(`${address}/api/tickets`, request);
      note(told, response);
      const answer = z.object({ reference: z.string().optional() }).parse(await response.json());
      isTaken = answer.reference !== undefined;
      if (answer.reference !== undefined) told.tickets.set(subject, answer.reference);
      await setTimeout(isTaken ? 0 : 20);
    }
  }
}

async function restart(server: TestPostgres, address: string, mode: (typeof endings)[number]) {
  await setTimeout(400);
  await server.shutDown(mode);
  // An answer of a moment ago counts for a second.
  await expect.poll(() => askHealth(address), { timeout: 5_000 }).toBe('503 after 5');
  expect((await fetch(`${address}/en/`)).status).toBe(200);
  await server.startAgain();
  await expect.poll(() => askHealth(address), { timeout: 15_000 }).toBe('200');
}

const askHealth = async (address: string): Promise<string> =>
  toText(await fetch(`${address}/api/health`));

test.runIf(postgres)(
  'a server whose PostgreSQL is ended under load says so, goes on by itself, and loses and doubles nothing',
  async () => {
    if (!postgres) return;
    const url = await postgres.createDatabase();
    const server = spawnServer({
      OUT_DIR: site.folder,
      DATA_DIR: dataFolder,
      DATABASE_URL: url,
      RATE_LIMITS: 'off',
    });
    const address = await findAddress(server);
    const told: Told = { voters: new Set(), tickets: new Map(), statuses: new Map(), last: '' };
    const stopping = new AbortController();
    const load = Promise.all([
      ...Array.from({ length: senders.votes }, () => sendVotes(address, told, stopping.signal)),
      ...Array.from({ length: senders.tickets }, () => sendTickets(address, told, stopping.signal)),
    ]);
    // Told by the test below; without this, a refused connection would be a rejection of nobody's.
    load.catch(() => undefined);
    for (const mode of endings) await restart(postgres, address, mode);
    await setTimeout(400);
    stopping.abort();
    await load;

    const db = await openPostgres(url);
    const votes = await db.selectFrom('votes').select('voter').execute();
    const tally = await db.selectFrom('article_tallies').selectAll().executeTakeFirstOrThrow();
    const tickets = await db.selectFrom('tickets').select(['reference', 'subject']).execute();
    // What was claimed when the database went away is taken up again when its lease is over.
    const due = async () => {
      const waiting = db.selectFrom('outbox').where('state', '!=', 'delivered').select('state');
      return (await waiting.where('due_at', '<=', new Date().toISOString()).execute()).length;
    };
    await expect.poll(due, { timeout: 30_000, interval: 200 }).toBe(0);
    await db.destroy();
    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });

    const stored = new Set(votes.map(({ voter }) => voter));
    expect([...told.voters].filter((voter) => !stored.has(voter))).toEqual([]);
    expect(tally).toMatchObject({ helpful: votes.length, total: votes.length });
    expect(new Map(tickets.map(({ subject, reference }) => [subject, reference]))).toEqual(
      told.tickets,
    );
    expect(tickets).toHaveLength(told.tickets.size);
    // The outages were felt, and nothing else was.
    expect([...told.statuses.keys()].sort()).toEqual(['200', '201', '503 after 5']);
    expect(server.output()).not.toMatch(/^ {4}at /mu);
    expect(server.output().split('\n').length).toBeLessThan(endings.length * mostLines);
  },
  mostTime,
);
