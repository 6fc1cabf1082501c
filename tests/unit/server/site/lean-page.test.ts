import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticSite } from '../../../../src/server/site/static-site.ts';
import { testManifest } from '../support/test-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'candil-lean-'));
const styles = '@media (width<62rem){h1{color:red}}';
const digest = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
const other = `sha256-${createHash('sha256').update('').digest('base64')}`;
const toPage = (digests: string, text: string): string =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="style-src 'self' ${digests}; img-src 'self'"><title>A</title><style>${styles}</style></head><body><p>${text}</p></body></html>`;
const app = new Hono();

const write = (name: string, html: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), html);
};

beforeAll(() => {
  write('en', toPage(`'${digest}'`, 'Hello'));
  write('all', toPage(`'${digest}' '${other}'`, 'Languages'));
  app.all('*', createStaticSite({ folder, manifest: () => Promise.resolve(testManifest) }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(path, { headers: { 'accept-encoding': 'gzip, br', ...headers } });

test('styles that a client has are left out, and it is told which', async () => {
  const answer = await get('/en/', { 'candil-styles': `${other} ${digest}` });
  expect(answer.headers.get('candil-styles')).toBe(digest);
  expect(answer.headers.get('vary')).toBe('Accept-Encoding, Candil-Styles');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const lean = brotliDecompressSync(await answer.arrayBuffer()).toString();
  // What the client makes of it is the page to the letter, so that its policy allows the styles.
  expect(lean.replace('<style></style>', `<style>${styles}</style>`)).toBe(
    toPage(`'${digest}'`, 'Hello'),
  );
  expect(lean).not.toContain('color:red');
});

test.each([
  ['has none', '/en/', {}],
  ['has others', '/en/', { 'candil-styles': other }],
  ['cannot unpack it', '/en/', { 'candil-styles': digest, 'accept-encoding': 'gzip' }],
  ['asks for a page of several policies', '/all/', { 'candil-styles': digest }],
])('who %s gets the whole page', async (_, path, headers) => {
  const answer = await get(path, headers);
  expect(answer.headers.get('candil-styles')).toBeNull();
  expect(await answer.text()).toContain('color:red');
});

test('a lean page that is known is not sent again, and never in place of the whole one', async () => {
  const headers = { 'candil-styles': digest };
  const etag = (await get('/en/', headers)).headers.get('etag') ?? '';
  const again = await get('/en/', { ...headers, 'if-none-match': etag });
  expect([again.status, again.headers.get('candil-styles')]).toEqual([304, digest]);
  expect((await get('/en/', { 'if-none-match': etag })).status).toBe(200);
});

test('a page that is replaced is lean anew', async () => {
  await get('/en/', { 'candil-styles': digest });
  write('en', toPage(`'${digest}'`, 'Hello again'));
  const answer = await get('/en/', { 'candil-styles': digest });
  expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toContain('Hello again');
});

test('what is not there stays unknown', async () => {
  expect((await get('/en/none/', { 'candil-styles': digest })).status).toBe(404);
});
