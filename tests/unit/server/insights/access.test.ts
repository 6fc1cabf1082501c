import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../../src/server/app.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { createInsightsRoutes } from '../../../../src/server/insights/routes.ts';
import { createSessions, sessionLifetime } from '../../../../src/server/insights/session.ts';
import { getSecret } from '../../../../src/server/db/secret.ts';
import { startEngines } from '../support/engines.ts';
import { fillReport } from '../support/report-rows.ts';
import { testManifest } from '../support/test-manifest.ts';

const token = 'a-token-that-nobody-guesses-0123456789';
const now = new Date('2026-03-12T08:00:00.000Z');
const [engine] = await startEngines();
const log: string[] = [];
let db: Database;

/** The server as it stands, with a site that answers 404 to everything. */
const openApp = (limits: 'on' | 'off' = 'off', clock = () => now) =>
  createApp({
    api: new Hono(),
    site: (c) => c.text('no such page', 404),
    insights: createInsightsRoutes({
      ...{ token, db, reportDb: db, clock, limits, isSecure: true },
      manifest: () => Promise.resolve(testManifest),
      pages: { read: () => Promise.resolve(undefined) },
      siteOrigin: 'https://help.example.org',
      log: (message) => log.push(message),
    }),
    log: (message) => log.push(message),
  });
let app: ReturnType<typeof openApp>;

beforeAll(async () => {
  if (!engine) throw new Error('There is always SQLite.');
  db = await engine.openEmpty();
  await fillReport(db);
  app = openApp();
});
afterAll(() => engine?.stop());

const ask = (path: string, init: RequestInit = {}, from = app) =>
  from.request(`https://help.example.org${path}`, init);

/** What only a writer may read: texts of the sample, names of columns, headings of tables. */
const secrets = /Find an invoice|reimbursement|No button|failedPerWeek|helmet|billing/u;

const openSession = async (at = now): Promise<string> =>
  createSessions(token, await getSecret(db, 'insights')).open(at);

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'REPORT'];
const paths = [
  ...['/insights/', '/insights', '/insights/articles.csv', '/insights/comments.json'],
  ...['/insights/questions.csv?weeks=52', '/insights/no-such-thing', '/insights/sign-out'],
  ...[
    '/insights/../insights/',
    '/insights/%2e%2e/insights/articles.csv',
    '/insights//articles.csv',
  ],
  ...['/insights/;articles.csv', '/insights/articles.csv/', '/insights/%2Farticles.csv'],
];
const elsewhere = [
  ...['//insights/', '/INSIGHTS/', '/Insights/articles.csv', '/insights%2F', '/%69nsights/'],
  ...['/%2e/insights%2farticles.csv', '/insights;/articles.csv', '/insights%00/', '/insights.json'],
  ...['/api/..%2finsights/articles.csv', '/en/insights/', '/insights%252Farticles.csv'],
  ...['/x/..;/insights/articles.csv', '/insights%5carticles.csv', '/.insights/', '/insights~/'],
];
const headers: Record<string, string>[] = [
  { 'X-Original-URL': '/insights/articles.csv' },
  { 'X-Rewrite-URL': '/insights/' },
  { 'X-Forwarded-For': '127.0.0.1' },
  { 'X-Forwarded-Host': 'localhost' },
  { 'X-Real-IP': '127.0.0.1' },
  { 'X-Forwarded-Prefix': '/insights' },
  { 'X-HTTP-Method-Override': 'GET' },
  { Forwarded: 'for=127.0.0.1;host=localhost' },
  { Host: 'localhost' },
  { Origin: 'https://help.example.org' },
  { Origin: 'null' },
  { Referer: 'https://help.example.org/insights/' },
  { 'Sec-Fetch-Site': 'same-origin' },
  { Range: 'bytes=0-' },
  { 'If-None-Match': '*' },
  { Accept: 'application/json' },
  { Upgrade: 'websocket', Connection: 'Upgrade' },
];
const authorizations = [
  ...['', 'Bearer', 'Bearer ', 'Bearer undefined', 'Bearer null', 'Bearer *', `Bearer ${token} x`],
  ...[`Bearer ${token.slice(0, -1)}`, `Bearer ${token}0`, `Bearer ${token.toUpperCase()}`],
  ...[`Basic ${btoa(`:${token}`)}`, `Token ${token}`, token, `Bearer: ${token}`],
  ...[`Bearer "${token}"`, `Bearer\t${token}`, `Bearer ${'a'.repeat(5_000)}`, `Digest ${token}`],
];
const cookies = [
  ...[
    '',
    'candil_insights=',
    'candil_insights=.',
    'candil_insights=..',
    `candil_insights=${token}`,
  ],
  ...['candil_insights=zzzzzzzz.a.', 'candil_insights=zzzzzzzz.AAAAAAAAAAAAAAAAAAAAAA.AAAA'],
  ...['candil_insights=true', 'candil_insights=1; candil_insights=2', `token=${token}`],
  `candil_insights=${'.'.repeat(3_000)}`,
];

describe('whoever has neither token nor session', () => {
  const plain = async (from = app) => (await ask('/insights/', {}, from)).text();

  test.each(paths.flatMap((path) => methods.map((method) => ({ method, path }))))(
    'is shown to sign in: $method $path',
    async ({ method, path }) => {
      const response = await ask(path, { method });
      expect(response.status).toBe(401);
      expect(await response.text()).toBe(method === 'HEAD' ? '' : await plain());
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('X-Robots-Tag')).toContain('noindex');
      expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    },
  );

  test.each(elsewhere)('gets the unknown page of the site: %s', async (path) => {
    for (const method of ['GET', 'POST']) {
      const response = await ask(path, { method });
      expect([401, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(secrets);
    }
  });

  test.each(headers)('gets nothing by a header: %o', async (given) => {
    for (const path of ['/insights/', '/insights/articles.csv', '/other']) {
      const response = await ask(path, { headers: given });
      expect(response.status).toBe(path === '/other' ? 404 : 401);
      if (path !== '/other') expect(await response.text()).toBe(await plain());
    }
  });

  test.each(authorizations)('gets nothing by the authorization %j', async (Authorization) => {
    const response = await ask('/insights/articles.csv', { headers: { Authorization } });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe(await plain());
  });

  test.each(cookies)('gets nothing by the cookie %j', async (Cookie) => {
    const response = await ask('/insights/articles.csv', { headers: { Cookie } });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe(await plain());
  });

  test('gets nothing by a cookie that was forged, cut, stretched or is over', async () => {
    const cookie = await openSession();
    const [end = '', chance = '', signature = ''] = cookie.split('.');
    const later = (Number.parseInt(end, 36) + 1).toString(36);
    const old = await openSession(new Date(now.getTime() - sessionLifetime));
    const other = createSessions(`${token}x`, await getSecret(db, 'insights')).open(now);
    const forged = [
      ...[
        `${later}.${chance}.${signature}`,
        `${end}.${chance}x.${signature}`,
        `${end}.${signature}`,
      ],
      ...[`${end}.${chance}.${signature.slice(1)}`, `${end}.${chance}.`, `${end}..${signature}`],
      ...[`-${cookie}`, ` .${cookie}`, `${cookie}.${signature}`, old, other, cookie.toLowerCase()],
    ];
    for (const text of forged) {
      const Cookie = `candil_insights=${encodeURIComponent(text)}`;
      const response = await ask('/insights/articles.csv', { headers: { Cookie } });
      expect(await response.text()).toBe(await plain());
    }
  });

  test('gets nothing by an address with the token in it', async () => {
    for (const name of ['token', 'access_token', 'key', 'Authorization']) {
      expect((await ask(`/insights/?${name}=${token}`)).status).toBe(401);
    }
  });
});

const signIn = (fields: Record<string, string>, from = app, more: Record<string, string> = {}) =>
  ask(
    '/insights/sign-in',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...more },
      body: new URLSearchParams(fields).toString(),
    },
    from,
  );

describe('whoever has the token', () => {
  test('signs in by a form, and the cookie is not the token', async () => {
    const response = await signIn({ token });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/insights/');
    const cookie = response.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/; Path=\/insights; HttpOnly; Secure; SameSite=Strict$/u);
    expect(cookie).not.toContain(token);
    const page = await ask('/insights/', { headers: { Cookie: cookie.split(';')[0] ?? '' } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('helmet');
  });

  test('is told that a token is wrong', async () => {
    const response = await signIn({ token: 'wrong' });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('role="alert"');
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  test('is not signed in by a page of another site', async () => {
    const response = await signIn({ token }, app, { Origin: 'https://evil.example' });
    expect(response.status).toBe(401);
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  test('reads files as a program, and is told what is not there', async () => {
    const headers = { Authorization: `Bearer ${token}` };
    const csv = await ask('/insights/articles.csv', { headers });
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(csv.headers.get('Cache-Control')).toBe('no-store');
    expect(await csv.text()).toContain('failedPerWeek');
    const json = await ask('/insights/questions.json?weeks=12', { headers });
    expect(await json.json()).toMatchObject({ until: '2026-03-16', rows: [{}, {}] });
    expect((await ask('/insights/no-such-thing', { headers })).status).toBe(404);
    expect((await ask('/insights/constructor.csv', { headers })).status).toBe(404);
  });

  test('signs out with the form of the page only', async () => {
    const cookie = await openSession();
    const Cookie = `candil_insights=${cookie}`;
    const key = createSessions(token, await getSecret(db, 'insights')).formKey(cookie);
    const send = (fields: Record<string, string>, more = {}) =>
      ask('/insights/sign-out', {
        method: 'POST',
        headers: { Cookie, 'Content-Type': 'application/x-www-form-urlencoded', ...more },
        body: new URLSearchParams(fields).toString(),
      });
    expect((await send({})).status).toBe(401);
    expect((await send({ key }, { Origin: 'https://evil.example' })).status).toBe(401);
    const out = await send({ key });
    expect(out.status).toBe(303);
    expect(out.headers.get('Set-Cookie')).toContain('Max-Age=0');
  });

  test('lets nobody in by a copy of a cookie whose session was ended, in any process', async () => {
    const cookie = await openSession();
    const headers = { Cookie: `candil_insights=${cookie}` };
    const kept = { Cookie: `candil_insights=${await openSession()}` };
    const beside = openApp('off');
    const key = createSessions(token, await getSecret(db, 'insights')).formKey(cookie);
    const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ key }).toString();
    expect((await ask('/insights/', { headers }, beside)).status).toBe(200);
    await ask('/insights/sign-out', { method: 'POST', headers: form, body });
    expect((await ask('/insights/', { headers }, beside)).status).toBe(401);
    expect((await ask('/insights/articles.csv', { headers })).status).toBe(401);
    expect((await ask('/insights/', { headers: kept })).status).toBe(200);
    // Texts that decode to the same signature.
    const last = cookie.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const next = alphabet[alphabet.indexOf(last) ^ 1] ?? '';
    const copies = [
      `${cookie}=`,
      `${cookie}!`,
      cookie.slice(0, -1) + next,
      cookie + '='.repeat(600),
    ];
    for (const copy of copies) {
      const Cookie = `candil_insights=${encodeURIComponent(copy)}`;
      expect((await ask('/insights/', { headers: { Cookie } })).status).toBe(401);
    }
  });

  test('is not looked at after ten wrong tokens of a network, until time has passed', async () => {
    let at = now.getTime();
    const limited = openApp('on', () => new Date(at));
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await signIn({ token: 'wrong' }, limited)).status).toBe(401);
    }
    const refused = await signIn({ token }, limited);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('600');
    const headers = { Authorization: `Bearer ${token}` };
    expect((await ask('/insights/articles.csv', { headers }, limited)).status).toBe(429);
    at += 601_000;
    expect((await signIn({ token }, limited)).status).toBe(303);
  });

  test('leaves no trace in the log', () => {
    expect(log.join('\n')).not.toContain(token);
  });
});

test('there are more than two hundred tries', () => {
  const tries = [paths.length * methods.length, elsewhere.length * 2, headers.length * 3];
  const others = [authorizations.length, cookies.length, 12, 4];
  expect([...tries, ...others].reduce((sum, count) => sum + count)).toBeGreaterThan(200);
});
