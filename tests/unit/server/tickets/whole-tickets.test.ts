import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { recordState } from '../../../../src/server/tickets/state-store.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { findWholeTicket, readWholeTickets } from '../../../../src/server/tickets/whole-tickets.ts';
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

const fileOf = (name: string, size: number) => ({
  name,
  mediaType: 'text/plain',
  content: new Uint8Array(size),
});
describe('a whole ticket', () => {
  test('is all that belongs to it, each part in its order, and nothing of another one', async () => {
    const own = { ...sampleTicket, fields: { bike: 'BR-1' }, route: 'accounts' };
    const reference = await tickets.fileTicket(own, undefined, [
      fileOf('z.txt', 3),
      fileOf('a.txt', 5),
    ]);
    await tickets.fileTicket(sampleTicket, undefined, [fileOf('other.txt', 1)]);
    await tickets.addMessage({ reference: 'ticket-002', body: 'Other.' });
    now = after(1);
    const heic = { ...fileOf('b.heic', 7), mediaType: 'image/heic', isUnverified: true };
    await tickets.addMessage({ reference, body: 'One.', files: [heic] });
    now = after(2);
    await tickets.addMessage({ reference, body: 'Two.' });
    await recordState(db, { reference, state: 'open', at: after(3) });
    await db
      .updateTable('outbox')
      .set({ remote_id: '17', reason: 'away', settled_at: after(4).toISOString(), attempts: 2 })
      .where('receiver', '=', 'file')
      .where('sequence', '=', 0)
      .execute();
    const delivery = (sequence: number, receiver: string, due: Date) => ({
      ...{ sequence, receiver, state: 'waiting', attempts: 0, dueAt: due.toISOString() },
      ...{ reason: null, remoteId: null, settledAt: null },
    });
    expect(await findWholeTicket(db, reference)).toEqual({
      ...own,
      ...{ channel: '', priority: '' },
      reference,
      createdAt: start.toISOString(),
      state: 'open',
      stateAt: after(3).toISOString(),
      messages: [
        { sequence: 1, kind: 'message', body: 'One.', createdAt: after(1).toISOString() },
        { sequence: 2, kind: 'message', body: 'Two.', createdAt: after(2).toISOString() },
      ],
      files: [
        { sequence: 0, name: 'z.txt', mediaType: 'text/plain', size: 3 },
        { sequence: 0, name: 'a.txt', mediaType: 'text/plain', size: 5 },
        { sequence: 1, name: 'b.heic', mediaType: 'image/heic', size: 7, unverified: true },
      ],
      ...{ answers: [], answerFiles: [], mails: [] },
      deliveries: [
        {
          ...delivery(0, 'file', start),
          ...{ attempts: 2, reason: 'away', remoteId: '17', settledAt: after(4).toISOString() },
        },
        delivery(0, 'webhook', start),
        delivery(1, 'file', after(1)),
        delivery(1, 'webhook', after(1)),
        delivery(2, 'file', after(2)),
        delivery(2, 'webhook', after(2)),
      ],
    });
  });

  test('is not there for a reference that nobody has', async () => {
    expect(await findWholeTicket(db, 'ticket-001')).toBeUndefined();
  });

  test('comes after the one before it, however many there are', async () => {
    const row = { ...sampleTicket, fields: '{}', route: '', created_at: start.toISOString() };
    const names = Array.from({ length: 201 }, (_, index) => `t-${String(index).padStart(3, '0')}`);
    const empty = { idempotency_key: null, content_digest: null };
    await db
      .insertInto('tickets')
      .values(
        names.toReversed().map((reference) => ({
          ...row,
          ...empty,
          reference,
          state_at: null,
          state_asked_at: null,
        })),
      )
      .execute();
    const read: string[] = [];
    for await (const { reference } of readWholeTickets(db)) read.push(reference);
    expect(read).toEqual(names);
  });
});
