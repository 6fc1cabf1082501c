import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startKillDesk, type KillDesk } from '../../../tools/bench/kill/desk.ts';
import { runKills } from '../../../tools/bench/kill/run-kills.ts';
import { openPostgres } from '../../../src/server/db/connect.ts';
import type { Database } from '../../../src/server/db/schema.ts';
import { openSession } from '../../../src/server/requests/session.ts';
import { createDatabase } from '../../unit/server/support/engines.ts';
import { formRequest, jsonRequest } from '../../unit/server/support/test-api.ts';
import { findAddress, spawnProgram, type ServerProcess } from '../../support/running-server.ts';
import { exhaust, prove } from './support/ask-all.ts';
import { bundleTicketServer } from './support/bundle-ticket-server.ts';

/** How often one of the three is killed under load, and how long that may take at most, in milliseconds. */
const kills = 4;
const mostTime = 300_000;

const secret = 'a-secret-of-at-least-thirty-two-characters';
const fields = { topic: 'other', description: 'x', email: 'ana@example.org', locale: 'en' };
const databaseUrl = await createDatabase();

let folder: string;
let program: string;
let desk: KillDesk;
let db: Database;
let servers: ServerProcess[] = [];
/** Where the three listen, which share nothing but the database: each has a DATA_DIR of its own. */
let addresses: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-three-'));
  program = await bundleTicketServer(join(folder, 'program'));
  desk = await startKillDesk();
  if (databaseUrl === undefined) return;
  servers = [1, 2, 3].map((number) =>
    spawnProgram(program, {
      DATA_DIR: join(folder, String(number)),
      DATABASE_URL: databaseUrl,
      TRUSTED_PROXIES: '127.0.0.1',
      CUSTOMER_TOKEN_SECRET: secret,
      INSIGHTS_TOKEN: secret,
      TICKET_RECEIVERS: 'webhook',
      TICKET_WEBHOOK_URL: desk.url,
      TICKET_WEBHOOK_SECRET: secret,
    }),
  );
  // The three make the tables together.
  addresses = await Promise.all(servers.map((server) => findAddress(server)));
  db = await openPostgres(databaseUrl);
});
afterAll(async () => {
  for (const server of servers) server.process.kill('SIGKILL');
  await Promise.all(servers.map(({ ended }) => ended));
  if (databaseUrl !== undefined) await db.destroy();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A reader behind the load balancer, known by an address of their own. */
let lastClient = 0;
const newClient = (): string => `203.0.113.${(lastClient += 1)}`;

/** Sends the same request to all three at the same time. */
function sendToAll(
  path: string,
  client: string,
  request: { method: string; headers: Record<string, string>; body: string },
): Promise<Response[]> {
  const headers = { ...request.headers, 'x-forwarded-for': client };
  return Promise.all(
    addresses.map((address) =>
      fetch(`${address}${path}`, { ...request, headers, redirect: 'manual' }),
    ),
  );
}

const statusesOf = (responses: readonly Response[]): number[] =>
  responses.map(({ status }) => status).toSorted();

async function fileTicket(address: string, subject: string): Promise<string> {
  const request = jsonRequest(
    'POST',
    { ...fields, subject },
    { 'x-forwarded-for': newClient(), 'idempotency-key': crypto.randomUUID() },
  );
  const response = await fetch(`${address}/api/tickets`, request);
  return z.object({ reference: z.string() }).parse(await response.json()).reference;
}

describe.runIf(databaseUrl)('three processes on one PostgreSQL', () => {
  test('file a ticket once that reaches all of them under one key', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const request = jsonRequest('POST', { ...fields, subject: 'one key' }, key);
    const responses = await sendToAll('/api/tickets', newClient(), request);
    expect(statusesOf(responses)).toEqual([201, 201, 201]);
    const answers = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(answers).size).toBe(1);
    const rows = db.selectFrom('tickets').select('reference').where('subject', '=', 'one key');
    expect(await rows.execute()).toHaveLength(1);
  });

  test('take a proof of work once, whoever asked for it and whoever is shown it', async () => {
    const client = newClient();
    const headers = { 'x-forwarded-for': client };
    // Without a proof, this address has sent all that it may, to each of them.
    for (const address of addresses) {
      for (let status = 0; status !== 429;) {
        const response = await fetch(`${address}/api/tickets`, jsonRequest('POST', {}, headers));
        await response.arrayBuffer();
        ({ status } = response);
      }
    }
    const proof = await prove(`${addresses[0]}/api/tickets/challenge`, headers);
    const request = jsonRequest('POST', { ...fields, subject: 'proof' }, { 'candil-proof': proof });
    expect(statusesOf(await sendToAll('/api/tickets', client, request))).toEqual([201, 429, 429]);
  });

  test('let a network vote as often together as one alone, and take its proof of work once', async () => {
    const headers = { 'x-forwarded-for': newClient() };
    const path = '/api/votes/en/billing/invoice';
    const vote = (more = {}) =>
      jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' }, { ...headers, ...more });
    const { taken, bodies } = await exhaust(
      addresses,
      (address) => fetch(address + path, vote()),
      5,
    );
    // Three by themselves would take 900. What one takes the others learn a moment later.
    expect(taken).toBeGreaterThanOrEqual(300);
    expect(taken).toBeLessThan(450);
    expect(bodies.every((body) => body.includes('proof_required'))).toBe(true);
    const proof = await prove(`${addresses[1]}/api/votes/challenge`, headers);
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => addresses)
        .flat()
        .map((address) => fetch(address + path, vote({ 'candil-proof': proof }))),
    );
    // One by the proof; while it was worked out a vote a second became free again.
    const free = statusesOf(responses).filter((status) => status === 200).length - 1;
    expect(free).toBeGreaterThanOrEqual(0);
    expect(free).toBeLessThan(20);
  });

  test('let an address send as many tickets together as to one alone', async () => {
    const headers = { 'x-forwarded-for': newClient() };
    const { taken } = await exhaust(
      addresses,
      (address) => fetch(`${address}/api/tickets`, jsonRequest('POST', {}, headers)),
      300,
    );
    // Five; three by themselves would take 15.
    expect(taken).toBeGreaterThanOrEqual(5);
    expect(taken).toBeLessThan(10);
  });

  test('look at few tokens of the report together, and know who has signed out', async () => {
    const headers = { 'x-forwarded-for': newClient() };
    const ask = (address: string, token: string, from = headers) =>
      fetch(`${address}/insights/weeks.json`, {
        headers: { ...from, authorization: `Bearer ${token}` },
      });
    const { taken } = await exhaust(addresses, (address) => ask(address, 'x'.repeat(24)), 20);
    // Ten; three by themselves would look at 30.
    expect(taken).toBeGreaterThanOrEqual(10);
    expect(taken).toBeLessThan(20);
    expect((await ask(addresses[0] ?? '', secret)).status).toBe(429);
    const other = { 'x-forwarded-for': newClient() };
    for (const address of addresses) expect((await ask(address, secret, other)).status).toBe(200);
    const form = formRequest({ token: secret }, other);
    const signedIn = await fetch(`${addresses[0]}/insights/sign-in`, {
      ...form,
      redirect: 'manual',
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const read = (address: string) =>
      fetch(`${address}/insights/`, { headers: { ...other, cookie } });
    const page = await (await read(addresses[1] ?? '')).text();
    const key = /name="key" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    const out = formRequest({ key }, { ...other, cookie });
    await fetch(`${addresses[2]}/insights/sign-out`, { ...out, redirect: 'manual' });
    for (const address of addresses) expect((await read(address)).status).toBe(401);
  });

  test('open one session for the token of a customer, and all of them know it', async () => {
    const claims = { jti: crypto.randomUUID(), email: 'eva@example.org', name: 'Eva' };
    const token = await new SignJWT({ ...claims, iat: Math.floor(Date.now() / 1000) })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(secret));
    const request = jsonRequest('POST', { token });
    const responses = await sendToAll('/api/customer/session', newClient(), request);
    const opened = responses.filter(({ status }) => status === 200);
    expect(opened).toHaveLength(1);
    const cookie = opened[0]?.headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const address of addresses) {
      const response = await fetch(`${address}/api/customer`, { headers: { cookie } });
      expect(await response.json()).toMatchObject({ customer: { email: 'eva@example.org' } });
    }
  });

  test('know a reader who opened a link at another one, and take a message once', async () => {
    const reference = await fileTicket(addresses[0] ?? '', 'talk');
    const token = await openSession(db, { email: fields.email, locale: 'en' }, new Date());
    const cookie = `candil_requests=${token}`;
    const path = `/api/requests/${reference}/messages`;
    const message = { body: 'Still loose.', key: crypto.randomUUID() };
    const responses = await sendToAll(path, newClient(), formRequest(message, { cookie }));
    expect(statusesOf(responses)).toEqual([303, 303, 303]);
    const rows = db.selectFrom('ticket_messages').select('body').where('reference', '=', reference);
    expect(await rows.execute()).toEqual([{ body: 'Still loose.' }]);
  });

  test('put a file together whose parts went to different ones', async () => {
    const id = crypto.randomUUID();
    const headers = { 'x-forwarded-for': newClient() };
    for (const [index, part] of ['Error ', 'E07, ', 'again'].entries()) {
      const response = await fetch(`${addresses[index]}/api/tickets/uploads/${id}`, {
        method: 'PATCH',
        headers: {
          ...headers,
          'upload-offset': String(['', 'Error ', 'Error E07, '][index]?.length),
        },
        body: part,
      });
      expect(response.status).toBe(204);
    }
    const uploads = [{ id, name: 'app.log', size: 16 }];
    const key = { 'idempotency-key': crypto.randomUUID() };
    const request = jsonRequest('POST', { ...fields, subject: 'parts', uploads }, key);
    const responses = await sendToAll('/api/tickets', newClient(), request);
    // Whoever comes when the first has filed it and removed the parts is told what was filed.
    expect(new Set(statusesOf(responses)).has(201)).toBe(true);
    const files = await db.selectFrom('ticket_files').select('content').execute();
    expect(files.map(({ content }) => Buffer.from(content).toString())).toEqual([
      'Error E07, again',
    ]);
  });

  test('count a vote once that reaches all of them', async () => {
    const request = jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' });
    const path = '/api/votes/en/bike/battery/charge';
    expect(statusesOf(await sendToAll(path, newClient(), request))).toEqual([200, 200, 200]);
    for (const address of addresses) {
      const response = await fetch(`${address}${path}`, {
        headers: { 'x-forwarded-for': newClient() },
      });
      expect(await response.json()).toMatchObject({ helpful: 1, total: 1 });
    }
  });

  test('hand each event on once, whoever of them comes first', async () => {
    const subjects = Array.from({ length: 30 }, (_, number) => `event ${number}`);
    await Promise.all(
      subjects.map((subject, index) => fileTicket(addresses[index % 3] ?? '', subject)),
    );
    const waiting = async (): Promise<number> => {
      const rows = db.selectFrom('outbox').select('state').where('state', '!=', 'delivered');
      return (await rows.execute()).length;
    };
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
    const made = desk.events.map(({ text }) => text).filter((text) => subjects.includes(text));
    expect(made.toSorted()).toEqual(subjects.toSorted());
    // Nobody took what another one had taken: what came again was tried again, on a machine too busy
    // to answer in time.
    const tries = await db.selectFrom('outbox').select('attempts').execute();
    const again = tries.reduce((sum, { attempts }) => sum + attempts - 1, 0);
    expect(desk.repeated()).toBeLessThanOrEqual(again);
  });

  test(
    'lose and double nothing while one after the other is killed under load',
    async () => {
      const report = await runKills({
        kills,
        processes: 3,
        storage: { DATA_DIR: join(folder, 'killed'), DATABASE_URL: await createDatabase() },
        article: 'en/billing/invoice',
        start: async (variables) => {
          const server = spawnProgram(program, variables);
          const url = await findAddress(server);
          return {
            url,
            kill: async () => {
              server.process.kill('SIGKILL');
              await server.ended;
            },
          };
        },
      });
      expect(report.faults).toEqual([]);
      expect(Object.values(report.acknowledged).filter((count) => count < kills)).toEqual([]);
    },
    mostTime,
  );
});
