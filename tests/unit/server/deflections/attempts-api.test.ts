import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

const attempt = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const article = '/en/billing/invoice/';
const send = (body: unknown, headers: Record<string, string> = {}) =>
  api.app.request('/api/attempts', jsonRequest('POST', body, headers));
const list = async () =>
  (await api.db.selectFrom('attempt_weeks').selectAll().orderBy('kind').execute()).map(
    ({ kind, topic, article: path, counted }) => [kind, topic, path, counted],
  );

describe('what happens while a ticket is written', () => {
  test('is counted by article and topic', async () => {
    const steps = [
      { kind: 'started' },
      { kind: 'offered', article },
      { kind: 'opened', article, topic: 'payment' },
      { kind: 'sent', article: 'en/billing/invoice', topic: 'payment' },
    ];
    expect((await send({ attempt, locale: 'en', steps })).status).toBe(204);
    expect(await list()).toEqual([
      ['offered', '', 'en/billing/invoice', 1],
      ['opened', 'payment', 'en/billing/invoice', 1],
      ['sent', 'payment', 'en/billing/invoice', 1],
      ['started', '', '', 1],
    ]);
  });

  test('is left out where the site does not know it', async () => {
    const steps = [
      { kind: 'started', article },
      { kind: 'offered', article: '/en/elsewhere/' },
      { kind: 'opened' },
      { kind: 'opened', article, topic: 'elsewhere' },
    ];
    await send({ attempt, locale: 'en', steps });
    await send({ attempt, locale: 'xx', steps: [{ kind: 'started' }] });
    expect(await list()).toEqual([['opened', '', 'en/billing/invoice', 1]]);
  });

  test('is not stored of a reader whose browser asks so', async () => {
    await send({ attempt, locale: 'en', steps: [{ kind: 'started' }] }, { 'sec-gpc': '1' });
    expect(await list()).toEqual([]);
  });

  describe('of a network that opens more forms than people do', () => {
    beforeEach(async () => {
      await api.close();
      api = await openTestApi({ limits: 'on' });
    });
    const from = async (remoteAddress: string, steps: unknown) => {
      const body = { attempt: crypto.randomUUID(), locale: 'en', steps };
      const answer = await api.app.request('/api/attempts', jsonRequest('POST', body), {
        incoming: { socket: { remoteAddress } },
      });
      expect(answer.status).toBe(204);
      // Slowly enough for the limit of requests.
      api.wait(3_000);
    };

    test('is counted thirty times for a step at an article', async () => {
      for (let count = 0; count < 40; count += 1) {
        await from('203.0.113.5', [{ kind: 'opened', article }]);
      }
      await from('203.0.113.5', [{ kind: 'offered', article }]);
      await from('203.0.113.6', [{ kind: 'opened', article }]);
      // Two minutes have passed.
      expect(await list()).toEqual([
        ['offered', '', 'en/billing/invoice', 1],
        ['opened', '', 'en/billing/invoice', 31],
      ]);
      api.wait(30 * 60_000);
      await from('203.0.113.5', [{ kind: 'opened', article }]);
      expect(await list()).toContainEqual(['opened', '', 'en/billing/invoice', 32]);
    });
  });

  test.each([
    { attempt: 'me', locale: 'en', steps: [{ kind: 'started' }] },
    { attempt, locale: 'en', steps: [] },
    { attempt, locale: 'en', steps: [{ kind: 'solved', article }] },
    { attempt, locale: 'en', steps: Array.from({ length: 31 }, () => ({ kind: 'started' })) },
    { attempt, locale: 'en', steps: [{ kind: 'started' }], email: 'ana@example.org' },
    [],
  ])('is refused as %j', async (body) => {
    expect(await toErrorText(await send(body))).toBe('422 attempt_invalid');
    expect(await list()).toEqual([]);
  });
});
