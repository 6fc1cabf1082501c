import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { proposalFileSchema, proposalSchema } from '../../../../src/schemas/proposal.ts';
import { createApp } from '../../../../src/server/app.ts';
import { getSecret } from '../../../../src/server/db/secret.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { openPropose } from '../../../../src/server/insights/actions.ts';
import { createInsightsRoutes } from '../../../../src/server/insights/routes.ts';
import { createSessions } from '../../../../src/server/insights/session.ts';
import { openForge } from '../../../../src/server/insights/forge/open-forge.ts';
import { startEngines } from '../support/engines.ts';
import { fillReport } from '../support/report-rows.ts';
import { testManifest } from '../support/test-manifest.ts';
import { startGithub, token as forgeToken, type FakeRepository } from './forge/fake-forges.ts';

const token = 'a-token-that-nobody-guesses-0123456789';
const now = new Date('2026-03-12T08:00:00.000Z');
const path = 'content/articles/en/billing/refund.mdx';
const article = { url: '/en/billing/refund/', revision: 'a', title: 'Get a refund' };
const manifest = {
  ...testManifest,
  articles: { ...testManifest.articles, en: { 'billing/refund': article } },
};

const [engine] = await startEngines();
let db: Database;
let repository: FakeRepository;
let cookie: string;
const log: string[] = [];

beforeAll(async () => {
  if (!engine) throw new Error('There is always SQLite.');
  db = await engine.openEmpty();
  await fillReport(db);
  cookie = createSessions(token, await getSecret(db, 'insights')).open(now);
});
beforeEach(async () => {
  repository = await startGithub({ [path]: '---\ntitle: Get a refund\n---\nText\n' });
});
afterEach(() => repository.close());
afterAll(() => engine?.stop());

function openApp({ hasForge = true } = {}) {
  const forge = openForge({
    INSIGHTS_REPOSITORY: `${repository.address}/o/r`,
    INSIGHTS_REPOSITORY_KIND: 'github',
    INSIGHTS_REPOSITORY_TOKEN: hasForge ? forgeToken : undefined,
    INSIGHTS_REPOSITORY_BRANCH: undefined,
  });
  return createApp({
    api: new Hono(),
    site: (c) => c.text('no such page', 404),
    insights: createInsightsRoutes({
      ...{ token, db, reportDb: db, clock: () => now, limits: 'off', isSecure: true },
      manifest: () => Promise.resolve(manifest),
      pages: { read: () => Promise.resolve(undefined) },
      siteOrigin: 'https://help.example.org',
      log: (message) => log.push(message),
      ...{ openPropose, forge, folder: 'content' },
    }),
    log: (message) => log.push(message),
  });
}

const asProgram = { authorization: `Bearer ${token}` };
const ask = (path: string, init: RequestInit = {}, app = openApp()) =>
  app.request(`https://help.example.org${path}`, init);

const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The forms and links of the page, as somebody sees them who is signed in. */
async function readPage(app = openApp()) {
  const response = await ask(
    '/insights/',
    { headers: { cookie: `candil_insights=${cookie}` } },
    app,
  );
  const page = await response.text();
  return {
    file: /href="(\/insights\/proposal\.json[^"]*)"/u.exec(page)?.[1] ?? '',
    diff: unescape(/href="(\/insights\/proposal\.diff[^"]*)"/u.exec(page)?.[1] ?? ''),
    proposal: unescape(/name="proposal" value="([^"]*)"/u.exec(page)?.[1] ?? ''),
    key: /name="key" value="([^"]*)"/u.exec(page)?.[1] ?? '',
  };
}

const post = (fields: Record<string, string>, app = openApp()) =>
  ask(
    '/insights/pull-request',
    {
      method: 'POST',
      headers: {
        cookie: `candil_insights=${cookie}`,
        origin: 'https://help.example.org',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams(fields).toString(),
    },
    app,
  );

test('the report offers each proposal as a file', async () => {
  const { file } = await readPage();
  const response = await ask(unescape(file), { headers: asProgram });
  expect(response.headers.get('content-disposition')).toContain('proposal.json');
  const { proposals } = proposalFileSchema.parse(await response.json());
  expect(proposals).toMatchObject([{ kind: 'question', article: 'billing/refund' }]);
});

test('the report offers each proposal as a diff of the repository, which changes nothing there', async () => {
  const { diff } = await readPage();
  const response = await ask(diff, { headers: asProgram });
  expect(response.headers.get('content-disposition')).toContain('proposal.diff');
  const text = await response.text();
  expect(text).toContain(`--- a/${path}\n+++ b/${path}\n`);
  expect(text).toMatch(/^\+questions:$/mu);
  expect(repository.open).toEqual([]);
  expect((await ask(diff)).status).toBe(401);
  const app = openApp({ hasForge: false });
  expect((await ask(diff, { headers: asProgram }, app)).status).toBe(404);
  expect((await readPage(app)).diff).toBe('');
});

test('a diff that the repository cannot be asked for says why, without the token', async () => {
  const { file } = await readPage();
  repository.fail = () => new Response('{"message":"<b>no</b>"}', { status: 403 });
  const diff = unescape(file).replace('proposal.json', 'proposal.diff');
  const response = await ask(diff, { headers: asProgram });
  expect(response.status).toBe(502);
  const page = await response.text();
  expect(page).toContain('GitHub answered 403 (&lt;b&gt;no&lt;/b&gt;)');
  expect(page + log.join('')).not.toContain(forgeToken);
});

test('all proposals, and the report without comments, are handed to programs', async () => {
  const file: unknown = await (
    await ask('/insights/proposals.json', { headers: asProgram })
  ).json();
  expect(proposalFileSchema.parse(file).proposals.length).toBeGreaterThan(0);
  const report = await (await ask('/insights/report.json', { headers: asProgram })).text();
  expect(report).toContain('"weekCount":4');
  expect(report).not.toContain('No button');
});

describe('a pull request', () => {
  test('is opened by the form of a task, and shown', async () => {
    const { proposal, key } = await readPage();
    const response = await post({ key, proposal });
    expect(response.status).toBe(200);
    expect(repository.open).toHaveLength(1);
    expect(await response.text()).toContain(`href="${repository.open[0]?.url}"`);
    const again = await post({ key, proposal });
    expect(await again.text()).toContain('already open');
    expect(repository.open).toHaveLength(1);
  });

  test('is not opened by a form of another page, or by a stranger', async () => {
    const { proposal } = await readPage();
    expect((await post({ key: 'guessed', proposal })).status).toBe(401);
    expect((await ask('/insights/pull-request', { method: 'POST' })).status).toBe(401);
    expect(repository.asked).toEqual([]);
  });

  test('that fails says why, without the token', async () => {
    const { proposal, key } = await readPage();
    repository.fail = () => new Response('{"message":"<b>no</b>"}', { status: 403 });
    const response = await post({ key, proposal });
    expect(response.status).toBe(502);
    const page = await response.text();
    expect(page).toContain('GitHub answered 403 (&lt;b&gt;no&lt;/b&gt;)');
    expect(page + log.join('')).not.toContain(forgeToken);
  });

  test('is neither offered nor opened without a repository', async () => {
    const app = openApp({ hasForge: false });
    const { proposal, key, file } = await readPage(app);
    expect(proposal).toBe('');
    const given = new URL(unescape(file), 'https://a').searchParams.get('proposal') ?? '';
    const text = Buffer.from(given, 'base64url').toString();
    expect(proposalSchema.safeParse(JSON.parse(text)).success).toBe(true);
    expect((await post({ key, proposal: text }, app)).status).toBe(404);
  });

  test.each(['', '{}', '{"kind":"question","locale":"en","article":"../../x"}', 'x'])(
    'takes no proposal that is none: %s',
    async (proposal) => {
      const { key } = await readPage();
      expect((await post({ key, proposal })).status).toBe(404);
      expect(repository.asked).toEqual([]);
    },
  );
});

test('questions after which an article was opened are told for one article', async () => {
  const response = await ask('/insights/opened.json?weeks=12&article=en/billing/refund', {
    headers: asProgram,
  });
  expect(await response.json()).toMatchObject({
    until: '2026-03-16',
    rows: [{ questions: ['refund', 'reimbursement'], opened: [{ opened: 24 }] }],
  });
  for (const article of ['en/billing/none', '', '../x', 'en/__proto__']) {
    const query = new URLSearchParams({ article }).toString();
    const unknown = await ask(`/insights/opened.json?${query}`, { headers: asProgram });
    expect(unknown.status).toBe(404);
  }
});
