import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DeliveryFailure,
  type Outcome,
  type Receiver,
  type TicketEvent,
} from '../../../../src/server/outbox/receiver.ts';
import { createZendeskReceiver } from '../../../../src/server/desks/zendesk.ts';
import { messageAdded, noHurry, picture, ticketFiled } from './support/events.ts';
import { startZendesk, type ZendeskServer } from './support/zendesk-server.ts';

let zendesk: ZendeskServer;
let receiver: Receiver;
beforeEach(async () => {
  zendesk = await startZendesk();
  receiver = createZendeskReceiver({ url: zendesk.url, ...zendesk.login });
});
afterEach(() => zendesk.close());

/** What the worker would make of an attempt. */
async function send(event: TicketEvent): Promise<Outcome | 'lost'> {
  try {
    return await receiver.deliver(event, noHurry());
  } catch (error) {
    return error instanceof DeliveryFailure ? error.outcome : 'lost';
  }
}
const again = { isRepeated: true };
const delivered: Outcome = { kind: 'delivered', remoteId: '100' };

describe('a ticket in Zendesk', () => {
  test('is made with its requester, reference and files', async () => {
    expect(await send(ticketFiled({}, { files: [picture] }))).toEqual(delivered);
    expect(zendesk.tickets).toMatchObject([
      {
        external_id: 'CND-7K3M-Q9TX',
        subject: 'Charged twice 🚲',
        requester: { name: 'Ana Núñez', email: 'ana@example.org' },
        tags: ['candil', 'payment', 'accounts'],
        comments: [{ files: ['Rechnung März.png image/png 6'] }],
      },
    ]);
    expect(zendesk.tickets[0]?.comments[0]?.body).toMatch(
      /^On Monday\.\nAnd on Tuesday\.\n\n-- \n/u,
    );
  });

  test('has the priority of its channel, and its name as a tag', async () => {
    await send(ticketFiled({ channel: 'paid', priority: 'urgent' }));
    await send(ticketFiled({ reference: 'CND-2222-2222' }));
    expect(zendesk.tickets.map(({ priority }) => priority)).toEqual(['urgent', undefined]);
    expect(zendesk.tickets[0]?.tags).toEqual(['candil', 'payment', 'accounts', 'paid']);
  });

  test('of someone without a name has their address for one', async () => {
    await send(ticketFiled({ name: '' }));
    expect(zendesk.tickets[0]?.requester.name).toBe('ana@example.org');
  });

  test('is made once if the answer is lost', async () => {
    zendesk.spoil('POST /api/v2/tickets', { kind: 'lose' });
    expect(await send(ticketFiled())).toBe('lost');
    expect(await send(ticketFiled({}, again))).toEqual(delivered);
    expect(zendesk.tickets).toHaveLength(1);
  });

  test('is made once if it cannot be found yet when it is looked for', async () => {
    zendesk.spoil('POST /api/v2/tickets', { kind: 'lose' });
    await send(ticketFiled({}, { files: [picture] }));
    zendesk.spoil('GET /api/v2/tickets', { kind: 'answer', status: 200, body: '{"tickets":[]}' });
    expect(await send(ticketFiled({}, { ...again, files: [picture] }))).toEqual(delivered);
    expect(zendesk.tickets).toHaveLength(1);
  });

  test('is asked for again if it is still being made', async () => {
    zendesk.spoil('POST /api/v2/tickets', { kind: 'lose' });
    await send(ticketFiled({}, { files: [picture] }));
    zendesk.spoil('GET /api/v2/tickets', { kind: 'answer', status: 200, body: '{"tickets":[]}' });
    zendesk.spoil('GET /api/v2/tickets', { kind: 'answer', status: 200, body: '{"tickets":[]}' });
    expect(await send(ticketFiled({}, { ...again, files: [picture] }))).toMatchObject({
      kind: 'retry',
    });
    expect(zendesk.tickets).toHaveLength(1);
  });

  test('is not looked for at the first attempt', async () => {
    await send(ticketFiled());
    expect(zendesk.asked).toEqual(['POST /api/v2/tickets']);
  });

  test('is made when a reset connection, or a failed upload, is past', async () => {
    zendesk.spoil('POST /api/v2/tickets', { kind: 'reset' });
    expect(await send(ticketFiled())).toBe('lost');
    zendesk.spoil('POST /api/v2/uploads', { kind: 'answer', status: 502, body: '' });
    expect(await send(ticketFiled({}, { ...again, files: [picture] }))).toMatchObject({
      kind: 'retry',
    });
    expect(await send(ticketFiled({}, { ...again, files: [picture] }))).toEqual(delivered);
    expect(zendesk.tickets).toHaveLength(1);
  });
});

describe('Zendesk', () => {
  test('says how long to wait when it is asked too often', async () => {
    const headers = { 'retry-after': '93' };
    zendesk.spoil('POST', { kind: 'answer', status: 429, headers });
    expect(await send(ticketFiled())).toMatchObject({ kind: 'retry', after: 93_000 });
  });

  test('that does not let us in is asked again: the token is ours to mend', async () => {
    const wrong = { ...zendesk.login, token: 'wrong-token' };
    receiver = createZendeskReceiver({ url: zendesk.url, ...wrong });
    const outcome = await send(ticketFiled());
    expect(outcome).toEqual({
      kind: 'retry',
      reason: 'It does not let us in (401). Check the token.',
    });
  });

  test('that finds fault with the ticket has refused', async () => {
    expect(await send(ticketFiled({ email: 'no address' }))).toMatchObject({ kind: 'refused' });
  });

  test('that answers with a page of a proxy is asked again', async () => {
    zendesk.spoil('POST', { kind: 'answer', status: 200, body: '<html>Maintenance</html>' });
    expect(await send(ticketFiled())).toEqual({
      kind: 'retry',
      reason: 'It answered something else: <html>Maintenance</html>',
    });
  });

  test('tells the states of tickets in our words', async () => {
    const words = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
    for (const [index, status] of words.entries()) {
      await send(ticketFiled({ reference: `ticket-${index}` }));
      Object.assign(zendesk.tickets[index] ?? {}, { status });
    }
    const ids = [...words.keys()].map((index) => String(100 + index));
    const states = await receiver.states?.read([...ids, '999'], noHurry());
    expect([...(states ?? [])].map(([, state]) => state)).toEqual([
      'received',
      'open',
      'waiting',
      'open',
      'solved',
      'closed',
    ]);
  });
});

describe('a message in Zendesk', () => {
  const message = messageAdded({ ticketId: '100', files: [picture] });
  beforeEach(async () => {
    await send(ticketFiled());
  });

  test('is a comment in the name of the requester', async () => {
    expect(await send(message)).toEqual(delivered);
    expect(zendesk.tickets[0]?.comments[1]).toEqual({
      body: 'Here is the bill.',
      author_id: 1_100,
      files: ['Rechnung März.png image/png 6'],
    });
  });

  test('is added once if the answer is lost', async () => {
    zendesk.spoil('PUT', { kind: 'lose' });
    expect(await send(message)).toBe('lost');
    expect(await send({ ...message, ...again })).toEqual(delivered);
    expect(zendesk.tickets[0]?.comments).toHaveLength(2);
  });

  test('is added if the earlier attempt did not get there', async () => {
    zendesk.spoil('PUT', { kind: 'reset' });
    expect(await send(message)).toBe('lost');
    expect(await send({ ...message, ...again })).toEqual(delivered);
    expect(zendesk.tickets[0]?.comments).toHaveLength(2);
  });

  test('to a ticket that is closed for good is refused', async () => {
    Object.assign(zendesk.tickets[0] ?? {}, { status: 'closed' });
    expect(await send(message)).toEqual({
      kind: 'refused',
      reason: 'Zendesk has closed this ticket.',
    });
  });
});

describe('a corrected address in Zendesk', () => {
  const corrected = (email: string) =>
    messageAdded({
      ...{ purpose: 'corrected', ticketId: '100', body: `It is now: ${email}` },
      ticket: { ...ticketFiled().ticket, email },
    });

  test('makes the ticket that of its owner, and says so to agents alone', async () => {
    await send(ticketFiled());
    expect(await send(corrected('anna@example.org'))).toEqual(delivered);
    expect(zendesk.users).toMatchObject([{ name: 'Ana Núñez', email: 'anna@example.org' }]);
    expect(zendesk.tickets[0]?.requester_id).toBe(zendesk.users[0]?.id);
    expect(zendesk.tickets[0]?.comments[1]).toMatchObject({
      body: 'It is now: anna@example.org',
      public: false,
    });
  });

  test('is that of a user who is there already', async () => {
    zendesk.users.push({ id: 55, name: 'Anna', email: 'anna@example.org' });
    await send(ticketFiled());
    await send(corrected('anna@example.org'));
    expect(zendesk.users).toHaveLength(1);
    expect(zendesk.tickets[0]?.requester_id).toBe(55);
  });
});
