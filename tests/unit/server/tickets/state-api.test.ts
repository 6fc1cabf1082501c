import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sign } from '../../../../src/server/http/signature.ts';
import { openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';

const secret = 'a secret of at least thirty-two characters';
const now = new Date('2026-03-01T08:00:00.000Z');
const news = { reference: '', state: 'open', at: '2026-03-01T07:59:00Z' };

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ stateSecret: secret });
  const fields = {
    topic: 'payment',
    subject: 'Charged twice',
    description: 'On Monday.',
    email: 'ana@example.org',
    locale: 'en',
  };
  const response = await api.app.request('/api/tickets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  news.reference = /CND-[^"]+/u.exec(await response.text())?.[0] ?? '';
});
afterEach(() => api.close());

const post = (body: string, signature: string | undefined) =>
  api.app.request('/api/tickets/state', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature !== undefined && { 'candil-signature': signature }),
    },
    body,
  });
const tell = (changes: Record<string, unknown>) => {
  const body = JSON.stringify({ ...news, ...changes });
  return post(body, sign(body, secret, now));
};
const known = async () => {
  const row = await api.db.selectFrom('tickets').select(['state', 'state_at']).executeTakeFirst();
  return `${row?.state ?? ''} ${row?.state_at ?? ''}`;
};

describe('news of a ticket', () => {
  test('is stored with its time', async () => {
    const response = await tell({});
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ...news, at: '2026-03-01T07:59:00.000Z' });
    expect(await known()).toBe('open 2026-03-01T07:59:00.000Z');
  });

  test('may come twice, and late: older news never overwrites newer', async () => {
    await tell({ state: 'solved' });
    expect(await (await tell({ state: 'solved' })).json()).toMatchObject({ state: 'solved' });
    const late = await tell({ state: 'open', at: '2026-03-01T07:00:00+00:00' });
    expect(await late.json()).toMatchObject({ state: 'solved', at: '2026-03-01T07:59:00.000Z' });
    expect(await known()).toBe('solved 2026-03-01T07:59:00.000Z');
  });

  test('of the same second counts as it comes', async () => {
    await tell({ state: 'solved' });
    expect(await (await tell({ state: 'open' })).json()).toMatchObject({ state: 'open' });
    expect(await known()).toBe('open 2026-03-01T07:59:00.000Z');
  });

  test('counts in any time zone', async () => {
    await tell({ at: '2026-03-01T13:44:00+05:45' });
    expect(await known()).toBe('open 2026-03-01T07:59:00.000Z');
  });

  test('without a right signature changes nothing', async () => {
    const body = JSON.stringify(news);
    const others = [undefined, '', 't=1,v1=00', sign(body, `${secret}!`, now)];
    for (const signature of others) {
      expect(await toErrorText(await post(body, signature))).toBe('401 signature_invalid');
    }
    const moved = sign(body.replace('open', 'solved'), secret, now);
    expect(await toErrorText(await post(body, moved))).toBe('401 signature_invalid');
    expect(await known()).toBe('received ');
  });

  test('that was recorded and is sent again later changes nothing', async () => {
    const body = JSON.stringify(news);
    const signature = sign(body, secret, now);
    api.wait(5 * 60_000 + 1_000);
    expect(await toErrorText(await post(body, signature))).toBe('401 signature_expired');
    expect(await known()).toBe('received ');
  });

  test('of a ticket that nobody filed is refused', async () => {
    expect(await toErrorText(await tell({ reference: 'CND-2222-2222' }))).toBe(
      '404 ticket_unknown',
    );
  });

  test.each([
    [{ state: 'archived' }, { state: 'invalid' }],
    [{ at: 'yesterday' }, { at: 'invalid' }],
    [{ at: '2026-03-01T07:59:00' }, { at: 'invalid' }],
    [{ at: '2026-03-01T08:06:00Z' }, { at: 'invalid' }],
    [{ state: undefined }, { state: 'missing' }],
    [{ note: 'x' }, { note: 'unknown' }],
  ])('such as %j is refused', async (changes, fields) => {
    const response = await tell(changes);
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ error: { code: 'state_invalid', fields } });
  });

  test('that is no JSON, or too long, is refused', async () => {
    expect(await toErrorText(await post('{', sign('{', secret, now)))).toBe('400 json_invalid');
    const long = 'x'.repeat(20_000);
    expect(await toErrorText(await post(long, sign(long, secret, now)))).toBe('413 body_too_large');
  });

  test('has no address where no secret is set, and is only posted', async () => {
    const other = await openTestApi();
    const response = await other.app.request('/api/tickets/state', { method: 'POST' });
    expect(await toErrorText(response)).toBe('404 not_found');
    await other.close();
    const read = await api.app.request('/api/tickets/state');
    expect(await toErrorText(read)).toBe('405 method_not_allowed');
  });
});
