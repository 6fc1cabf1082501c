import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import {
  openArticlePanel,
  type ArticlePanel,
} from '../../../../src/build/preview/article-figures.ts';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { testManifest } from '../../server/support/test-manifest.ts';

const token = 'token-of-this-test-0123456789';
const path = '/en/billing/refund/';
const url = path;
const articles = { en: { 'billing/refund': { url, revision: 'a' } } };
const manifest = { ...testManifest, articles };
const own = { socket: { remoteAddress: '::ffff:127.0.0.1' }, headers: {} };

const asked = {
  ...{ locale: 'en', key: 'k', questions: ['where is my money'], readers: 9, none: 0, unsure: 0 },
  ...{ tickets: 0, subjects: 0, opened: [{ article: 'en/billing/refund', opened: 7 }] },
};

let server: Server | undefined;
let panel: ArticlePanel | undefined;
afterEach(async () => {
  await panel?.stop();
  server?.closeAllConnections();
  server?.close();
});

/** A panel whose help centre has answered, or has refused. */
async function open(status: number): Promise<{ panel: ArticlePanel; told: string[] }> {
  server = createServer((request, response) => {
    const report = { articles: [], questions: [], ticketQuestions: [] };
    const isOpened = request.url?.includes('opened.json?weeks=12&article=en%2Fbilling%2Frefund');
    const rows = isOpened ? [asked] : [];
    const answer = /comments|opened/u.test(request.url ?? '') ? { rows } : report;
    response.writeHead(status).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  const port = typeof place === 'object' ? String(place?.port) : '';
  const told: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  panel = openArticlePanel({
    environment: parseEnvironment({
      ...{ INSIGHTS_URL: `http://127.0.0.1:${port}`, INSIGHTS_TOKEN: token },
    }),
    manifest: () => Promise.resolve(manifest),
    lastManifest: () => manifest,
    onRead: () => resolve(undefined),
    log: (message) => {
      told.push(message);
      resolve(undefined);
    },
  });
  // What is being asked holds up nobody.
  expect(panel.show(path, own)).toBe('');
  await promise;
  return { panel, told };
}

test('figures stand beside articles, for browsers of this machine alone', async () => {
  const { panel: opened, told } = await open(200);
  expect(opened.show(path, own)).toMatch(/Readers: .*\/insights\/\?weeks=12/su);
  expect(opened.show(path, { ...own, socket: { remoteAddress: '::1' } })).not.toBe('');
  expect(opened.show('/en/', own)).toBe('');
  const other = { ...own, socket: { remoteAddress: '192.168.1.7' } };
  expect(opened.show(path, other)).toBe('');
  expect(opened.show(path, { ...own, headers: { 'x-forwarded-for': '192.0.2.1' } })).toBe('');
  expect(told).toEqual([]);
});

test('what was asked before an article was opened comes once somebody looks at it', async () => {
  const { panel: opened } = await open(200);
  expect(opened.show(path, own)).not.toContain('where is my money');
  await expect.poll(() => opened.show(path, own)).toContain('where is my money');
});

test('a help centre that refuses leaves the page as it is, and is told', async () => {
  const { panel: opened, told } = await open(401);
  expect(opened.show(path, own)).toBe('');
  expect(told).toEqual([expect.stringContaining('Set INSIGHTS_TOKEN as the process has it.')]);
});
