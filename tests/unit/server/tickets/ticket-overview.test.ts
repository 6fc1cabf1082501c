import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import type { Database, OutboxState } from '../../../../src/server/db/schema.ts';
import { countEntries, listSummaries } from '../../../../src/server/tickets/ticket-overview.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket } from '../support/sample-ticket.ts';

const start = new Date('2026-03-01T08:00:00.000Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

let folder: string;
let db: Database;
let now: Date;
let count: number;
let tickets: TicketStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-tickets-'));
  db = await openFile(folder);
  [now, count] = [start, 0];
  tickets = createTicketStore(db, {
    clock: () => now,
    newReference: () => `ticket-${String((count += 1)).padStart(3, '0')}`,
    receivers: ['webhook', 'file'],
  });
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const settle = (reference: string, receiver: string, state: OutboxState) =>
  db
    .updateTable('outbox')
    .set({ state })
    .where('reference', '=', reference)
    .where('receiver', '=', receiver)
    .execute();

describe('the list of tickets', () => {
  beforeEach(async () => {
    for (const minute of [0, 1, 2]) {
      now = after(minute);
      await tickets.fileTicket({ ...sampleTicket, subject: `Minute ${minute}` });
    }
  });
  const list = (stuckOnly: boolean, limit = 10) => listSummaries(db, { limit, stuckOnly });

  test('begins with the newest and says how far each is with every receiver', async () => {
    await settle('ticket-003', 'file', 'delivered');
    const [first, ...others] = await list(false, 2);
    expect(first).toEqual({
      reference: 'ticket-003',
      createdAt: after(2).toISOString(),
      state: 'received',
      subject: 'Minute 2',
      deliveries: new Map([
        ['file', 'delivered'],
        ['webhook', 'waiting'],
      ]),
    });
    expect([...(first?.deliveries.keys() ?? [])]).toEqual(['file', 'webhook']);
    expect(others.map(({ reference }) => reference)).toEqual(['ticket-002']);
  });

  test('names the worst of a ticket and its messages', async () => {
    await settle('ticket-001', 'file', 'delivered');
    await settle('ticket-001', 'webhook', 'delivered');
    await tickets.addMessage({ reference: 'ticket-001', body: 'More.' });
    const worst = async (): Promise<unknown[]> =>
      [...((await list(false)).at(-1)?.deliveries ?? [])].flat();
    expect(await worst()).toEqual(['file', 'waiting', 'webhook', 'waiting']);
    await db
      .updateTable('outbox')
      .set({ state: 'stuck' })
      .where('sequence', '=', 0)
      .where('receiver', '=', 'webhook')
      .execute();
    expect(await worst()).toEqual(['file', 'waiting', 'webhook', 'stuck']);
  });

  test('can be those that are stuck alone', async () => {
    expect(await list(true)).toEqual([]);
    await settle('ticket-002', 'webhook', 'stuck');
    expect((await list(true)).map(({ reference }) => reference)).toEqual(['ticket-002']);
  });

  test('counts what is in each state', async () => {
    expect(await countEntries(db)).toEqual({ waiting: 6, delivered: 0, stuck: 0 });
    await settle('ticket-002', 'webhook', 'stuck');
    await settle('ticket-001', 'webhook', 'delivered');
    await settle('ticket-001', 'file', 'delivered');
    expect(await countEntries(db)).toEqual({ waiting: 3, delivered: 2, stuck: 1 });
  });
});
