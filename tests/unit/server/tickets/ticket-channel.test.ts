import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

const free = { channel: 'free', priority: '' } as const;
const paid = { channel: 'paid', priority: 'high' } as const;

let api: TestApi;
let tickets: TicketStore;
let count = 0;
beforeEach(async () => {
  api = await openTestApi();
  const newReference = (): string => `ticket-${(count += 1)}`;
  tickets = createTicketStore(api.db, { clock: api.clock, newReference, receivers: [] });
});
afterEach(() => api.close());

describe('the channel of a ticket', () => {
  test('is stored with its priority', async () => {
    await tickets.fileTicket({ ...sampleTicket, channel: 'paid', assigned: paid });
    expect(await api.db.selectFrom('tickets').select(['channel', 'priority']).execute()).toEqual([
      paid,
    ]);
  });

  test('that the site gave it may change before it is sent again', async () => {
    const first = await tickets.fileTicket({ ...sampleTicket, assigned: free }, 'key');
    expect(await tickets.fileTicket({ ...sampleTicket, assigned: paid }, 'key')).toBe(first);
  });

  test('whose form it came by tells it from another one with its key', async () => {
    await tickets.fileTicket({ ...sampleTicket, assigned: free }, 'key');
    await expect(
      tickets.fileTicket({ ...sampleTicket, channel: 'paid', assigned: paid }, 'key'),
    ).rejects.toMatchObject({ code: 'idempotency_key_reused' });
  });
});
