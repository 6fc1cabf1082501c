import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';

const path = '/api/votes/en/billing/invoice';
const body = { voter: '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa', vote: 'up' };
const site = 'https://help.example.org';

let api: TestApi;
afterEach(() => api.close());

const write = async (headers: Record<string, string>): Promise<number> => {
  const address = `http://api.example.org${path}`;
  return (await api.app.request(address, jsonRequest('PUT', body, headers))).status;
};

describe('on its own host', () => {
  beforeEach(async () => {
    api = await openTestApi();
  });

  test.each([
    ['from a page of this host', { origin: 'http://api.example.org' }, 200],
    ['from this host behind a proxy for TLS', { origin: 'https://api.example.org' }, 200],
    ['from a program that is no browser', {}, 200],
    ['that the browser calls same-origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['from another host', { origin: 'https://evil.example' }, 403],
    ['from an opaque origin', { origin: 'null' }, 403],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    [
      'from a sibling host',
      { 'sec-fetch-site': 'same-site', origin: 'https://x.example.org' },
      403,
    ],
  ])('a write %s is answered as it should', async (_, headers: Record<string, string>, status) => {
    expect(await write(headers)).toBe(status);
  });

  test('reading is open, but no other page may read the answer', async () => {
    const response = await api.app.request(path, { headers: { origin: 'https://evil.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('on another host than the site', () => {
  beforeEach(async () => {
    api = await openTestApi({ siteOrigin: site });
  });

  test('the pages of the site may write and read the answer', async () => {
    const headers = { origin: site, 'sec-fetch-site': 'same-site' };
    const response = await api.app.request(path, jsonRequest('PUT', body, headers));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(site);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  test('the pages of the site may also read an error', async () => {
    const headers = { origin: site };
    const response = await api.app.request(path, jsonRequest('PUT', {}, headers));
    expect(response.status).toBe(422);
    expect(response.headers.get('access-control-allow-origin')).toBe(site);
  });

  test('the question of a browser before a vote is answered', async () => {
    const headers = { origin: site, 'access-control-request-method': 'PUT' };
    const response = await api.app.request(path, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(response.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  });

  test.each(['https://help.example.org.evil.example', 'http://help.example.org', 'null'])(
    'pages of %s may not',
    async (origin) => {
      expect(await write({ origin, 'sec-fetch-site': 'cross-site' })).toBe(403);
      const response = await api.app.request(path, { method: 'OPTIONS', headers: { origin } });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('a plain form leads back to the site', async () => {
    const response = await api.app.request(`http://api.example.org${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: site },
      body: 'vote=up',
    });
    expect(response.headers.get('location')).toBe(`${site}/en/billing/invoice/#page:voted`);
  });
});
