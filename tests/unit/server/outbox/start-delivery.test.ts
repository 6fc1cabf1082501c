import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import type { WorkerPace } from '../../../../src/server/outbox/outbox-worker.ts';
import { createFileReceiver } from '../../../../src/server/desks/file.ts';
import { createWebhookReceiver } from '../../../../src/server/desks/webhook.ts';
import { startDelivery, type Delivery } from '../../../../src/server/outbox/start-delivery.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';
import { startLoopback, type Loopback, type LoopbackEnv } from '../desks/support/loopback.ts';

const pace: WorkerPace = { timeout: 10_000, lease: 15_000, interval: 50, grace: 50, most: 2 };
const clock = (): Date => new Date();

let folder: string;
let db: Database;
let desk: Loopback;
let tickets: TicketStore;
let delivery: Delivery | undefined;
let log: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-delivery-'));
  db = await openFile(folder);
  desk = await startLoopback(new Hono<LoopbackEnv>().post('/hook', (c) => c.body(null, 204)));
  log = [];
  let count = 0;
  tickets = createTicketStore(db, {
    clock,
    newReference: () => `ticket-${(count += 1)}`,
    receivers: ['file', 'webhook'],
    onStored: () => delivery?.wake(),
  });
});
afterEach(async () => {
  await delivery?.stop();
  delivery = undefined;
  await db.destroy();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const secret = 'a secret of at least thirty-two characters';
  const receivers = [
    createFileReceiver(join(folder, 'tickets')),
    createWebhookReceiver({ url: `${desk.url}/hook`, secret }, clock),
  ];
  const recordState = () => Promise.resolve();
  const source = { db, receivers, recordState, clock, log: (line: string) => log.push(line) };
  delivery = await startDelivery(source, pace);
}
const isWritten = (reference: string): boolean =>
  existsSync(join(folder, 'tickets', reference, 'ticket.json'));

describe('several receivers', () => {
  test('get every ticket, each of them', async () => {
    await start();
    await tickets.fileTicket(ticket);
    await expect.poll(() => isWritten('ticket-1')).toBe(true);
    await expect.poll(() => desk.asked).toEqual(['POST /hook']);
  });

  test('do not wait for one that hangs', async () => {
    for (let count = 0; count < 2; count += 1) {
      desk.spoil('POST', { kind: 'slow', milliseconds: 9_000 });
    }
    await start();
    for (let count = 0; count < 5; count += 1) await tickets.fileTicket(ticket);
    await expect.poll(() => isWritten('ticket-5'), { timeout: 5_000 }).toBe(true);
    expect(desk.asked).toHaveLength(2);
  });

  test('get the tickets from before there was an outbox', async () => {
    await tickets.fileTicket(ticket);
    await db.deleteFrom('outbox').execute();
    await start();
    await expect.poll(() => isWritten('ticket-1')).toBe(true);
    await expect.poll(() => desk.asked.length).toBe(1);
  });
});

test('a server that starts says how much is stuck', async () => {
  await tickets.fileTicket(ticket);
  // What was under way when it stopped is told, too, if it had time to begin.
  const told = (): string[] => log.filter((line) => line.startsWith('Stuck'));
  await start();
  expect(told()).toEqual([]);
  await delivery?.stop();
  await db.updateTable('outbox').set({ state: 'stuck' }).execute();
  await start();
  expect(told()).toEqual(['Stuck deliveries: 2. "npm run tickets -- list --stuck" shows them.']);
});
