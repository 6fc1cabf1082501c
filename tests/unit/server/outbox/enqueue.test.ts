import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { enqueueForgotten } from '../../../../src/server/outbox/enqueue.ts';
import { claimEntry, countStuck, retryEntries } from '../../../../src/server/outbox/outbox.ts';
import { requesterReceiver } from '../../../../src/server/outbox/receiver.ts';
import { createTicketStore } from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';

const start = new Date('2026-03-01T08:00:00.000Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

let folder: string;
let db: Database;
let now: Date;
let count: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-enqueue-'));
  db = await openFile(folder);
  [now, count] = [start, 0];
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const storeFor = (...receivers: string[]) =>
  createTicketStore(db, {
    clock: () => now,
    newReference: () => `ticket-${(count += 1)}`,
    receivers,
  });
const listEntries = async (): Promise<string[]> => {
  const rows = await db.selectFrom('outbox').selectAll().orderBy('reference').execute();
  return rows.map(({ reference, sequence, receiver }) => `${reference}.${sequence} ${receiver}`);
};
const claim = async (at: Date, receiver = 'file'): Promise<string | undefined> => {
  const entry = await claimEntry(db, [receiver], at, after(600));
  return entry && `${entry.reference}.${entry.sequence}`;
};

describe('without a receiver', () => {
  test('a ticket is stored, and nothing waits', async () => {
    expect(await storeFor().fileTicket(ticket)).toBe('ticket-1');
    expect(await listEntries()).toEqual([]);
  });

  test('a message is stored, and nothing waits', async () => {
    await storeFor().fileTicket(ticket);
    expect(await storeFor('file').addMessage({ reference: 'ticket-1', body: 'More.' })).toBe(1);
    expect(await listEntries()).toEqual([]);
  });
});

test('a message goes to the desks that have its ticket, not to its requester', async () => {
  await storeFor('file', requesterReceiver).fileTicket(ticket);
  await storeFor('smtp').fileTicket(ticket);
  now = after(1);
  await storeFor('file', 'smtp').addMessage({ reference: 'ticket-1', body: 'More.' });
  await storeFor().addMessage({ reference: 'ticket-2', body: 'More.' });
  const added = await db.selectFrom('outbox').selectAll().where('sequence', '=', 1).execute();
  expect(added.map(({ reference, receiver }) => `${reference} ${receiver}`)).toEqual([
    'ticket-1 file',
    'ticket-2 smtp',
  ]);
  expect(new Set(added.map(({ due_at: due }) => due))).toEqual(new Set([now.toISOString()]));
});

describe('tickets from before there was an outbox', () => {
  test('are put down for every receiver, due at once', async () => {
    await storeFor().fileTicket(ticket);
    await storeFor().fileTicket(ticket);
    now = after(1);
    expect(await enqueueForgotten(db, ['file', 'smtp'], now)).toBe(2);
    expect((await listEntries()).toSorted()).toEqual([
      'ticket-1.0 file',
      'ticket-1.0 smtp',
      'ticket-2.0 file',
      'ticket-2.0 smtp',
    ]);
    expect(await claim(start)).toBeUndefined();
    expect(await claim(now)).toBe('ticket-1.0');
  });

  test('are older than its first entry: a later one without receivers is left alone', async () => {
    await storeFor().fileTicket(ticket);
    now = after(1);
    await storeFor('file').fileTicket(ticket);
    now = after(2);
    await storeFor().fileTicket(ticket);
    expect(await enqueueForgotten(db, ['file'], after(3))).toBe(1);
    expect(await listEntries()).toEqual(['ticket-1.0 file', 'ticket-2.0 file']);
  });

  test('may be put down by two servers that start together', async () => {
    await storeFor().fileTicket(ticket);
    await Promise.all([enqueueForgotten(db, ['file'], now), enqueueForgotten(db, ['file'], now)]);
    expect(await listEntries()).toEqual(['ticket-1.0 file']);
  });
});

describe('what is due', () => {
  test('goes in the order in which it became due, then in which it came', async () => {
    const store = storeFor('file');
    for (const minute of [0, 1, 2]) {
      now = after(minute);
      await store.fileTicket(ticket);
    }
    const due = (reference: string, at: Date) =>
      db
        .updateTable('outbox')
        .set({ due_at: at.toISOString() })
        .where('reference', '=', reference)
        .execute();
    await due('ticket-1', after(5));
    await due('ticket-2', after(5));
    await due('ticket-3', after(4));
    expect([await claim(after(9)), await claim(after(9)), await claim(after(9))]).toEqual([
      'ticket-3.0',
      'ticket-1.0',
      'ticket-2.0',
    ]);
  });

  test('is not what is stuck or delivered', async () => {
    await storeFor('file').fileTicket(ticket);
    for (const state of ['stuck', 'delivered'] as const) {
      await db.updateTable('outbox').set({ state }).execute();
      expect(await claim(after(1))).toBeUndefined();
    }
  });
});

describe('what is stuck', () => {
  const spoil = (reference: string) =>
    db
      .updateTable('outbox')
      .set({ state: 'stuck', failures: 48, settled_at: start.toISOString() })
      .where('reference', '=', reference)
      .execute();

  test('is counted', async () => {
    const store = storeFor('file', 'smtp');
    await store.fileTicket(ticket);
    await store.fileTicket(ticket);
    expect(await countStuck(db)).toBe(0);
    await spoil('ticket-1');
    expect(await countStuck(db)).toBe(2);
  });

  test('begins anew, all of it or that of one ticket; what waits keeps its time', async () => {
    const store = storeFor('file');
    for (let index = 0; index < 3; index += 1) await store.fileTicket(ticket);
    await spoil('ticket-1');
    await spoil('ticket-2');
    expect(await retryEntries(db, after(7), 'ticket-2')).toBe(1);
    expect(await retryEntries(db, after(8), 'ticket-2')).toBe(0);
    expect(await retryEntries(db, after(9))).toBe(1);
    const rows = await db.selectFrom('outbox').selectAll().orderBy('reference').execute();
    const anew = { state: 'waiting', failures: 0, settled_at: null };
    expect(rows).toMatchObject([
      { ...anew, due_at: after(9).toISOString() },
      { ...anew, due_at: after(7).toISOString() },
      { ...anew, due_at: start.toISOString() },
    ]);
  });
});
