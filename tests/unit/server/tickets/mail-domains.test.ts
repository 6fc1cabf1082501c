import { afterEach, beforeEach, expect, test } from 'vitest';
import { countMailDomains } from '../../../../src/server/tickets/ticket-overview.ts';
import { createTicketStore } from '../../../../src/server/tickets/ticket-store.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { openTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

test('mailboxes of a domain count once each, however they are written', async () => {
  let count = 0;
  const newReference = () => `ticket-${(count += 1)}`;
  const tickets = createTicketStore(api.db, { clock: api.clock, newReference, receivers: [] });
  const emails = [
    ...['ana@uni.example', 'ANA@Uni.example', 'ana@uni.example', 'leo@uni.example'],
    ...['a@müller.example', 'b@xn--mller-kva.example', 'c@firm.example'],
  ];
  for (const email of emails) await tickets.fileTicket({ ...sampleTicket, email });
  expect(await countMailDomains(api.db, 2)).toEqual([
    { domain: 'uni.example', mailboxes: 2 },
    { domain: 'xn--mller-kva.example', mailboxes: 2 },
  ]);
  expect(await countMailDomains(api.db, 3)).toEqual([]);
});
