import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openFile } from '../../../src/server/db/connect.ts';
import {
  startLoopback,
  type Loopback,
  type LoopbackEnv,
} from '../../unit/server/desks/support/loopback.ts';
import { bundleTicketServer } from './support/bundle-ticket-server.ts';
import { findAddress, spawnProgram } from '../../support/running-server.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

/** How often the server is killed, and how many tickets are under way each time. */
const kills = 50;
const senders = 4;

/** Fifteen seconds on two free cores; a minute and a half was seen on crowded ones. In milliseconds. */
const mostTime = 300_000;

const eventSchema = z.object({ ticket: z.object({ reference: z.string(), subject: z.string() }) });
const answerSchema = z.object({ reference: z.string() });

let folder: string;
let program: string;
let desk: Loopback;
/** What a desk that keeps to the key has worked on: subject of each ticket, in order. */
const made: { key: string; reference: string; subject: string }[] = [];
let repeated = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-killed-'));
  program = await bundleTicketServer(join(folder, 'program'));
  const app = new Hono<LoopbackEnv>();
  app.post('/hook', async (c) => {
    const key = c.req.header('idempotency-key') ?? '';
    const { ticket } = eventSchema.parse(await c.req.json());
    if (made.some((one) => one.key === key)) repeated += 1;
    else made.push({ key, ...ticket });
    // Long enough for a server to die between the desk's work and its answer.
    await new Promise((resolve) => setTimeout(resolve, 15));
    return c.json({ id: key });
  });
  desk = await startLoopback(app);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = () =>
  spawnProgram(program, {
    DATA_DIR: join(folder, 'data'),
    RATE_LIMITS: 'off',
    TICKET_RECEIVERS: 'webhook',
    TICKET_WEBHOOK_URL: `${desk.url}/hook`,
    TICKET_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
  });

test(
  'loses no acknowledged ticket, and hands none on twice, however often it is killed',
  async () => {
    const acknowledged = new Map<string, string>();
    let count = 0;
    const send = async (address: string): Promise<void> => {
      const subject = `ticket ${(count += 1)}`;
      const fields = {
        topic: 'other',
        subject,
        description: 'x',
        email: 'a@example.org',
        locale: 'en',
      };
      const key = crypto.randomUUID();
      const request = jsonRequest('POST', fields, { 'idempotency-key': key });
      const response = await fetch(`${address}/api/tickets`, request);
      acknowledged.set(answerSchema.parse(await response.json()).reference, subject);
    };
    for (let round = 0; round < kills; round += 1) {
      const server = start();
      const address = await findAddress(server);
      const until = acknowledged.size + 2 + (round % 4);
      const load = Array.from({ length: senders }, async () => {
        for (;;) {
          await send(address);
          if (acknowledged.size >= until) server.process.kill('SIGKILL');
        }
      });
      await Promise.allSettled(load);
      expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' });
    }

    const server = start();
    await findAddress(server);
    const waiting = async (): Promise<number> => {
      const db = await openFile(join(folder, 'data'));
      const rows = await db
        .selectFrom('outbox')
        .where('state', '!=', 'delivered')
        .select('reference')
        .execute();
      await db.destroy();
      return rows.length;
    };
    await expect.poll(waiting, { timeout: 30_000, interval: 200 }).toBe(0);
    server.process.kill('SIGKILL');
    await server.ended;

    const references = made.map(({ reference }) => reference);
    const subjects = made.map(({ subject }) => subject);
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills * 2);
    expect([...acknowledged.keys()].filter((one) => !references.includes(one))).toEqual([]);
    expect(new Set(references).size).toBe(references.length);
    expect(new Set(subjects).size).toBe(subjects.length);
    // The kills did hit deliveries: without the key, these would be tickets twice.
    expect(repeated).toBeGreaterThan(0);
  },
  mostTime,
);
