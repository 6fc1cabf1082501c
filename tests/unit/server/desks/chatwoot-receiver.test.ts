import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DeliveryFailure,
  type Outcome,
  type Receiver,
  type TicketEvent,
} from '../../../../src/server/outbox/receiver.ts';
import { createChatwootReceiver } from '../../../../src/server/desks/chatwoot.ts';
import { chatwootSettings, startChatwoot, type ChatwootServer } from './support/chatwoot-server.ts';
import { messageAdded, noHurry, picture, ticketFiled } from './support/events.ts';

let chatwoot: ChatwootServer;
let receiver: Receiver;
beforeEach(async () => {
  chatwoot = await startChatwoot();
  receiver = createChatwootReceiver({ url: chatwoot.url, ...chatwootSettings });
});
afterEach(() => chatwoot.close());

/** What the worker would make of an attempt. */
async function send(event: TicketEvent): Promise<Outcome | 'lost'> {
  try {
    return await receiver.deliver(event, noHurry());
  } catch (error) {
    return error instanceof DeliveryFailure ? error.outcome : 'lost';
  }
}
const base = `/api/v1/accounts/${chatwootSettings.account}`;
const again = { isRepeated: true };
const delivered: Outcome = { kind: 'delivered', remoteId: '40' };

describe('a ticket in Chatwoot', () => {
  test('is a conversation of its requester, with its files', async () => {
    expect(await send(ticketFiled({}, { files: [picture] }))).toEqual(delivered);
    expect(chatwoot.contacts).toMatchObject([{ name: 'Ana Núñez', email: 'ana@example.org' }]);
    expect(chatwoot.conversations).toMatchObject([
      {
        inbox_id: 7,
        custom_attributes: {
          candil_reference: 'CND-7K3M-Q9TX',
          topic: 'payment',
          route: 'accounts',
          channel: '',
          locale: 'es',
        },
        messages: [{ message_type: 'incoming', files: ['Rechnung März.png image/png 6'] }],
      },
    ]);
    // Line ends of a form are CR LF.
    expect(chatwoot.conversations[0]?.messages[0]?.content.replaceAll('\r', '')).toMatch(
      /^Charged twice 🚲\n\nOn Monday\.\nAnd on Tuesday\.\n\n-- \n[^]*\n\n\[CND-7K3M-Q9TX\.0\]$/u,
    );
  });

  test('has the priority and the name of its channel', async () => {
    for (const [index, priority] of ['low', 'normal', 'high', 'urgent', ''].entries())
      await send(ticketFiled({ reference: `CND-${index}`, channel: 'paid', priority }));
    expect(chatwoot.conversations.map((one) => one.priority)).toEqual([
      ...['low', 'medium', 'high', 'urgent', undefined],
    ]);
    expect(chatwoot.conversations[0]?.custom_attributes).toMatchObject({ channel: 'paid' });
  });

  test('of someone whom Chatwoot knows makes no second contact', async () => {
    await send(ticketFiled());
    await send(ticketFiled({ reference: 'CND-2222-2222', email: 'ANA@example.org' }));
    expect(chatwoot.contacts).toHaveLength(1);
    expect(chatwoot.conversations.map(({ contact_id: id }) => id)).toEqual([1, 1]);
  });

  test('of someone known by another inbox gets a thread in ours', async () => {
    await send(ticketFiled());
    Object.assign(chatwoot.contacts[0] ?? {}, {
      contact_inboxes: [{ source_id: 'elsewhere', inbox: { id: 1 } }],
    });
    expect(await send(ticketFiled({ reference: 'CND-2222-2222' }))).toMatchObject({
      kind: 'delivered',
    });
    expect(chatwoot.contacts[0]?.contact_inboxes.map(({ inbox }) => inbox.id)).toEqual([1, 7]);
  });

  test('is there beside another one that the same person sent at the same moment', async () => {
    const outcomes = await Promise.all(
      ['one', 'two', 'three'].map((reference) => send(ticketFiled({ reference }))),
    );
    expect(outcomes.map((outcome) => outcome !== 'lost' && outcome.kind)).toEqual([
      'delivered',
      'delivered',
      'delivered',
    ]);
    expect(chatwoot.contacts).toHaveLength(1);
  });

  test('is not given to another whose address only contains theirs', async () => {
    await send(ticketFiled({ email: 'joana@example.org' }));
    await send(ticketFiled({ reference: 'CND-2222-2222', email: 'ana@example.org' }));
    expect(chatwoot.contacts.map(({ email }) => email)).toEqual([
      'joana@example.org',
      'ana@example.org',
    ]);
  });

  test.each(['contacts/filter', 'contacts', 'conversations', 'conversations/40/messages'])(
    'is there once if the answer to POST %s is lost',
    async (path) => {
      chatwoot.spoil(`POST ${base}/${path}`, { kind: 'lose' });
      expect(await send(ticketFiled())).toBe('lost');
      expect(await send(ticketFiled({}, again))).toEqual(delivered);
      expect(chatwoot.contacts).toHaveLength(1);
      expect(chatwoot.conversations).toHaveLength(1);
      expect(chatwoot.conversations[0]?.messages).toHaveLength(1);
    },
  );

  test.each([
    `POST ${base}/contacts/filter`,
    `POST ${base}/contacts`,
    `POST ${base}/conversations`,
    `POST ${base}/conversations/40/messages`,
  ])('is there once if the connection ends at %s', async (line) => {
    chatwoot.spoil(line, { kind: 'reset' });
    expect(await send(ticketFiled())).toBe('lost');
    expect(await send(ticketFiled({}, again))).toEqual(delivered);
    expect(chatwoot.conversations).toHaveLength(1);
    expect(chatwoot.conversations[0]?.messages).toHaveLength(1);
  });
});

describe('a message in Chatwoot', () => {
  const message = messageAdded({ ticketId: '40' });
  beforeEach(async () => {
    await send(ticketFiled());
  });

  test('follows in the conversation', async () => {
    expect(await send(message)).toEqual(delivered);
    expect(chatwoot.conversations[0]?.messages[1]?.content).toBe(
      'Here is the bill.\n\n[CND-7K3M-Q9TX.1]',
    );
  });

  test('is there once if the answer is lost', async () => {
    chatwoot.spoil('POST', { kind: 'lose' });
    expect(await send(message)).toBe('lost');
    expect(await send({ ...message, ...again })).toEqual(delivered);
    expect(chatwoot.conversations[0]?.messages).toHaveLength(2);
  });

  test('that quotes the mark of the next one does not hide it', async () => {
    await send({ ...message, body: 'I know: [CND-7K3M-Q9TX.2]' });
    const next = messageAdded({ ticketId: '40', sequence: 2, body: 'Next', isRepeated: true });
    expect(await send(next)).toEqual(delivered);
    expect(chatwoot.conversations[0]?.messages).toHaveLength(3);
  });

  test('to a conversation that was deleted is refused', async () => {
    expect(await send({ ...message, ticketId: '77' })).toMatchObject({ kind: 'refused' });
  });
});

describe('Chatwoot', () => {
  test('is asked again after 429 and while the token is wrong', async () => {
    chatwoot.spoil('POST', { kind: 'answer', status: 429, headers: { 'retry-after': '9' } });
    expect(await send(ticketFiled())).toMatchObject({ kind: 'retry', after: 9_000 });
    const wrong = { url: chatwoot.url, ...chatwootSettings, token: 'wrong' };
    receiver = createChatwootReceiver(wrong);
    expect(await send(ticketFiled())).toMatchObject({ kind: 'retry' });
  });

  test('tells the states of conversations in our words', async () => {
    const words = ['pending', 'open', 'snoozed', 'resolved'];
    for (const [index, status] of words.entries()) {
      await send(ticketFiled({ reference: `ticket-${index}` }));
      Object.assign(chatwoot.conversations[index] ?? {}, { status });
    }
    const states = await receiver.states?.read(['40', '41', '42', '43', '99'], noHurry());
    expect(Object.fromEntries(states ?? [])).toEqual({
      40: 'received',
      41: 'open',
      42: 'waiting',
      43: 'solved',
    });
  });
});
