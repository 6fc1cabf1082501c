import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openFile } from '../../../src/server/db/connect.ts';
import { findOwnTicket } from '../../../src/server/requests/own-tickets.ts';
import { openSession } from '../../../src/server/requests/session.ts';
import {
  startLoopback,
  type Loopback,
  type LoopbackEnv,
} from '../../unit/server/desks/support/loopback.ts';
import { bundleTicketServer } from './support/bundle-ticket-server.ts';
import { findAddress, spawnProgram } from '../../support/running-server.ts';
import { formRequest, jsonRequest } from '../../unit/server/support/test-api.ts';

/**
 * How often the server is killed: `CONVERSATION_KILLS=50` for the whole proof, which takes a minute on
 * crowded cores.
 */
const kills = Number(process.env['CONVERSATION_KILLS'] ?? 10);

/** Conversations at the same time. */
const talks = 4;

/** A tenth of it is usual; crowded machines take long to start a process. In milliseconds. */
const mostTime = 300_000 + kills * 10_000;

const secret = 'a secret of at least thirty-two characters';
const ana = 'ana@example.org';

const eventSchema = z.object({
  id: z.string(),
  sequence: z.number(),
  ticket: z.object({ reference: z.string() }),
  message: z.object({ body: z.string() }).optional(),
});

let folder: string;
let program: string;
let desk: Loopback;
let server: ReturnType<typeof spawnProgram> | undefined;
/** Where the server listens at the moment. */
let address = '';
/** Whether readers stop writing, and what the server has acknowledged of both sides. */
const signs = { isOver: false, acknowledged: 0 };
/** What the desk has worked on, by ticket, and the answers that it has had acknowledged. */
const received = new Map<string, string[]>();
const answered = new Map<string, string[]>();
let repeated = 0;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A killed server’s port may be somebody else’s, who never answers. */
const soon = () => AbortSignal.timeout(10_000);

/** Tries until it is acknowledged, whoever is killed meanwhile. */
async function persist(attempt: () => Promise<boolean>): Promise<void> {
  while (!(await attempt().catch(() => false))) await pause(20);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-conversation-'));
  program = await bundleTicketServer(join(folder, 'program'));
  const app = new Hono<LoopbackEnv>();
  app.post('/hook', async (c) => {
    const { id, ticket, message } = eventSchema.parse(await c.req.json());
    const { reference } = ticket;
    const known = received.get(reference) ?? [];
    const text = `${id} ${message?.body ?? 'ticket'}`;
    if (known.includes(text)) repeated += 1;
    else {
      received.set(reference, [...known, text]);
      void answerTo(reference, id);
    }
    // Long enough for a server to die between the desk's work and its answer.
    await pause(10);
    return c.json({ id });
  });
  desk = await startLoopback(app);
});
afterAll(async () => {
  signs.isOver = true;
  server?.process.kill('SIGKILL');
  await server?.ended;
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The desk answers each event, one after the other, and sends until it is acknowledged. */
const lines = new Map<string, Promise<void>>();
function answerTo(reference: string, event: string): Promise<void> {
  const body = `answer to ${event}`;
  const send = () =>
    persist(async () => {
      const at = new Date().toISOString();
      const text = JSON.stringify({ id: event, reference, at, body });
      const time = Math.floor(Date.now() / 1000);
      const digest = createHmac('sha256', secret).update(`${time}.${text}`).digest('hex');
      const response = await fetch(`${address}/api/tickets/answers`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'candil-signature': `t=${time},v1=${digest}`,
        },
        body: text,
        signal: soon(),
      });
      return response.ok;
    }).then(() => {
      signs.acknowledged += 1;
      answered.set(reference, [...(answered.get(reference) ?? []), body]);
    });
  const line = (lines.get(reference) ?? Promise.resolve()).then(send);
  lines.set(reference, line);
  return line;
}

/** Files a ticket and goes on writing, each message until it is acknowledged. */
async function talk(cookie: string, number: number): Promise<[string, string[]]> {
  let reference = '';
  const key = crypto.randomUUID();
  const fields = { topic: 'other', subject: `talk ${number}`, description: 'x', email: ana };
  await persist(async () => {
    const request = jsonRequest('POST', { ...fields, locale: 'en' }, { 'idempotency-key': key });
    const response = await fetch(`${address}/api/tickets`, { ...request, signal: soon() });
    ({ reference } = z.object({ reference: z.string() }).parse(await response.json()));
    return response.status === 201;
  });
  const said: string[] = [];
  while (!signs.isOver) {
    const body = `message ${said.length + 1}`;
    const sending = { body, key: crypto.randomUUID() };
    await persist(async () => {
      const options = { redirect: 'manual', signal: soon() } as const;
      const request = { ...formRequest(sending, { cookie }), ...options };
      const response = await fetch(`${address}/api/requests/${reference}/messages`, request);
      await response.body?.cancel();
      return response.status === 303;
    });
    said.push(body);
    signs.acknowledged += 1;
    await pause(15);
  }
  return [reference, said];
}

const start = () =>
  spawnProgram(program, {
    DATA_DIR: join(folder, 'data'),
    RATE_LIMITS: 'off',
    TICKET_RECEIVERS: 'webhook',
    TICKET_WEBHOOK_URL: `${desk.url}/hook`,
    TICKET_WEBHOOK_SECRET: secret,
    TICKET_STATE_SECRET: secret,
  });

test(
  'no message and no answer is lost, doubled or out of order, however often the server is killed',
  async () => {
    server = start();
    address = await findAddress(server);
    const db = await openFile(join(folder, 'data'));
    const token = await openSession(db, { email: ana, locale: 'en' }, new Date());
    const cookie = `candil_requests=${token}`;
    const all = Promise.all(Array.from({ length: talks }, (_, number) => talk(cookie, number)));
    for (let round = 0; round < kills; round += 1) {
      const until = signs.acknowledged + 2 + (round % 4);
      while (signs.acknowledged < until) await pause(3);
      server.process.kill('SIGKILL');
      await server.ended;
      server = start();
      address = await findAddress(server);
    }
    signs.isOver = true;
    const said = await all;
    const waiting = async (): Promise<number> =>
      (
        await db
          .selectFrom('outbox')
          .where('state', '!=', 'delivered')
          .select('reference')
          .execute()
      ).length;
    await expect.poll(waiting, { timeout: 60_000, interval: 100 }).toBe(0);
    await Promise.all(lines.values());

    for (const [reference, messages] of said) {
      const events = messages.map((body, index) => `${reference}.${index + 1} ${body}`);
      // At the desk: each once, in order.
      expect(received.get(reference)).toEqual([`${reference}.0 ticket`, ...events]);
      // At the reader: everything of both sides, each once, in the order of each side.
      const stored = await db
        .selectFrom('ticket_answers')
        .select('body')
        .where('reference', '=', reference)
        .orderBy('number')
        .execute();
      expect(stored.map(({ body }) => body)).toEqual(answered.get(reference));
      expect(stored).toHaveLength(messages.length + 1);
      const shown = (await findOwnTicket(db, ana, reference))?.entries ?? [];
      const ours = shown.filter(({ from }) => from === 'requester').map(({ body }) => body);
      const theirs = shown.filter(({ from }) => from === 'desk').map(({ body }) => body);
      expect(ours).toEqual(['x', ...messages].slice(-ours.length));
      expect(theirs).toEqual((answered.get(reference) ?? []).slice(-theirs.length));
    }
    expect(said.flatMap(([, messages]) => messages).length).toBeGreaterThan(kills);
    // The kills did hit deliveries: without the key, these would be messages twice.
    expect(repeated).toBeGreaterThan(0);
    await db.destroy();
  },
  mostTime,
);
