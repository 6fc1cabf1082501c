import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import type { Receiver } from '../../../../src/server/outbox/receiver.ts';
import { createFileReceiver } from '../../../../src/server/desks/file.ts';
import { createZendeskReceiver } from '../../../../src/server/desks/zendesk.ts';
import { askStates, startStatePoll } from '../../../../src/server/outbox/ticket-state-poll.ts';
import { recordState } from '../../../../src/server/tickets/state-store.ts';
import { createTicketStore } from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket as ticket } from '../support/sample-ticket.ts';
import { startEngines } from '../support/engines.ts';
import { noHurry, ticketFiled } from '../desks/support/events.ts';
import { startZendesk, type ZendeskServer } from '../desks/support/zendesk-server.ts';

const engines = await startEngines();

describe.each(engines)('asking how far tickets are, on $name', (engine) => {
  let now = new Date('2026-03-01T08:00:00.000Z');
  let db: Database;
  let zendesk: ZendeskServer;
  let receiver: Receiver;
  let log: string[];

  beforeEach(async () => {
    now = new Date('2026-03-01T08:00:00.000Z');
    log = [];
    zendesk = await startZendesk();
    receiver = createZendeskReceiver({ url: zendesk.url, ...zendesk.login });
    db = await engine.openEmpty();
  });
  afterEach(async () => {
    await zendesk.close();
  });

  afterAll(() => engine.stop());

  const parts = () => ({
    db,
    receivers: [createFileReceiver('unused'), receiver],
    recordState: (news: Parameters<typeof recordState>[1]) => recordState(db, news),
    clock: () => now,
    log: (line: string) => log.push(line),
  });
  const ask = () => askStates(parts(), receiver, noHurry());
  const known = async (): Promise<string[]> => {
    const rows = await db.selectFrom('tickets').selectAll().orderBy('reference').execute();
    return rows.map(({ state, state_at: at }) => `${state} ${at?.slice(11, 16) ?? ''}`.trim());
  };
  /** Tickets that were handed on to Zendesk, with the status that they have there by now. */
  const file = async (...statuses: string[]): Promise<void> => {
    for (const [index, status] of statuses.entries()) {
      const reference = `ticket-${String(index).padStart(3, '0')}`;
      const source = { clock: () => now, newReference: () => reference, receivers: ['zendesk'] };
      await createTicketStore(db, source).fileTicket(ticket);
      await receiver.deliver(ticketFiled({ reference }), noHurry());
      Object.assign(zendesk.tickets[index] ?? {}, { status });
      await db
        .updateTable('outbox')
        .set({ state: 'delivered', remote_id: String(100 + index) })
        .where('reference', '=', reference)
        .execute();
    }
  };

  test('stores what is said, as of the moment of asking', async () => {
    await file('open', 'pending', 'new');
    await ask();
    expect(await known()).toEqual(['open 08:00', 'waiting 08:00', 'received 08:00']);
  });

  test('does not overwrite what was told since', async () => {
    await file('open');
    const at = new Date('2026-03-01T08:00:01.000Z');
    await recordState(db, { reference: 'ticket-000', state: 'waiting', at });
    await ask();
    expect(await known()).toEqual(['waiting 08:00']);
  });

  test('leaves solved tickets alone', async () => {
    await file('solved', 'open');
    await ask();
    zendesk.asked.length = 0;
    Object.assign(zendesk.tickets[0] ?? {}, { status: 'open' });
    now = new Date('2026-03-01T09:00:00.000Z');
    await ask();
    expect(await known()).toEqual(['solved 08:00', 'open 09:00']);
    expect(zendesk.asked).toEqual(['GET /api/v2/tickets/show_many']);
  });

  test('asks for a hundred at a time, those first that waited longest', async () => {
    await file(...Array.from({ length: 120 }, () => 'open'));
    await ask();
    expect((await known()).filter((state) => state.startsWith('open'))).toHaveLength(100);
    now = new Date('2026-03-01T08:05:00.000Z');
    await ask();
    expect((await known()).filter((state) => state.startsWith('open'))).toHaveLength(120);
  });

  test('goes on by itself, past failures, and not after it was stopped', async () => {
    await file('open');
    zendesk.spoil('GET', { kind: 'answer', status: 500, body: 'down' });
    const poll = startStatePoll(parts(), 20);
    await expect.poll(known).toEqual(['open 08:00']);
    expect(log).toEqual(['"zendesk" does not say how far its tickets are: It answered 500: down']);
    await poll.stop();
    // What was asked last may still be on its way.
    await setTimeout(80);
    const { length } = zendesk.asked;
    await setTimeout(80);
    expect(zendesk.asked).toHaveLength(length);
  });
});
