import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Receiver } from '../../../../src/server/outbox/receiver.ts';
import { createWebhookReceiver } from '../../../../src/server/desks/webhook.ts';
import { checkSignature } from '../../../../src/server/http/signature.ts';
import { messageAdded, noHurry, picture, ticketFacts, ticketFiled } from './support/events.ts';
import { startLoopback, type Loopback, type LoopbackEnv } from './support/loopback.ts';

const secret = 'a secret of at least thirty-two characters';
const now = new Date('2026-03-01T08:00:00.000Z');
const bodySchema = z.object({ id: z.string() }).loose();

let server: Loopback;
let receiver: Receiver;
/** What a desk that keeps to the key has worked on, by key. */
let desk: Map<string, unknown>;

beforeEach(async () => {
  desk = new Map();
  const app = new Hono<LoopbackEnv>();
  app.post('/hook', async (c) => {
    const text = await c.req.text();
    if (checkSignature(c.req.header('candil-signature'), text, secret, now) !== 'valid') {
      return c.text('Who are you?', 401);
    }
    const key = c.req.header('idempotency-key') ?? '';
    const body = bodySchema.parse(JSON.parse(text));
    expect(body.id).toBe(key);
    if (!desk.has(key)) desk.set(key, body);
    return c.json({ id: [...desk.keys()].indexOf(key) + 100 });
  });
  app.post('/silent', (c) => c.body(null, 204));
  app.post('/endless', () => {
    const pull = (controller: ReadableStreamDefaultController): void =>
      controller.enqueue(new Uint8Array(500_000).fill(120));
    return new Response(new ReadableStream({ pull }));
  });
  app.all('/moved', (c) => c.redirect('/hook', 302));
  server = await startLoopback(app);
  receiver = createWebhookReceiver({ url: `${server.url}/hook`, secret }, () => now);
});
afterEach(() => server.close());

const send = (event = ticketFiled(), signal = noHurry()) => receiver.deliver(event, signal);

describe('the webhook', () => {
  test('is sent the whole ticket, signed', async () => {
    expect(await send(ticketFiled({}, { files: [picture] }))).toEqual({
      kind: 'delivered',
      remoteId: '100',
    });
    expect(desk.get('CND-7K3M-Q9TX.0')).toEqual({
      id: 'CND-7K3M-Q9TX.0',
      type: 'ticket.created',
      sequence: 0,
      ticket: ticketFacts,
      files: [
        {
          name: picture.name,
          mediaType: 'image/png',
          size: 6,
          content: Buffer.from(picture.content).toString('base64'),
        },
      ],
    });
  });

  test('is told which file nobody could look into', async () => {
    const files = [picture, { ...picture, name: 'IMG_1.heic', isUnverified: true }];
    await send(ticketFiled({}, { files }));
    expect(desk.get('CND-7K3M-Q9TX.0')).toMatchObject({
      files: [
        expect.not.objectContaining({ unverified: true }),
        { name: 'IMG_1.heic', unverified: true },
      ],
    });
  });

  test('is sent messages after it', async () => {
    await receiver.deliver(messageAdded(), noHurry());
    expect(desk.get('CND-7K3M-Q9TX.1')).toMatchObject({
      type: 'message.added',
      sequence: 1,
      ticket: { reference: ticketFacts.reference },
      message: { body: 'Here is the bill.', createdAt: '2026-03-02T08:00:00.000Z' },
      files: [],
    });
  });

  test('need not say anything to have taken it', async () => {
    const silent = createWebhookReceiver({ url: `${server.url}/silent`, secret }, () => now);
    expect(await silent.deliver(ticketFiled(), noHurry())).toEqual({ kind: 'delivered' });
  });

  test.each([
    [500, undefined, undefined],
    [503, '7', 7_000],
    [429, '120', 120_000],
    [429, 'soon', undefined],
    [408, undefined, undefined],
    [409, undefined, undefined],
  ])('that answers %i is asked again later', async (status, retryAfter, after) => {
    const headers: Record<string, string> =
      retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    server.spoil('POST', { kind: 'answer', status, headers, body: 'busy' });
    expect(await send()).toEqual({ kind: 'retry', reason: `It answered ${status}: busy`, after });
    expect(await send()).toMatchObject({ kind: 'delivered' });
  });

  test('may name a date to come again', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    server.spoil('POST', { kind: 'answer', status: 503, headers: { 'retry-after': date } });
    const outcome = await send();
    expect(outcome.kind === 'retry' && outcome.after).toBeGreaterThan(50_000);
  });

  test.each([400, 401, 404, 410, 422])('that answers %i has refused', async (status) => {
    server.spoil('POST', { kind: 'answer', status, body: 'no' });
    expect(await send()).toEqual({ kind: 'refused', reason: `It answered ${status}: no` });
  });

  test('that has moved has refused: a redirect would drop the ticket', async () => {
    const moved = createWebhookReceiver({ url: `${server.url}/moved`, secret }, () => now);
    expect(await moved.deliver(ticketFiled(), noHurry())).toMatchObject({ kind: 'refused' });
    expect(desk.size).toBe(0);
  });

  test('that loses its answer has the ticket once, and gives it the same name', async () => {
    server.spoil('POST', { kind: 'lose' });
    await expect(send()).rejects.toThrow();
    expect(desk.size).toBe(1);
    expect(await send(ticketFiled({}, { isRepeated: true }))).toEqual({
      kind: 'delivered',
      remoteId: '100',
    });
    expect(desk.size).toBe(1);
  });

  test('that ends the connection has not got it', async () => {
    server.spoil('POST', { kind: 'reset' });
    await expect(send()).rejects.toThrow();
    expect(desk.size).toBe(0);
  });

  test('that never stops talking is not heard out', async () => {
    const endless = createWebhookReceiver({ url: `${server.url}/endless`, secret }, () => now);
    expect(await endless.deliver(ticketFiled(), AbortSignal.timeout(10_000))).toEqual({
      kind: 'delivered',
    });
  });

  test('that is slow is given up when its time is over', async () => {
    server.spoil('POST', { kind: 'slow', milliseconds: 3_000 });
    const begun = performance.now();
    await expect(send(ticketFiled(), AbortSignal.timeout(100))).rejects.toThrow();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
