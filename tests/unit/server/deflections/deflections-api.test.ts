import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

const attempt = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const send = (body: unknown) => api.app.request('/api/deflections', jsonRequest('POST', body));
const list = () => api.db.selectFrom('deflections').selectAll().execute();

describe('an article that made a request needless', () => {
  test('is counted with topic and day, and nothing of the reader', async () => {
    expect((await send({ attempt, article: 'en/billing/invoice', topic: 'payment' })).status).toBe(
      204,
    );
    expect(await list()).toEqual([
      { attempt, locale: 'en', article_id: 'billing/invoice', topic: 'payment', day: '2026-03-01' },
    ]);
  });

  test('may be named by its address, as browsers write it', async () => {
    await send({ attempt, article: encodeURI('/ar/billing/فاتورة/') });
    await send({ attempt, article: '/en/billing/invoice/' });
    expect((await list()).map(({ locale, article_id: id }) => `${locale}/${id}`)).toEqual([
      'ar/billing/invoice',
      'en/billing/invoice',
    ]);
  });

  test('counts once for one attempt to write', async () => {
    const body = { attempt, article: 'en/billing/invoice' };
    await Promise.all([send(body), send(body), send({ ...body, topic: 'payment' })]);
    expect(await list()).toHaveLength(1);
  });

  test.each([
    [{ attempt, article: 'en/no/such' }, '404 article_unknown'],
    [{ attempt, article: '/en/__proto__/' }, '404 article_unknown'],
    [{ attempt: 'me', article: 'en/billing/invoice' }, '422 deflection_invalid'],
    [
      { attempt, article: 'en/billing/invoice', email: 'ana@example.com' },
      '422 deflection_invalid',
    ],
    [[], '422 deflection_invalid'],
  ])('is refused as %j', async (body, answer) => {
    expect(await toErrorText(await send(body))).toBe(answer);
    expect(await list()).toEqual([]);
  });

  test('with a topic that does not exist has none', async () => {
    await send({ attempt, article: 'en/billing/invoice', topic: 'x'.repeat(100) });
    expect((await list())[0]?.topic).toBe('');
  });
});
