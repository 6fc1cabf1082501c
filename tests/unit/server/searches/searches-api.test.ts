import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonRequest, openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';

let api: TestApi;

beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

const id = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const other = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ab';
const search = { id, locale: 'en', question: 'cancel my orders', results: 3, confidence: 'sure' };

const send = async (searches: unknown, headers: Record<string, string> = {}) =>
  api.app.request('/api/searches', jsonRequest('POST', { searches }, headers));
const list = () => api.db.selectFrom('searches').selectAll().orderBy('id').execute();
const listWeeks = () =>
  api.db.selectFrom('question_weeks').selectAll().orderBy('question_key').execute();
const listArticles = () => api.db.selectFrom('question_articles').selectAll().execute();

const sums = {
  ...{ week: '2026-02-23', locale: 'en', question_key: 'cancel order' },
  ...{ question: 'cancel my orders', searches: 1, none: 0, unsure: 0, corrected: 0 },
  ...{ opened: 0, contacts: 0, tickets: 0, subjects: 0 },
};

describe('a search', () => {
  test('is stored with the hour and no more of who asked', async () => {
    api.wait(34 * 60_000);
    expect((await send([search])).status).toBe(204);
    expect(await list()).toEqual([
      {
        ...{ id, source: 'search', locale: 'en', asked_at: '2026-03-01T08:00:00.000Z' },
        ...{ question: 'cancel my orders', question_key: 'cancel order', results: 3 },
        ...{ confidence: 'sure', corrected: 0, opened: '', position: 0, followed: '' },
      },
    ]);
    expect(await listWeeks()).toEqual([sums]);
  });

  test('is what was sent first; what the reader did then is added, and counted once', async () => {
    const opened = { opened: '/en/billing/invoice/', position: 2 };
    await send([search]);
    await send([{ ...search, question: 'something else', results: 9, ...opened }]);
    await send([{ ...search, ...opened, followed: 'contact' }]);
    await send([{ ...search, followed: 'ticket' }]);
    await send([{ ...search, followed: 'contact' }]);
    await send([search]);
    const [stored] = await list();
    expect(stored).toMatchObject({ question: 'cancel my orders', results: 3, position: 2 });
    expect(stored).toMatchObject({ opened: 'en/billing/invoice', followed: 'ticket' });
    expect(await listWeeks()).toEqual([{ ...sums, opened: 1, contacts: 1, tickets: 1 }]);
    expect(await listArticles()).toEqual([
      {
        ...{ week: '2026-02-23', locale: 'en', question_key: 'cancel order' },
        ...{ article: 'en/billing/invoice', opened: 1, contacts: 1 },
      },
    ]);
  });

  test('is counted in its week, also if more of it comes in the next', async () => {
    await send([search]);
    api.wait(7 * 24 * 60 * 60_000);
    await send([{ ...search, followed: 'ticket' }]);
    expect(await listWeeks()).toEqual([{ ...sums, contacts: 1, tickets: 1 }]);
  });

  test('counts with those of one meaning, under the words of the latest', async () => {
    const again = { ...search, id: other, question: 'How do I cancel an order?' };
    await send([search, { ...again, confidence: 'none', results: 0, corrected: true }]);
    expect(await listWeeks()).toEqual([
      { ...sums, question: 'How do I cancel an order?', searches: 2, none: 1, corrected: 1 },
    ]);
  });

  test('is stripped here, too, of what identifies a person', async () => {
    await send([{ ...search, question: 'I am Jane Doe, jane@example.com, cancel order' }]);
    expect((await list())[0]?.question).toBe('I am …, cancel order');
    expect(JSON.stringify([await list(), await listWeeks()])).not.toMatch(/jane|doe/iu);
  });

  test('of which nothing is left counts without words', async () => {
    await send([{ ...search, question: 'jane@example.com' }]);
    expect(await listWeeks()).toMatchObject([{ question_key: '', question: '', searches: 1 }]);
  });

  test('in a language that the site has not is left out, the others are not', async () => {
    await send([
      { ...search, locale: 'xx' },
      { ...search, id: other },
    ]);
    expect((await list()).map((row) => row.id)).toEqual([other]);
  });

  test('names no article that the site has not, but was opened', async () => {
    await send([{ ...search, opened: '/en/elsewhere/', position: 4 }]);
    expect(await list()).toMatchObject([{ opened: '', position: 4 }]);
    expect(await listWeeks()).toMatchObject([{ opened: 1 }]);
    expect(await listArticles()).toEqual([]);
  });

  test('may come as plain text, as browsers send it while a page is left', async () => {
    const body = JSON.stringify({ searches: [search] });
    const headers = { 'content-type': 'text/plain;charset=UTF-8' };
    const answer = await api.app.request('/api/searches', { method: 'POST', headers, body });
    expect(answer.status).toBe(204);
    expect(await list()).toHaveLength(1);
  });

  test('sent many times at once is one', async () => {
    await Promise.all(Array.from({ length: 20 }, () => send([search])));
    expect(await listWeeks()).toEqual([sums]);
  });

  test.each([{ 'sec-gpc': '1' }, { dnt: '1' }])(
    'of a reader whose browser says %j is not stored',
    async (headers) => {
      expect((await send([search], headers)).status).toBe(204);
      expect(await list()).toEqual([]);
      expect(await listWeeks()).toEqual([]);
    },
  );

  test.each([
    [[], '422 search_invalid'],
    [{}, '422 search_invalid'],
    [[{ ...search, id: 'me' }], '422 search_invalid'],
    [[{ ...search, question: ' ' }], '422 search_invalid'],
    [[{ ...search, question: 'x'.repeat(501) }], '422 search_invalid'],
    [[{ ...search, results: -1 }], '422 search_invalid'],
    [[{ ...search, confidence: 'high' }], '422 search_invalid'],
    [[{ ...search, email: 'a@b.org' }], '422 search_invalid'],
    [Array.from({ length: 21 }, () => search), '422 search_invalid'],
  ])('is refused as %j', async (searches, answer) => {
    expect(await toErrorText(await send(searches))).toBe(answer);
    expect(await list()).toEqual([]);
  });

  test('is refused from another site, and too large', async () => {
    const away = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect(await toErrorText(await send([search], away))).toBe('403 origin_refused');
    const large = [{ ...search, question: 'x'.repeat(17_000) }];
    expect(await toErrorText(await send(large))).toBe('413 body_too_large');
  });

  test.each([{ 'sec-gpc': '1' }, { dnt: '1' }])(
    'is no subject of a request of a reader whose browser says %j',
    async (headers) => {
      const ticket = {
        ...{ subject: 'Where is it', description: 'A long text.', email: 'ana@example.org' },
        ...{ name: '', locale: 'en', topic: 'payment', article: '' },
      };
      const answer = await api.app.request('/api/tickets', jsonRequest('POST', ticket, headers));
      expect(answer.status).toBe(201);
      expect(await list()).toEqual([]);
      expect(await api.db.selectFrom('attempt_weeks').selectAll().execute()).toEqual([]);
    },
  );

  describe('of a network that searches more than people do', () => {
    beforeEach(async () => {
      await api.close();
      api = await openTestApi({ limits: 'on' });
    });
    const make = (question: string, count: number) =>
      Array.from({ length: count }, () => ({ ...search, id: crypto.randomUUID(), question }));
    const from = async (remoteAddress: string, searches: unknown) =>
      api.app.request('/api/searches', jsonRequest('POST', { searches }), {
        incoming: { socket: { remoteAddress } },
      });
    const count = async () =>
      Object.fromEntries((await listWeeks()).map((row) => [row.question_key, row.searches]));

    test('is heard thirty times with one question, however it is worded', async () => {
      for (const question of ['cancel my orders', 'How do I cancel an order?', 'cancel order!']) {
        expect((await from('203.0.113.5', make(question, 20))).status).toBe(204);
      }
      await from('203.0.113.5', make('refund', 1));
      expect(await count()).toEqual({ 'cancel order': 30, refund: 1 });
      await from('203.0.113.6', make('cancel my orders', 1));
      expect(await count()).toEqual({ 'cancel order': 31, refund: 1 });
      api.wait(30 * 60_000);
      await from('203.0.113.5', make('cancel my orders', 2));
      expect(await count()).toEqual({ 'cancel order': 32, refund: 1 });
    });

    test('is heard a thousand times in all', async () => {
      for (let batch = 0; batch < 60; batch += 1) {
        await from(
          '203.0.113.5',
          Array.from({ length: 20 }, (_, place) => ({
            ...{ ...search, id: crypto.randomUUID(), question: `code${batch}x${place}` },
          })),
        );
        api.wait(3_000);
      }
      const stored = await list();
      // Three minutes have passed.
      expect(stored.length).toBeGreaterThanOrEqual(1_000);
      expect(stored.length).toBeLessThanOrEqual(1_003);
    });
  });

  test('comes too often', async () => {
    await api.close();
    api = await openTestApi({ limits: 'on' });
    const answers = await Promise.all(Array.from({ length: 31 }, () => send([search])));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('where the site records nothing', () => {
  beforeEach(async () => {
    await api.close();
    const { insights: _, ...manifest } = testManifest;
    api = await openTestApi({ manifest: () => Promise.resolve(manifest) });
  });

  test('there is no such address', async () => {
    expect(await toErrorText(await send([search]))).toBe('404 not_found');
    const steps = { attempt: id, locale: 'en', steps: [{ kind: 'started' }] };
    const answer = await api.app.request('/api/attempts', jsonRequest('POST', steps));
    expect(await toErrorText(answer)).toBe('404 not_found');
  });

  test('a ticket leaves nothing behind', async () => {
    const ticket = {
      ...{ subject: 'Where is it', description: 'A long text.', email: 'ana@example.org' },
      ...{ name: '', locale: 'en', topic: 'payment', article: '' },
    };
    const answer = await api.app.request('/api/tickets', jsonRequest('POST', ticket));
    expect(answer.status).toBe(201);
    expect(await list()).toEqual([]);
    expect(await api.db.selectFrom('attempt_weeks').selectAll().execute()).toEqual([]);
  });
});
