import { Hono } from 'hono';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { claimEntry } from '../../../../src/server/outbox/outbox.ts';
import {
  startOutboxWorker,
  usualPace,
  type OutboxWorker,
  type WorkerPace,
} from '../../../../src/server/outbox/outbox-worker.ts';
import { createWebhookReceiver } from '../../../../src/server/desks/webhook.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';
import { startEngines } from '../support/engines.ts';
import { startLoopback, type Loopback, type LoopbackEnv } from '../desks/support/loopback.ts';

const engines = await startEngines();
const pace: WorkerPace = { timeout: 2_000, lease: 3_000, interval: 20, grace: 200, most: 4 };

describe.each(engines)('the worker on $name', (engine) => {
  let db: Database;
  let tickets: TicketStore;
  let desk: Loopback;
  let worker: OutboxWorker | undefined;
  let log: string[];
  /** Keys in the order in which the desk worked on them. */
  let worked: string[];
  /** Runs ahead of the real time, so that tests need not wait for the back-off. */
  let ahead = 0;
  const clock = (): Date => new Date(Date.now() + ahead);

  beforeEach(async () => {
    ahead = 0;
    log = [];
    worked = [];
    const app = new Hono<LoopbackEnv>();
    app.post('/hook', (c) => {
      const key = c.req.header('idempotency-key') ?? '';
      if (!worked.includes(key)) worked.push(key);
      return c.json({ id: key });
    });
    desk = await startLoopback(app);
    db = await engine.openEmpty();
    let count = 0;
    tickets = createTicketStore(db, {
      clock,
      newReference: () => `ticket-${(count += 1)}`,
      receivers: ['webhook'],
      onStored: () => worker?.wake(),
    });
  });
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
    await desk.close();
  });

  afterAll(() => engine.stop());

  const partsOf = (from: Database) => {
    const secret = 'a secret of at least thirty-two characters';
    const receivers = [createWebhookReceiver({ url: `${desk.url}/hook`, secret }, clock)];
    return { db: from, receivers, clock, chance: () => 0.5, log: (line: string) => log.push(line) };
  };
  const start = (changes: Partial<WorkerPace> = {}): OutboxWorker =>
    (worker = startOutboxWorker(partsOf(db), { ...pace, ...changes }));
  const states = async (): Promise<string[]> => {
    const rows = await db.selectFrom('outbox').select('state').orderBy('reference').execute();
    return rows.map(({ state }) => state);
  };

  test('hands a ticket on as soon as it is stored', async () => {
    start({ interval: 60_000 });
    await tickets.fileTicket(ticket);
    await expect.poll(states).toEqual(['delivered']);
    expect(worked).toEqual(['ticket-1.0']);
    const row = await db.selectFrom('outbox').selectAll().executeTakeFirst();
    expect(row).toMatchObject({ attempts: 1, remote_id: 'ticket-1.0', reason: null });
  });

  test('hands on what was stored before it started', async () => {
    await Promise.all(Array.from({ length: 10 }, () => tickets.fileTicket(ticket)));
    start();
    await expect.poll(() => worked.length).toBe(10);
    await expect.poll(async () => new Set(await states())).toEqual(new Set(['delivered']));
  });

  test('comes back after a failure, not before its time, and says so', async () => {
    desk.spoil('POST', { kind: 'answer', status: 500, body: 'ana@example.org' });
    start();
    await tickets.fileTicket(ticket);
    await expect.poll(() => log.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(desk.asked).toHaveLength(1);
    ahead = 10_000;
    await expect.poll(states).toEqual(['delivered']);
    expect(log).toEqual([
      'Ticket ticket-1 was not taken (attempt 1) at "webhook"; "npm run tickets -- show ticket-1" says why.',
    ]);
  });

  test('keeps the order of a ticket while other tickets go on', async () => {
    desk.spoil('POST', { kind: 'answer', status: 500 });
    start({ most: 1 });
    await tickets.fileTicket(ticket);
    await tickets.addMessage({ reference: 'ticket-1', body: 'one' });
    await tickets.addMessage({ reference: 'ticket-1', body: 'two' });
    await tickets.fileTicket(ticket);
    await expect.poll(() => worked).toEqual(['ticket-2.0']);
    ahead = 10_000;
    await expect
      .poll(() => worked)
      .toEqual(['ticket-2.0', 'ticket-1.0', 'ticket-1.1', 'ticket-1.2']);
  });

  test('leaves what was refused to a person', async () => {
    desk.spoil('POST', { kind: 'answer', status: 404, body: 'no such page' });
    start();
    await tickets.fileTicket(ticket);
    await expect.poll(states).toEqual(['stuck']);
    const row = await db.selectFrom('outbox').select('reason').executeTakeFirst();
    expect(row?.reason).toBe('It answered 404: no such page');
    expect(log).toEqual([expect.stringContaining('is stuck')]);
  });

  test('gives up an answer that does not come, and keeps the ticket', async () => {
    desk.spoil('POST', { kind: 'slow', milliseconds: 5_000 });
    start({ timeout: 100 });
    await tickets.fileTicket(ticket);
    await expect.poll(() => log.length).toBe(1);
    const row = await db.selectFrom('outbox').select(['state', 'reason']).executeTakeFirst();
    expect(row).toEqual({ state: 'waiting', reason: 'There was no answer in time.' });
  });

  test('takes over what a worker that died had begun', async () => {
    await tickets.fileTicket(ticket);
    await claimEntry(db, ['webhook'], clock(), new Date(clock().getTime() + 300));
    start();
    await expect.poll(states).toEqual(['delivered']);
    const row = await db.selectFrom('outbox').select('attempts').executeTakeFirst();
    expect(row?.attempts).toBe(2);
  });

  test('does no more at once than it may', async () => {
    for (let count = 0; count < 6; count += 1)
      desk.spoil('POST', { kind: 'slow', milliseconds: 150 });
    await Promise.all(Array.from({ length: 6 }, () => tickets.fileTicket(ticket)));
    start({ most: 2 });
    await expect.poll(() => desk.asked.length).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(desk.asked).toHaveLength(2);
    await expect.poll(() => worked.length).toBe(6);
  });

  test('lets an attempt under way finish when it stops', async () => {
    desk.spoil('POST', { kind: 'slow', milliseconds: 120 });
    const running = start({ grace: 2_000 });
    await tickets.fileTicket(ticket);
    await tickets.fileTicket(ticket);
    await expect.poll(() => desk.asked.length).toBe(2);
    await running.stop();
    expect(await states()).toEqual(['delivered', 'delivered']);
  });

  test('does not wait for ever when it stops', async () => {
    desk.spoil('POST', { kind: 'slow', milliseconds: 5_000 });
    const running = start({ grace: 100 });
    await tickets.fileTicket(ticket);
    await expect.poll(() => desk.asked.length).toBe(1);
    const begun = performance.now();
    await running.stop();
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(await states()).toEqual(['waiting']);
  });

  test('goes on when the database is back', async () => {
    start();
    const working = db.schema;
    await working.alterTable('outbox').renameTo('elsewhere').execute();
    await expect.poll(() => log.length).toBeGreaterThan(0);
    await working.alterTable('elsewhere').renameTo('outbox').execute();
    await tickets.fileTicket(ticket);
    await expect.poll(states).toEqual(['delivered']);
    expect(log[0]).toContain('The outbox stands still');
  });

  test('shares the work with another one, and neither sends what the other sends', async () => {
    const second = await engine.openBeside();
    for (let index = 0; index < 40; index += 1) await tickets.fileTicket(ticket);
    const running = start();
    const other = startOutboxWorker(partsOf(second), pace);
    await expect.poll(async () => new Set(await states())).toEqual(new Set(['delivered']));
    await Promise.all([running.stop(), other.stop()]);
    expect(desk.asked).toHaveLength(40);
  });
});

test('a server looks every few seconds, and gives an attempt up before another may begin it', () => {
  const { timeout, lease, interval, grace, most } = usualPace;
  const [second, minute] = [1_000, 60_000];
  expect(interval).toBeGreaterThanOrEqual(second);
  expect(interval).toBeLessThanOrEqual(10 * second);
  // 25 MB take so long on a slow line.
  expect(timeout).toBeGreaterThanOrEqual(30 * second);
  expect(lease).toBeGreaterThan(timeout);
  expect(lease).toBeLessThanOrEqual(5 * minute);
  // Docker ends what has not stopped after ten seconds.
  expect(grace).toBeGreaterThanOrEqual(second);
  expect(grace).toBeLessThan(10 * second);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(10);
});
