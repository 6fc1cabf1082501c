import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { currentRequestId } from '../../../../src/server/log/request-context.ts';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
const told: (string | undefined)[] = [];

beforeEach(async () => {
  told.length = 0;
  api = await openTestApi({
    log: () => told.push(currentRequestId()),
    ping: () => Promise.reject(new Error('Broken.')),
  });
});
afterEach(() => api.close());

const idOf = async (path: string, headers: Record<string, string> = {}) =>
  (await api.app.request(path, { headers })).headers.get('X-Request-Id');

const made = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u;

describe('the id of a request', () => {
  test('is made for it, and is another one each time', async () => {
    const ids = [await idOf('/api/ready'), await idOf('/api/ready')];
    expect(ids[0]).toMatch(made);
    expect(ids[1]).toMatch(made);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test.each([
    '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa',
    '3A1F6F1E-64A8-4B34-8A4E-0C4EC3FBE7AA',
    '8f14e45fceea167a5a36dedd4bea2543',
  ])('is that of a proxy: %s', async (id) => {
    expect(await idOf('/api/ready', { 'x-request-id': id })).toBe(id);
  });

  test.each([
    ['an address', 'ana@example.org'],
    ['a name', 'ana-maria-gonzalez-1970'],
    ['a reference', 'CND-7K3M-Q9TX'],
    ['an address of the network', '203.0.113.9'],
    ['a short number', '0034960130042'],
    ['a long text', 'a'.repeat(65)],
    ['nothing', ''],
  ])('is not %s', async (_, text) => {
    expect(await idOf('/api/ready', { 'x-request-id': text })).toMatch(made);
  });

  test.each([
    ['an unknown address', '/api/none', 404],
    ['a mistake', '/api/votes/en/billing/invoice?voter=me', 422],
    ['a failure', '/api/health', 500],
  ])('is named by the answer to %s', async (_, path, status) => {
    const response = await api.app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('X-Request-Id')).toMatch(made);
  });

  test('is known where the log is written', async () => {
    const id = await idOf('/api/health');
    expect(told).toEqual([id]);
    expect(currentRequestId()).toBeUndefined();
  });

  test('is that of its own request, however many are under way', async () => {
    const ids = Array.from({ length: 50 }, () => crypto.randomUUID());
    await Promise.all(ids.map((id) => idOf('/api/health', { 'x-request-id': id })));
    expect(told.toSorted()).toEqual(ids.toSorted());
  });

  test('is named by the answer to a body that is no JSON', async () => {
    const request = { ...jsonRequest('PUT', {}), body: '{' };
    const response = await api.app.request('/api/votes/en/billing/invoice', request);
    expect(response.status).toBe(400);
    expect(response.headers.get('X-Request-Id')).toMatch(made);
  });
});
