import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';

const voter = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const other = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ab';
const sketch = 'A'.repeat(172);
const { 'billing/invoice': invoice, ...rest } = testManifest.articles.en ?? {};
const article = { url: '/en/billing/invoice/', revision: 'aaaaaaaaaaaa', ...invoice, sketch };

/** The site before the article was renamed, and after. */
const before: Manifest = {
  ...testManifest,
  articles: { ...testManifest.articles, en: { ...rest, 'billing/invoice': article } },
};
const renamed = {
  ...article,
  url: '/en/payments/bill/',
  revision: 'a2',
  countedAs: 'billing/invoice',
};
const after: Manifest = {
  ...testManifest,
  articles: { ...testManifest.articles, en: { ...rest, 'payments/bill': renamed } },
};

let site = before;
let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ manifest: () => Promise.resolve(site) });
  await send('billing/invoice', { voter, vote: 'down' });
  await explain('billing/invoice');
  site = after;
});
afterAll(() => api.close());

const send = async (id: string, body: object): Promise<unknown> =>
  (await api.app.request(`/api/votes/en/${id}`, jsonRequest('PUT', body))).json();
const explain = async (id: string) =>
  api.app.request(
    `/api/votes/explanations/en/${id}`,
    jsonRequest('PUT', { voter, reason: 'unclear', comment: 'Where?' }),
  );
const read = async (id: string): Promise<unknown> =>
  (await api.app.request(`/api/votes/en/${id}?voter=${voter}`)).json();

test('its votes, and whose they are, are those that it had', async () => {
  expect(await read('payments/bill')).toEqual({ helpful: 0, total: 1, vote: 'down' });
  expect(await send('payments/bill', { voter: other, vote: 'up' })).toMatchObject({ total: 2 });
});

test('its text is no new edition, and its reasons go on', async () => {
  expect((await explain('payments/bill')).status).toBe(204);
  const editions = await api.db.selectFrom('article_editions').selectAll().execute();
  expect(editions.map(({ article_id: id, edition }) => [id, edition])).toEqual([
    ['billing/invoice', 1],
  ]);
  const feedback = await api.db.selectFrom('vote_feedback').select('article_id').execute();
  expect(feedback).toEqual([{ article_id: 'billing/invoice' }]);
});

test('a page that a browser has kept from before votes on it, too', async () => {
  expect(await send('billing/invoice', { voter: other, vote: 'down' })).toMatchObject({ total: 2 });
  expect(await read('payments/bill')).toMatchObject({ helpful: 0, total: 2 });
});

test('a search that opened it, by either name, is counted where the others are', async () => {
  const search = { locale: 'en', question: 'bill', results: 1, confidence: 'sure', position: 1 };
  const opened = ['/en/payments/bill/', 'en/payments/bill', 'en/billing/invoice'];
  const searches = opened.map((path) => ({ ...search, id: crypto.randomUUID(), opened: path }));
  await api.app.request('/api/searches', jsonRequest('POST', { searches }));
  const rows = await api.db.selectFrom('question_articles').select(['article', 'opened']).execute();
  expect(rows).toEqual([{ article: 'en/billing/invoice', opened: 3 }]);
});

test('renamed once more, it is known by the name that it had in between', async () => {
  site = {
    ...after,
    articles: {
      ...after.articles,
      en: { ...rest, 'money/bill': { ...renamed, url: '/en/money/bill/', revision: 'a3' } },
    },
    redirects: { ...after.redirects, '/en/payments/bill/': '/en/money/bill/' },
  };
  const now = await read('money/bill');
  expect(now).toMatchObject({ total: 2 });
  expect(await read('payments/bill')).toEqual(now);
  expect(await read('billing/invoice')).toEqual(now);
  site = after;
});

test('another name is no article', async () => {
  const response = await api.app.request('/api/votes/en/payments/invoice');
  expect(response.status).toBe(404);
});
