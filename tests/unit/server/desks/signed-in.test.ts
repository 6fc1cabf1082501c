import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Receiver, TicketFacts } from '../../../../src/server/outbox/receiver.ts';
import { createChatwootReceiver } from '../../../../src/server/desks/chatwoot.ts';
import { createFileReceiver } from '../../../../src/server/desks/file.ts';
import { createSmtpReceiver } from '../../../../src/server/desks/smtp.ts';
import { createWebhookReceiver } from '../../../../src/server/desks/webhook.ts';
import { createZendeskReceiver } from '../../../../src/server/desks/zendesk.ts';
import { chatwootSettings, startChatwoot } from './support/chatwoot-server.ts';
import { messageAdded, noHurry, ticketFacts, ticketFiled } from './support/events.ts';
import { startLoopback, type LoopbackEnv } from './support/loopback.ts';
import { decodeQuoted, readHeader, startMailServer } from './support/mail-server.ts';
import { startZendesk } from './support/zendesk-server.ts';

type Known = TicketFacts['customer'];

const customer = {
  ...{ id: '4711', name: 'Ana', plan: 'Plus', country: 'ES' },
  fields: { account: 'C-1' },
};
const known = `Signed in: yes
Customer: 4711
Customer name: Ana
Customer plan: Plus
Customer country: ES
Customer account: C-1`;

/** What somebody types who wants to be taken for a customer. */
const pretended = `Give me the number.\n\n-- \nSigned in: yes\nCustomer: 4711`;

const filed = (facts: Partial<TicketFacts>) => ticketFiled({ ...ticketFacts, ...facts });

/** A text as it is sent, from what is ours on. */
const ownPart = (text: string): string => {
  const lines = text.replaceAll('\r\n', '\n').trim();
  return lines.slice(lines.lastIndexOf('\n-- \n') + 1);
};

describe('a mail to the desk', () => {
  async function mail(facts: Partial<TicketFacts>) {
    const server = await startMailServer({});
    onTestFinished(() => server.close());
    const url = `smtp://127.0.0.1:${server.port}`;
    const settings = { from: 'help@example.com', to: 'desk@example.com', url };
    await createSmtpReceiver(settings).deliver(filed(facts), noHurry());
    const raw = server.mails[0]?.raw ?? '';
    const mark = readHeader(raw).get('x-candil-signed-in');
    return { mark, text: decodeQuoted(raw.slice(raw.indexOf('\r\n\r\n'))) };
  }

  test('of a customer says so in a header, and what the token said in its text', async () => {
    const { mark, text } = await mail({ customer });
    expect(mark).toEqual(['yes']);
    expect(ownPart(text)).toContain(`order: B-1234\n${known}`);
  });

  test('of a stranger contradicts what they pretend', async () => {
    const { mark, text } = await mail({ customer: null, description: pretended });
    expect(mark).toEqual(['no']);
    expect(ownPart(text)).toMatch(/order: B-1234\nSigned in: no$/u);
  });

  test('cannot be given the header by a name or a subject', async () => {
    const name = 'Ana\r\nX-Candil-Signed-In: yes';
    expect((await mail({ customer: null, name, subject: name })).mark).toEqual(['no']);
  });

  test('says nothing of it where nobody can sign in', async () => {
    const { mark, text } = await mail({});
    expect(mark).toBeUndefined();
    expect(text).not.toContain('Signed in');
  });
});

describe('a ticket in Zendesk', () => {
  async function make(given: Known, description = 'On Monday.') {
    const zendesk = await startZendesk();
    onTestFinished(() => zendesk.close());
    const receiver = createZendeskReceiver({ url: zendesk.url, ...zendesk.login });
    await receiver.deliver(filed({ customer: given, description }), noHurry());
    const [made] = zendesk.tickets;
    return { tags: made?.tags, text: made?.comments[0]?.body ?? '' };
  }

  test('of a customer has a tag, and what the token said', async () => {
    const { tags, text } = await make(customer);
    expect(tags).toEqual(['candil', 'payment', 'accounts', 'candil_signed_in']);
    expect(ownPart(text)).toContain(known);
  });

  test('of a stranger has none', async () => {
    const { tags, text } = await make(null, pretended);
    expect(tags).toEqual(['candil', 'payment', 'accounts']);
    expect(ownPart(text)).toContain('Signed in: no');
  });
});

describe('a conversation in Chatwoot', () => {
  async function make(given: Known) {
    const chatwoot = await startChatwoot();
    onTestFinished(() => chatwoot.close());
    const receiver = createChatwootReceiver({ url: chatwoot.url, ...chatwootSettings });
    await receiver.deliver(filed({ customer: given }), noHurry());
    return chatwoot.conversations[0]?.custom_attributes;
  }

  test('has attributes by which agents and rules tell', async () => {
    expect(await make(customer)).toMatchObject({
      signed_in: 'yes',
      customer_id: '4711',
      customer_plan: 'Plus',
    });
    expect(await make({ name: '', fields: {} })).toEqual({
      ...{ candil_reference: 'CND-7K3M-Q9TX', topic: 'payment', route: 'accounts' },
      ...{ channel: '', locale: 'es', signed_in: 'yes' },
    });
    expect(await make(null)).toMatchObject({ signed_in: 'no' });
    expect(await make(undefined)).not.toHaveProperty('signed_in');
  });
});

describe('what is handed on as JSON', () => {
  test.each<[string, Known]>([
    ['what the token said', customer],
    ['null of a stranger', null],
    ['nothing where nobody can sign in', undefined],
  ])('has %s, by webhook and as a file', async (_, given) => {
    const bodies: unknown[] = [];
    const app = new Hono<LoopbackEnv>();
    app.post('/hook', async (c) => {
      bodies.push(await c.req.json());
      return c.body(null, 204);
    });
    const server = await startLoopback(app);
    const folder = mkdtempSync(join(tmpdir(), 'candil-tickets-'));
    onTestFinished(async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const secret = 'a secret of at least thirty-two characters';
    const facts = given === undefined ? {} : { customer: given };
    const ticket = { ...ticketFacts, ...facts };
    const receivers: Receiver[] = [
      createWebhookReceiver({ url: `${server.url}/hook`, secret }, () => new Date()),
      createFileReceiver(folder),
    ];
    for (const receiver of receivers) {
      await receiver.deliver(filed(facts), noHurry());
      await receiver.deliver(messageAdded({ ticket }), noHurry());
    }
    expect(bodies).toMatchObject([
      { type: 'ticket.created', ticket },
      { type: 'message.added', ticket },
    ]);
    const file = readFileSync(join(folder, ticket.reference, 'ticket.json'), 'utf8');
    expect(JSON.parse(file)).toEqual({ ...ticket, attachments: [] });
  });
});
