import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFindCopy } from '../../../../src/server/site/compressed-copies.ts';
import { findSiteFile } from '../../../../src/server/site/site-file.ts';
import { createStaticSite } from '../../../../src/server/site/static-site.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { testManifest } from '../support/test-manifest.ts';

const site = createSiteFolder();
const app = new Hono();

beforeAll(() => {
  const manifest = () => Promise.resolve(testManifest);
  app.all('*', createStaticSite({ folder: site.folder, manifest }));
});
afterAll(() => site.remove());

const get = async (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers });

describe('a compressed copy', () => {
  const path = '/en/billing/invoice/';

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, *;q=0', null],
    ['BR', 'br'],
    ['identity', null],
    ['', null],
  ])('for "%s" is %s', async (accept, encoding) => {
    const response = await get(path, { 'accept-encoding': accept });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const body = Buffer.from(await response.arrayBuffer());
    const decode = encoding === 'br' ? brotliDecompressSync : gunzipSync;
    expect((encoding === null ? body : decode(body)).toString()).toContain('Invoice');
  });

  test('has another tag than the page itself', async () => {
    const plain = await get(path);
    const brotli = await get(path, { 'accept-encoding': 'br' });
    expect(brotli.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  test('is only sent while it unpacks to its file, whatever their dates say', async () => {
    const file = join(site.folder, 'en/billing/changed/index.html');
    mkdirSync(dirname(file), { recursive: true });
    const noon = new Date('2026-01-01T12:00:00Z');
    const put = (text: string): void => {
      writeFileSync(file, text);
      utimesSync(file, noon, noon);
    };
    const read = async (accept: string) => {
      const response = await get('/en/billing/changed/', { 'accept-encoding': accept });
      const body = Buffer.from(await response.arrayBuffer());
      const encoding = response.headers.get('content-encoding');
      const text = encoding === 'br' ? brotliDecompressSync(body) : body;
      return [encoding, text.toString()];
    };
    put('<p>Before</p>');
    writeFileSync(`${file}.br`, brotliCompressSync('<p>Before</p>'));
    expect(await read('br')).toEqual(['br', '<p>Before</p>']);
    // As long and as old as before, and older than its copy.
    put('<p>Later.</p>');
    expect(await read('br')).toEqual([null, '<p>Later.</p>']);
    writeFileSync(`${file}.br`, brotliCompressSync('<p>Later.</p>'));
    expect(await read('br')).toEqual(['br', '<p>Later.</p>']);
    writeFileSync(`${file}.br`, brotliCompressSync('x'.repeat(1_000_000)));
    expect(await read('br')).toEqual([null, '<p>Later.</p>']);
    writeFileSync(`${file}.br`, 'no brotli');
    expect(await read('br')).toEqual([null, '<p>Later.</p>']);
  });

  test.each([
    ['nothing that stands too late', `${'a,'.repeat(7_000)}br`, null],
    ['what stands first', `gzip, ${'a;q=0.1, '.repeat(1_000)}br`, 'gzip'],
    // Cut in the middle, the last would be taken instead of refused.
    ['no half of an entry', `${'a,'.repeat(98)}br;q=0`, null],
  ])('of a header without end is %s', async (_, accept, encoding) => {
    const response = await get(path, { 'accept-encoding': accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  test('is compared again if one of the two could not be read', async () => {
    const { folder } = site;
    const segments = ['en', 'billing', 'invoice', 'index.html'];
    const file = await findSiteFile(folder, segments);
    if (!file) throw new Error('Expected a page.');
    const findCopy = createFindCopy();
    const away = `${file.path}.away`;
    renameSync(file.path, away);
    expect(await findCopy({ folder, segments, file }, 'br')).toBeUndefined();
    renameSync(away, file.path);
    expect(await findCopy({ folder, segments, file }, 'br')).toMatchObject({ encoding: 'br' });
  });

  test('is not invented where the build made none', async () => {
    const response = await get('/en/', { 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBeNull();
  });
});
