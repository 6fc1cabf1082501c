import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { openServer, type RunningServer } from '../../../../src/server/open-server.ts';
import { createMetrics } from '../../../../src/server/metrics/metrics.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { formRequest, jsonRequest } from '../support/test-api.ts';

const token = 'a-token-of-thirty-two-characters';
const site = createSiteFolder();
const folder = mkdtempSync(join(tmpdir(), 'candil-metrics-'));
let server: RunningServer;

beforeAll(async () => {
  const environment = parseEnvironment({
    OUT_DIR: site.folder,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
    METRICS_TOKEN: token,
    // Nobody listens there: what is to be handed on waits.
    TICKET_RECEIVERS: 'webhook',
    TICKET_WEBHOOK_URL: 'https://127.0.0.1:9/',
    TICKET_WEBHOOK_SECRET: 's'.repeat(32),
  });
  server = await openServer(environment, () => undefined);
});
afterAll(async () => {
  await server.stop();
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (authorization?: string) =>
  fetch(`${server.url}/api/metrics`, {
    headers: authorization === undefined ? {} : { authorization },
  });

const read = async (): Promise<string[]> =>
  (await (await ask(`Bearer ${token}`)).text()).split('\n');

/** The value of a line, 0 without one. */
async function valueOf(line: string): Promise<number> {
  const found = (await read()).find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length) ?? 0);
}

const send = async (path: string, request?: RequestInit) => {
  const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...request });
  await response.arrayBuffer();
  return response.status;
};

const invoice = '/api/votes/en/billing/invoice';
const vote = (path = invoice) =>
  send(path, jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' }));
const ticket = {
  ...{ topic: 'other', subject: 'Broken', description: 'Since Monday.' },
  ...{ email: 'ana@example.org', locale: 'en' },
};

const voteRoute = 'route="/api/votes/:locale/:article{.+}"';

describe('the metrics', () => {
  test('are in the text format of Prometheus, with those of the process', async () => {
    const response = await ask(`Bearer ${token}`);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const text = await response.text();
    expect(text).toContain('# TYPE candil_http_requests_total counter');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  test.each([undefined, '', 'Bearer', `Bearer ${token}x`, `Basic ${token}`, token])(
    'are not told to who says %s',
    async (authorization) => {
      const response = await ask(authorization);
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
      expect(await response.json()).toEqual({ error: { code: 'unauthorized' } });
    },
  );

  test('count votes by what became of them, and requests by the pattern of their route', async () => {
    const voter = crypto.randomUUID();
    expect(await send(invoice, jsonRequest('PUT', { voter, vote: 'up' }))).toBe(200);
    expect(await send(invoice, jsonRequest('DELETE', { voter }))).toBe(200);
    expect(await send(invoice, formRequest({ vote: 'up' }, { origin: server.url }))).toBe(303);
    expect(await send(invoice, jsonRequest('PUT', { voter, vote: 'maybe' }))).toBe(422);
    expect(await vote('/api/votes/en/none')).toBe(404);
    expect(await valueOf('candil_votes_total{outcome="taken"}')).toBe(2);
    expect(await valueOf('candil_votes_total{outcome="withdrawn"}')).toBe(1);
    expect(await valueOf('candil_votes_total{outcome="vote_invalid"}')).toBe(1);
    expect(await valueOf('candil_votes_total{outcome="article_unknown"}')).toBe(1);
    const puts = `candil_http_requests_total{method="PUT",${voteRoute}`;
    expect(await valueOf(`${puts},status="2xx"}`)).toBe(1);
    expect(await valueOf(`${puts},status="4xx"}`)).toBe(2);
    const duration = 'candil_http_request_duration_seconds_count{method="PUT",';
    expect(await valueOf(`${duration}${voteRoute}}`)).toBe(3);
    expect(await valueOf('candil_vote_commit_votes_sum')).toBe(3);
  });

  test('have one series for all pages, and one for all that the API does not have', async () => {
    for (const path of ['/en/', '/en/billing/invoice/', '/none/', '/ana@example.org']) {
      await send(path);
    }
    for (const path of ['/api/one', '/api/two/three']) await send(path);
    const get = 'candil_http_requests_total{method="GET",route=';
    expect(await valueOf(`${get}"site",status="2xx"}`)).toBe(2);
    expect(await valueOf(`${get}"site",status="4xx"}`)).toBe(2);
    expect(await valueOf(`${get}"/api/*",status="4xx"}`)).toBe(2);
    const text = (await read()).join('\n');
    for (const part of ['billing', 'none', 'example.org', '"/api/one"']) {
      expect(text).not.toContain(part);
    }
  });

  test('count tickets once, those refused by reason, and what waits for a desk', async () => {
    const key = crypto.randomUUID();
    expect(await send('/api/tickets', jsonRequest('POST', { ...ticket, key }))).toBe(201);
    expect(await send('/api/tickets', jsonRequest('POST', { ...ticket, key }))).toBe(201);
    const wrong = { ...ticket, email: 'nobody' };
    expect(await send('/api/tickets', jsonRequest('POST', wrong))).toBe(422);
    expect(await send('/api/tickets', jsonRequest('POST', { ...ticket, website: 'x' }))).toBe(422);
    expect(await valueOf('candil_tickets_stored_total')).toBe(1);
    expect(await valueOf('candil_tickets_refused_total{reason="ticket_invalid"}')).toBe(1);
    expect(await valueOf('candil_tickets_refused_total{reason="ticket_refused"}')).toBe(1);
    const waiting = '{receiver="webhook",state="waiting"}';
    expect(await valueOf(`candil_outbox_entries${waiting}`)).toBe(1);
    expect(await valueOf(`candil_outbox_oldest_seconds${waiting}`)).toBeGreaterThan(0);
    expect(await valueOf('candil_storage_up')).toBe(1);
    expect(await valueOf('candil_uploads_bytes')).toBe(0);
  });

  test('count what a limit refuses, by the limit', async () => {
    const statuses = [];
    for (let sent = 0; sent < 25; sent += 1) statuses.push(await send('/api/tickets/challenge'));
    const refused = statuses.filter((status) => status === 429).length;
    expect(refused).toBeGreaterThan(0);
    expect(await valueOf('candil_rate_limited_total{limiter="challenges"}')).toBe(refused);
  });
});

describe('without a storage', () => {
  test('the metrics say so, and tell the rest', async () => {
    const metrics = createMetrics();
    metrics.setSources({
      countOutbox: () => Promise.reject(new Error('Away.')),
      uploadBytes: () => 48_213,
      clock: () => new Date(),
    });
    const lines = (await metrics.write()).split('\n');
    expect(lines).toContain('candil_storage_up 0');
    expect(lines).toContain('candil_uploads_bytes 48213');
  });
});
