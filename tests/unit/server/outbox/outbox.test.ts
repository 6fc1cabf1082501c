import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { mostFailures, planNextStep } from '../../../../src/server/outbox/retry-policy.ts';
import { enqueueForgotten } from '../../../../src/server/outbox/enqueue.ts';
import { loadEvent } from '../../../../src/server/outbox/deliver-entry.ts';
import {
  advanceEntries,
  claimEntry,
  retryEntries,
  settleEntry,
  type ClaimedEntry,
} from '../../../../src/server/outbox/outbox.ts';
import type { Outcome } from '../../../../src/server/outbox/receiver.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const lease = 90_000;

describe.each(engines)('the outbox on $name', (engine) => {
  const start = new Date('2026-03-01T08:00:00.000Z');
  let now = start;
  let db: Database;
  let other: Database;
  let tickets: TicketStore;
  let stored = 0;

  beforeEach(async () => {
    now = start;
    stored = 0;
    let count = 0;
    db = await engine.openEmpty();
    other = await engine.openBeside();
    tickets = createTicketStore(db, {
      clock: () => now,
      newReference: () => `ticket-${(count += 1)}`,
      receivers: ['file', 'smtp'],
      onStored: () => (stored += 1),
    });
  });
  afterAll(() => engine.stop());

  const wait = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
  };
  const claim = (receivers = ['file'], from = db): Promise<ClaimedEntry | undefined> =>
    claimEntry(from, receivers, now, new Date(now.getTime() + lease));
  const settle = (entry: ClaimedEntry, outcome: Outcome): Promise<boolean> =>
    settleEntry(db, entry, planNextStep(outcome, { failures: entry.failures, now, chance: 0 }));
  const deliver = async (receivers = ['file']): Promise<string | undefined> => {
    const entry = await claim(receivers);
    if (entry) await settle(entry, { kind: 'delivered', remoteId: 'there' });
    return entry && `${entry.reference}.${entry.sequence} ${entry.receiver}`;
  };

  test('does not wait for the day that a wrong clock has named', async () => {
    wait(365 * 24 * 60 * 60_000);
    await tickets.fileTicket(ticket);
    now = start;
    await tickets.fileTicket(ticket);
    const refused = await claim();
    if (refused) await settle(refused, { kind: 'retry', reason: '429', after: 24 * 60 * 60_000 });
    expect(await claim()).toBeUndefined();
    await advanceEntries(db, now);
    expect(await deliver()).toBe('ticket-1.0 file');
    // What a receiver has asked to wait for is waited for.
    expect(await deliver()).toBeUndefined();
  });

  test('holds an entry for each receiver as soon as a ticket is stored', async () => {
    await tickets.fileTicket(ticket);
    const entries = await db.selectFrom('outbox').selectAll().orderBy('receiver').execute();
    const entry = {
      reference: 'ticket-1',
      sequence: 0,
      state: 'waiting',
      attempts: 0,
      failures: 0,
      due_at: start.toISOString(),
      reason: null,
      remote_id: null,
      created_at: start.toISOString(),
      settled_at: null,
    };
    expect(entries).toEqual([
      { ...entry, receiver: 'file' },
      { ...entry, receiver: 'smtp' },
    ]);
    expect(stored).toBe(1);
  });

  test('holds nothing, and no ticket is stored, if the entries cannot be stored', async () => {
    const broken = createTicketStore(db, {
      clock: () => now,
      newReference: () => 'ticket-1',
      // One entry for each receiver: the second one is refused.
      receivers: ['file', 'file'],
    });
    await expect(broken.fileTicket(ticket)).rejects.toThrow();
    expect(await tickets.hasTicket('ticket-1')).toBe(false);
    expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });

  test('holds nothing twice if a ticket is sent again', async () => {
    const key = crypto.randomUUID();
    await tickets.fileTicket(ticket, key);
    await tickets.fileTicket(ticket, key);
    expect(await db.selectFrom('outbox').selectAll().execute()).toHaveLength(2);
  });

  test('gives an entry to one worker, and to the next when its lease has run out', async () => {
    await tickets.fileTicket(ticket);
    const first = await claim();
    expect(first).toMatchObject({ reference: 'ticket-1', attempts: 1, failures: 1 });
    expect(await claim(['file'], other)).toBeUndefined();
    wait(lease - 1);
    expect(await claim(['file'], other)).toBeUndefined();
    wait(1);
    expect(await claim(['file'], other)).toMatchObject({ attempts: 2, failures: 2 });
    if (first) expect(await settle(first, { kind: 'refused', reason: 'late' })).toBe(false);
    expect(await db.selectFrom('outbox').select('state').execute()).toEqual([
      { state: 'waiting' },
      { state: 'waiting' },
    ]);
  });

  test('gives only to the receivers that there are', async () => {
    await tickets.fileTicket(ticket);
    expect(await claim(['zendesk'])).toBeUndefined();
    expect(await claim(['smtp', 'zendesk'])).toMatchObject({ receiver: 'smtp' });
  });

  test('keeps the order of a ticket, at each receiver by itself', async () => {
    await tickets.fileTicket(ticket);
    await tickets.addMessage({ reference: 'ticket-1', body: 'one' });
    await tickets.addMessage({ reference: 'ticket-1', body: 'two' });
    const blocked = await claim(['smtp']);
    expect(await claim(['smtp'])).toBeUndefined();
    expect(await deliver()).toBe('ticket-1.0 file');
    expect(await deliver()).toBe('ticket-1.1 file');
    expect(await deliver()).toBe('ticket-1.2 file');
    expect(await deliver()).toBeUndefined();
    if (blocked) await settle(blocked, { kind: 'refused', reason: 'no' });
    expect(await deliver(['smtp'])).toBeUndefined();
    expect(await retryEntries(db, now)).toBe(1);
    expect(await deliver(['smtp'])).toBe('ticket-1.0 smtp');
    expect(await deliver(['smtp'])).toBe('ticket-1.1 smtp');
  });

  test('lets a ticket pass one that is stuck', async () => {
    await tickets.fileTicket(ticket);
    await tickets.fileTicket(ticket);
    const entry = await claim();
    if (entry) await settle(entry, { kind: 'refused', reason: 'no' });
    expect(await deliver()).toBe('ticket-2.0 file');
  });

  test('gives nothing twice to many workers that ask at once', async () => {
    await Promise.all(Array.from({ length: 30 }, () => tickets.fileTicket(ticket)));
    const claims = await Promise.all(
      Array.from({ length: 80 }, (_, index) => claim(['file'], index % 2 === 0 ? db : other)),
    );
    const taken = claims.flatMap((entry) => (entry ? [entry.reference] : []));
    expect(new Set(taken).size).toBe(taken.length);
    for (let left = await claim(); left; left = await claim()) taken.push(left.reference);
    expect(new Set(taken).size).toBe(30);
    expect(taken).toHaveLength(30);
  });

  test('delivers each event once and in order, whatever fails and whoever dies', async () => {
    const step = fc.constantFrom('message', 'deliver', 'fail', 'die', 'refuse', 'wait', 'retry');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const reference = await tickets.fileTicket(ticket);
        const delivered: number[] = [];
        let messages = 0;
        for (const doing of [...steps, 'retry', 'wait']) {
          if (doing === 'message') {
            messages += 1;
            await tickets.addMessage({ reference, body: 'more' });
          } else if (doing === 'retry') await retryEntries(db, now);
          else if (doing === 'wait') wait(3_700_000);
          else {
            const entry = await claim();
            if (entry === undefined || doing === 'die') continue;
            if (doing === 'deliver') delivered.push(entry.sequence);
            const outcomes: Record<string, Outcome> = {
              deliver: { kind: 'delivered' },
              fail: { kind: 'retry', reason: 'away' },
              refuse: { kind: 'refused', reason: 'no' },
            };
            const outcome = outcomes[doing];
            if (outcome) await settle(entry, outcome);
          }
        }
        for (;;) {
          const entry = await claim();
          if (!entry) break;
          delivered.push(entry.sequence);
          await settle(entry, { kind: 'delivered' });
        }
        expect(delivered).toEqual(Array.from({ length: messages + 1 }, (_, index) => index));
      }),
      { numRuns: 15 },
    );
  });

  test('counts attempts that ended with their server, and then gives up', async () => {
    await tickets.fileTicket(ticket);
    for (let count = 0; count < mostFailures; count += 1) {
      await claim();
      wait(lease);
    }
    expect(await claim()).toMatchObject({ failures: mostFailures + 1 });
  });

  test('takes up tickets from before there was an outbox, once', async () => {
    await tickets.fileTicket(ticket);
    await db.deleteFrom('outbox').execute();
    expect(await enqueueForgotten(db, ['file'], now)).toBe(1);
    expect(await enqueueForgotten(db, ['file'], now)).toBe(0);
    expect(await deliver()).toBe('ticket-1.0 file');
  });

  test('loses its entries with a ticket that is deleted', async () => {
    await tickets.fileTicket(ticket, undefined, [
      { name: 'a', mediaType: 'text/plain', content: new Uint8Array([1]) },
    ]);
    await tickets.addMessage({ reference: 'ticket-1', body: 'one' });
    await db.deleteFrom('tickets').execute();
    expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('ticket_files').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('ticket_messages').selectAll().execute()).toEqual([]);
  });

  test('hands on a ticket whole, with its files and its number at the receiver', async () => {
    const content = new Uint8Array([0, 1, 255]);
    const asked = { fields: { order: 'B-1234' }, route: 'accounts' };
    await tickets.fileTicket({ ...ticket, ...asked }, undefined, [
      { name: 'a.bin', mediaType: 'application/octet-stream', content },
    ]);
    const first = await claim();
    if (!first) throw new Error('Nothing to claim.');
    const event = await loadEvent(db, first);
    expect(event).toMatchObject({
      kind: 'ticket',
      sequence: 0,
      isRepeated: false,
      ticket: { ...ticket, ...asked, reference: 'ticket-1', createdAt: start.toISOString() },
    });
    expect(event?.files.map((file) => [file.name, [...file.content]])).toEqual([
      ['a.bin', [0, 1, 255]],
    ]);
    await settle(first, { kind: 'delivered', remoteId: '17' });
    await tickets.addMessage({ reference: 'ticket-1', body: 'one' });
    await claim();
    wait(lease);
    const second = await claim();
    if (!second) throw new Error('Nothing to claim.');
    expect(await loadEvent(db, second)).toMatchObject({
      kind: 'message',
      sequence: 1,
      body: 'one',
      ticketId: '17',
      isRepeated: true,
    });
  });
});
