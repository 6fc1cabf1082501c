import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTallies } from '../../../../src/server/votes/list-tallies.ts';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';

const voter = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

test('articles with votes are listed by their names, those without votes are not', async () => {
  const vote = async (article: string, method: string, body: object): Promise<void> => {
    const response = await api.app.request(`/api/votes/en/${article}`, jsonRequest(method, body));
    expect(response.status).toBe(200);
  };
  await vote('billing/invoice', 'PUT', { voter, vote: 'up' });
  await vote('bike/battery/charge', 'PUT', { voter, vote: 'down' });
  const tallies = await listTallies(api.db);
  expect(Object.entries(tallies)).toEqual([
    ['en/bike/battery/charge', { helpful: 0, total: 1 }],
    ['en/billing/invoice', { helpful: 1, total: 1 }],
  ]);
  await vote('billing/invoice', 'DELETE', { voter });
  expect(Object.keys(await listTallies(api.db))).toEqual(['en/bike/battery/charge']);
});
