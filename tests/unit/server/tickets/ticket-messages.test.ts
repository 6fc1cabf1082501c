import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { recordState } from '../../../../src/server/tickets/state-store.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const now = new Date('2026-03-01T08:00:00.000Z');

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let other: Database;
  let tickets: TicketStore;

  beforeEach(async () => {
    let count = 0;
    db = await engine.openEmpty();
    other = await engine.openBeside();
    tickets = createTicketStore(db, {
      clock: () => now,
      newReference: () => `ticket-${(count += 1)}`,
      receivers: ['file', 'smtp'],
    });
  });
  afterAll(() => engine.stop());

  describe('a message', () => {
    test('sent twice with one key is stored once', async () => {
      const reference = await tickets.fileTicket(ticket);
      const message = { reference, body: 'one', idempotencyKey: crypto.randomUUID() };
      expect(await tickets.addMessage(message)).toBe(1);
      expect(await tickets.addMessage({ reference, body: 'two' })).toBe(2);
      expect(await tickets.addMessage(message)).toBe(1);
    });

    test('gets a number of its own, however many arrive together', async () => {
      const reference = await tickets.fileTicket(ticket);
      // A transaction on the file holds up the thread of the next one, here the same thread.
      const second = createTicketStore(engine.name === 'SQLite' ? db : other, {
        clock: () => now,
        newReference: () => 'unused',
        receivers: [],
      });
      const numbers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? tickets : second).addMessage({ reference, body: `${index}` }),
        ),
      );
      expect(numbers.toSorted((one = 0, two = 0) => one - two)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    test('is refused after two hundred, but not one that was stored before', async () => {
      const reference = await tickets.fileTicket(ticket);
      const last = { reference, body: 'last', idempotencyKey: crypto.randomUUID() };
      for (let count = 1; count < 200; count += 1) {
        await tickets.addMessage({ reference, body: `${count}` });
      }
      expect(await tickets.addMessage(last)).toBe(200);
      await expect(tickets.addMessage({ reference, body: 'more' })).rejects.toThrow(
        'messages_full',
      );
      expect(await tickets.addMessage(last)).toBe(200);
    });

    test('to no ticket is not stored', async () => {
      expect(await tickets.addMessage({ reference: 'none', body: 'one' })).toBeUndefined();
    });

    test('goes where its ticket went, although the receivers are others by now', async () => {
      await tickets.fileTicket(ticket);
      const renewed = createTicketStore(db, {
        clock: () => now,
        newReference: () => 'unused',
        receivers: ['zendesk'],
      });
      await renewed.addMessage({ reference: 'ticket-1', body: 'one' });
      const rows = await db
        .selectFrom('outbox')
        .select('receiver')
        .where('sequence', '=', 1)
        .orderBy('receiver')
        .execute();
      expect(rows.map(({ receiver }) => receiver)).toEqual(['file', 'smtp']);
    });
  });

  describe('the state of a ticket', () => {
    const tell = (state: 'open' | 'waiting' | 'solved', minute: number) =>
      recordState(db, {
        reference: 'ticket-1',
        state,
        at: new Date(Date.UTC(2026, 2, 1, 9, minute)),
      });

    test('is the newest that was told, in whatever order it came; of one second, the last', async () => {
      await tickets.fileTicket(ticket);
      const solved = { state: 'solved', at: '2026-03-01T09:30:00.000Z' };
      expect(await tell('open', 10)).toEqual({ state: 'open', at: '2026-03-01T09:10:00.000Z' });
      expect(await tell('solved', 30)).toEqual(solved);
      expect(await tell('waiting', 20)).toEqual(solved);
      expect(await tell('open', 30)).toEqual({ ...solved, state: 'open' });
      expect(await tell('open', 40)).toMatchObject({ state: 'open' });
    });

    test('of no ticket is not known', async () => {
      expect(await tell('open', 10)).toBeUndefined();
    });
  });
});
