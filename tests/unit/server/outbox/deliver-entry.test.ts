import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { deliverEntry } from '../../../../src/server/outbox/deliver-entry.ts';
import { claimEntry, type ClaimedEntry } from '../../../../src/server/outbox/outbox.ts';
import { mostFailures } from '../../../../src/server/outbox/retry-policy.ts';
import {
  DeliveryFailure,
  type Outcome,
  type Receiver,
  type TicketEvent,
} from '../../../../src/server/outbox/receiver.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';

const now = new Date('2026-03-01T08:00:00.000Z');
const later = new Date('2026-03-01T09:00:00.000Z');

let folder: string;
let db: Database;
let tickets: TicketStore;
let log: string[];
let events: TicketEvent[];
/** References that the desk was asked to throw away. */
let discarded: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-deliver-'));
  db = await openFile(folder);
  [log, events, discarded] = [[], [], []];
  tickets = createTicketStore(db, {
    clock: () => now,
    newReference: () => 'ticket-1',
    receivers: ['webhook'],
  });
  await tickets.fileTicket(ticket);
});
afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

async function claim(at = now): Promise<ClaimedEntry> {
  const entry = await claimEntry(db, ['webhook'], at, later);
  if (!entry) throw new Error('Nothing to claim.');
  return entry;
}

interface Desk {
  answer: () => Promise<Outcome>;
  /** What it was given lies with us. */
  discards?: boolean;
  signal?: AbortSignal;
  name?: Receiver['name'];
}

/** Hands an entry on to a desk that answers so; what the outbox says of it then. */
async function deliverTo(desk: Desk, entry?: ClaimedEntry) {
  const receiver: Receiver = {
    name: desk.name ?? 'webhook',
    deliver: (event) => {
      events.push(event);
      return desk.answer();
    },
    ...(desk.discards && {
      discard: (reference) => {
        discarded.push(reference);
        return Promise.resolve();
      },
    }),
  };
  const parts = { db, receivers: [receiver], clock: () => now, chance: () => 0 };
  const signal = desk.signal ?? new AbortController().signal;
  const claimed = entry ?? (await claim());
  await deliverEntry({ ...parts, log: (line) => log.push(line) }, claimed, signal);
  return db
    .selectFrom('outbox')
    .select(['state', 'reason', 'remote_id'])
    .where('sequence', '=', claimed.sequence)
    .executeTakeFirst();
}

/** Fails with what it is given, be it an error or not. */
const fail = (reason: unknown) => (): Promise<Outcome> => {
  AbortSignal.abort(reason).throwIfAborted();
  return taken();
};
const taken = (): Promise<Outcome> => Promise.resolve({ kind: 'delivered', remoteId: '17' });
const never = (): Promise<Outcome> => new Promise(() => undefined);
const remedy = '"npm run tickets -- show ticket-1" says why.';

describe('an attempt', () => {
  test('that succeeds is noted with the number at the desk, and not talked about', async () => {
    const row = await deliverTo({ answer: taken });
    expect(row).toEqual({ state: 'delivered', reason: null, remote_id: '17' });
    expect(log).toEqual([]);
  });

  test('that is refused says so in the log, without what the desk quoted', async () => {
    const outcome = { kind: 'refused', reason: 'no ana@example.org' } as const;
    expect(await deliverTo({ answer: () => Promise.resolve(outcome) })).toMatchObject({
      state: 'stuck',
      reason: 'no ana@example.org',
    });
    expect(log).toEqual([`Ticket ticket-1 is stuck at "webhook"; ${remedy}`]);
  });

  test('that ends in the middle of several requests counts as the desk said', async () => {
    const answer = fail(new DeliveryFailure({ kind: 'refused', reason: 'gone for good' }));
    expect(await deliverTo({ answer })).toMatchObject({ state: 'stuck', reason: 'gone for good' });
  });

  test.each([
    ['an error', new Error('It broke.'), 'It broke.'],
    ['something that is no error', 'x', 'It failed for an unknown reason.'],
    [
      'the network',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }),
      }),
      'ECONNREFUSED',
    ],
    [
      'the network, with words',
      new TypeError('fetch failed', {
        cause: Object.assign(new Error('getaddrinfo ENOTFOUND desk'), { code: 'ENOTFOUND' }),
      }),
      'getaddrinfo ENOTFOUND desk',
    ],
    ['an error with a number', Object.assign(new Error('It broke.'), { code: 7 }), 'It broke.'],
    ['an error with its code', Object.assign(new Error('No.'), { code: 'EPIPE' }), 'No. EPIPE'],
    ['a cause that is no error', new Error('It broke.', { cause: 'x' }), 'It broke.'],
  ])('that ends with %s is made again and says why', async (_, error, reason) => {
    expect(await deliverTo({ answer: fail(error) })).toMatchObject({ state: 'waiting', reason });
    expect(log).toEqual([`Ticket ticket-1 was not taken (attempt 1) at "webhook"; ${remedy}`]);
  });

  test('that takes too long is given up, whatever the desk does', async () => {
    const giveUp = new AbortController();
    const row = deliverTo({ answer: never, signal: giveUp.signal });
    await expect.poll(() => events.length).toBe(1);
    giveUp.abort();
    expect(await row).toMatchObject({ state: 'waiting', reason: 'There was no answer in time.' });
  });

  test('that begins when it is too late already is given up', async () => {
    const answer = never;
    const row = await deliverTo({ answer, signal: AbortSignal.abort() });
    expect(row).toMatchObject({ state: 'waiting', reason: 'There was no answer in time.' });
  });

  test('waits for a receiver that the settings do not name now', async () => {
    expect(await deliverTo({ answer: taken, name: 'zendesk' })).toMatchObject({
      state: 'waiting',
      reason: 'TICKET_RECEIVERS does not name this receiver.',
    });
    expect(events).toEqual([]);
  });

  test('is made as often as it may fail, and not once more', async () => {
    await db.updateTable('outbox').set({ failures: mostFailures }).execute();
    expect(await deliverTo({ answer: taken })).toMatchObject({
      state: 'stuck',
      reason: 'The server ended each time it handed this on.',
    });
    expect(events).toEqual([]);
    await db
      .updateTable('outbox')
      .set({ state: 'waiting', due_at: now.toISOString(), failures: mostFailures - 1 })
      .execute();
    expect(await deliverTo({ answer: taken })).toMatchObject({ state: 'delivered' });
  });
});

describe('a message', () => {
  const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({
    name,
    mediaType: 'text/plain',
    content: new Uint8Array([7]),
    ...(name === 'b.txt' && { isUnverified: true }),
  }));
  beforeEach(async () => {
    await deliverTo({ answer: taken });
    await tickets.addMessage({ reference: 'ticket-1', body: 'More.', files });
    events = [];
  });

  test('goes to the ticket at the desk, with its own files in their order', async () => {
    await deliverTo({ answer: taken });
    expect(events).toEqual([
      expect.objectContaining({
        kind: 'message',
        sequence: 1,
        body: 'More.',
        createdAt: now.toISOString(),
        ticketId: '17',
        isRepeated: false,
        files,
      }),
    ]);
  });

  test('has no number at a desk that gave none, or was never asked', async () => {
    await db.updateTable('outbox').set({ remote_id: null }).execute();
    const entry = await claim();
    await deliverTo({ answer: taken }, entry);
    await db.deleteFrom('outbox').where('sequence', '=', 0).execute();
    await deliverTo({ answer: taken }, entry);
    expect(events).toMatchObject([{ ticketId: undefined }, { ticketId: undefined }]);
  });

  test('that is gone is not handed on', async () => {
    await db.deleteFrom('ticket_messages').execute();
    expect(await deliverTo({ answer: taken })).toMatchObject({
      state: 'stuck',
      reason: 'The ticket was deleted.',
    });
    expect(events).toEqual([]);
  });
});

describe('a ticket that is removed while it is handed on', () => {
  const removeAnd = (outcome: Outcome) => async (): Promise<Outcome> => {
    await db.deleteFrom('tickets').execute();
    return outcome;
  };
  const delivered: Outcome = { kind: 'delivered' };

  test('is thrown away where it lies with us', async () => {
    await deliverTo({ answer: removeAnd(delivered), discards: true });
    expect([discarded, log]).toEqual([['ticket-1'], []]);
  });

  test('is named in the log if a desk has got it', async () => {
    await deliverTo({ answer: removeAnd(delivered) });
    expect(log).toEqual([
      'Ticket ticket-1 was removed while it was handed on; "webhook" has got it.',
    ]);
  });

  test('is no matter if the desk did not take it', async () => {
    await deliverTo({ answer: removeAnd({ kind: 'retry', reason: 'away' }) });
    expect([discarded, log]).toEqual([[], []]);
  });

  test('before it began is not handed on', async () => {
    const entry = await claim();
    await db.deleteFrom('tickets').execute();
    await deliverTo({ answer: taken, discards: true }, entry);
    expect(events).toEqual([]);
  });
});

test('an attempt whose lease has ended leaves the next one alone', async () => {
  const entry = await claim();
  await claim(later);
  const row = await deliverTo({ answer: taken, discards: true }, entry);
  expect(row).toEqual({ state: 'waiting', reason: null, remote_id: null });
  expect([discarded, log]).toEqual([[], []]);
});
