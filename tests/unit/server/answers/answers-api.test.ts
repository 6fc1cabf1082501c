import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sign } from '../../../../src/server/http/signature.ts';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';
import { createPng } from '../support/pictures.ts';

const secret = 'a secret of at least thirty-two characters';
const minutes = 60_000;

let rung: number;
let api: TestApi;
let reference: string;

beforeEach(async () => {
  rung = 0;
  const onRung = (): void => void (rung += 1);
  const bellSecrets = { zendesk: secret, chatwoot: secret };
  const answers = { bellSecrets, onRung, onStored: () => undefined };
  api = await openTestApi({ stateSecret: secret, answers });
  const ticket = { topic: 'payment', subject: 'Twice', description: 'x', email: 'a@example.org' };
  const request = jsonRequest('POST', { ...ticket, locale: 'en' });
  const filed = await (await api.app.request('/api/tickets', request)).text();
  reference = /CND-[^"]+/u.exec(filed)?.[0] ?? '';
});
afterEach(() => api.close());

const answer = (changes: object = {}) => ({
  id: 'answer-1',
  reference,
  at: '2026-03-01T08:00:00Z',
  body: 'It is on its way back.',
  ...changes,
});

const tell = (body: object, key = secret, at = api.clock()) => {
  const headers = { 'candil-signature': sign(JSON.stringify(body), key, at) };
  return api.app.request('/api/tickets/answers', jsonRequest('POST', body, headers));
};

const listAnswers = () =>
  api.db.selectFrom('ticket_answers').selectAll().orderBy('number').execute();

describe('an answer that the desk sends', () => {
  test('is stored once, however often it is sent', async () => {
    expect(await (await tell(answer())).json()).toMatchObject({ known: false });
    expect(await (await tell(answer({ body: 'Again' }))).json()).toMatchObject({ known: true });
    expect(await listAnswers()).toMatchObject([
      { number: 1, source: 'webhook', remote_id: 'answer-1', body: 'It is on its way back.' },
    ]);
  });

  test('passes the turn to the requester, unless it says how far the ticket is', async () => {
    const stateOf = () => api.db.selectFrom('tickets').select('state').executeTakeFirstOrThrow();
    await tell(answer());
    expect(await stateOf()).toEqual({ state: 'waiting' });
    await tell(answer({ id: 'answer-2', state: 'solved' }));
    expect(await stateOf()).toEqual({ state: 'solved' });
  });

  test('keeps the text of HTML, and nothing that could do something', async () => {
    const html = '<p>Look <a href="https://example.org/a">here</a><script>alert(1)</script></p>';
    await tell(answer({ body: undefined, html }));
    expect(await listAnswers()).toMatchObject([{ body: 'Look here (https://example.org/a)' }]);
  });

  test('brings files that are looked at like those of readers', async () => {
    const picture = createPng({ width: 4, height: 4 });
    const files = [
      { name: 'bill.png', content: picture.toString('base64') },
      { name: 'tool.exe', content: Buffer.from('MZ\0\0').toString('base64') },
    ];
    expect((await tell(answer({ files }))).status).toBe(200);
    const kept = await api.db
      .selectFrom('ticket_answer_files')
      .select(['position', 'name', 'state', 'media_type'])
      .orderBy('position')
      .execute();
    expect(kept).toMatchObject([
      { name: 'bill.png', state: 'kept', media_type: 'image/png' },
      { name: 'tool.exe', state: 'refused' },
    ]);
  });

  test.each([
    [{ at: '2026-03-01T09:00:00Z' }, { at: 'invalid' }],
    [{ body: ' ' }, { body: 'missing' }],
    [{ id: '' }, { id: 'invalid' }],
    [{ private: true }, { private: 'unknown' }],
  ])('with %j is refused', async (changes, fields) => {
    const response = await tell(answer(changes));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ error: { code: 'answer_invalid', fields } });
    expect(await listAnswers()).toEqual([]);
  });

  test('to no ticket is told so', async () => {
    expect(await toErrorText(await tell(answer({ reference: 'CND-7K3M-Q9TX' })))).toBe(
      '404 ticket_unknown',
    );
  });

  test('needs the right signature, made just now', async () => {
    const another = 'another secret of thirty-two characters';
    expect(await toErrorText(await tell(answer(), another))).toBe('401 signature_invalid');
    const old = new Date(api.clock().getTime() - 6 * minutes);
    expect(await toErrorText(await tell(answer(), secret, old))).toBe('401 signature_expired');
    expect(await listAnswers()).toEqual([]);
  });
});

describe('a desk that rings', () => {
  const hmac = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();
  const ringZendesk = (body: object, { time = '2026-03-01T08:00:00Z', signed = true } = {}) => {
    const text = JSON.stringify(body);
    const signature = hmac(`${time}${signed ? text : 'x'}`).toString('base64');
    const headers = {
      'x-zendesk-webhook-signature': signature,
      'x-zendesk-webhook-signature-timestamp': time,
    };
    return api.app.request('/api/tickets/answers/zendesk', jsonRequest('POST', body, headers));
  };
  const ringChatwoot = (body: object, { time = '1772352000', signed = true } = {}) => {
    const text = JSON.stringify(body);
    const signature = `sha256=${hmac(`${time}.${signed ? text : 'x'}`).toString('hex')}`;
    const headers = { 'x-chatwoot-signature': signature, 'x-chatwoot-timestamp': time };
    return api.app.request('/api/tickets/answers/chatwoot', jsonRequest('POST', body, headers));
  };
  const deliver = (receiver: string, id: string) =>
    api.db
      .updateTable('outbox')
      .set({ receiver, state: 'delivered', remote_id: id })
      .where('receiver', '=', 'file')
      .execute();
  const findRung = () =>
    api.db.selectFrom('tickets').select('answers_rung_at').executeTakeFirstOrThrow();

  test.each([
    ['an event', { type: 'zen:event-type:ticket.comment_added', detail: { id: '4711' } }],
    ['a trigger', { ticket_id: 4711 }],
  ])('with %s of Zendesk is heard, and outlives the process', async (_, body) => {
    await deliver('zendesk', '4711');
    expect((await ringZendesk(body)).status).toBe(204);
    expect([rung, await findRung()]).toEqual([1, { answers_rung_at: '2026-03-01T08:00:00.000Z' }]);
  });

  test('is heard from Chatwoot, too', async () => {
    await deliver('chatwoot', '40');
    const body = { event: 'message_created', id: 7, conversation: { id: 40 }, private: true };
    expect((await ringChatwoot(body)).status).toBe(204);
    expect(rung).toBe(1);
  });

  test('about a ticket that is not ours is answered alike', async () => {
    await deliver('zendesk', '4711');
    expect((await ringZendesk({ ticket_id: 4712 })).status).toBe(204);
    expect(
      (await ringChatwoot({ event: 'message_created', conversation: { id: 4711 } })).status,
    ).toBe(204);
    expect([rung, await findRung()]).toEqual([0, { answers_rung_at: null }]);
  });

  test('is refused with a wrong or an old signature', async () => {
    await deliver('zendesk', '4711');
    const body = { ticket_id: 4711 };
    expect(await toErrorText(await ringZendesk(body, { signed: false }))).toBe(
      '401 signature_invalid',
    );
    expect(await toErrorText(await ringZendesk(body, { time: '2026-03-01T07:54:00Z' }))).toBe(
      '401 signature_expired',
    );
    expect(await toErrorText(await ringZendesk(body, { time: 'now' }))).toBe(
      '401 signature_invalid',
    );
    expect(await toErrorText(await ringChatwoot(body, { signed: false }))).toBe(
      '401 signature_invalid',
    );
    expect(await toErrorText(await ringChatwoot(body, { time: '1772351600' }))).toBe(
      '401 signature_expired',
    );
    expect(rung).toBe(0);
  });

  test('has no address without its secret', async () => {
    await api.close();
    api = await openTestApi();
    for (const path of ['', '/zendesk', '/chatwoot']) {
      const response = await api.app.request(
        `/api/tickets/answers${path}`,
        jsonRequest('POST', {}),
      );
      expect(await toErrorText(response)).toBe('404 not_found');
    }
  });
});
