import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers });

describe('a part of a file', () => {
  const path = '/media/large.svg';
  const size = 40 + 1_200_000 + 6;
  const ask = (range: string, headers: Record<string, string> = {}, method = 'GET') =>
    get(path, { range, ...headers }, method);

  test('can be asked for, as the whole says', async () => {
    const whole = await get(path);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('content-length')).toBe(String(size));
  });

  test.each([
    ['bytes=0-1', '<s', `bytes 0-1/${size}`],
    ['bytes=0-0', '<', `bytes 0-0/${size}`],
    [`bytes=${size - 6}-`, '</svg>', `bytes ${size - 6}-${size - 1}/${size}`],
    ['bytes=-4', 'svg>', `bytes ${size - 4}-${size - 1}/${size}`],
    [`bytes=${size - 2}-99999999999`, 'g>', `bytes ${size - 2}-${size - 1}/${size}`],
    ['BYTES=0-1', '<s', `bytes 0-1/${size}`],
  ])('by "%s" is "%s"', async (range, text, place) => {
    const response = await ask(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(place);
    expect(response.headers.get('content-length')).toBe(String(text.length));
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await response.text()).toBe(text);
  });

  test.each([`bytes=${size}-`, 'bytes=99999999999999999999-', 'bytes=-0'])(
    'by "%s" does not exist',
    async (range) => {
      const response = await ask(range);
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toBe(`bytes */${size}`);
      expect(await response.text()).toBe('');
    },
  );

  test.each(['bytes=5-2', 'bytes=a-b', 'bytes=-', 'bytes', 'lines=0-1', 'bytes=0-1,4-5'])(
    'by "%s" is the whole',
    async (range) => {
      const response = await ask(range);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-range')).toBeNull();
      expect((await response.text()).length).toBe(size);
    },
  );

  test('of another version than the one that the client has is the whole', async () => {
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect((await ask('bytes=0-1', { 'if-range': etag })).status).toBe(206);
    for (const other of ['"other"', `W/${etag}`, 'Sat, 28 Nov 2026 12:00:00 GMT']) {
      expect((await ask('bytes=0-1', { 'if-range': other })).status).toBe(200);
    }
  });

  test('is not sent to those who ask for headers alone', async () => {
    const response = await ask('bytes=0-1', {}, 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(size));
    expect(await response.text()).toBe('');
  });

  test('is never one of a compressed copy', async () => {
    const page = '/en/billing/invoice/';
    const packed = await get(page, { 'accept-encoding': 'br' });
    expect(packed.headers.get('accept-ranges')).toBeNull();
    const headers = { 'accept-encoding': 'br', range: 'bytes=1-8' };
    const part = await get(page, headers);
    expect(part.status).toBe(206);
    expect(part.headers.get('content-encoding')).toBeNull();
    expect(await part.text()).toBe('!DOCTYPE');
    const resumed = { ...headers, 'if-range': packed.headers.get('etag') ?? '' };
    expect((await get(page, resumed)).status).toBe(200);
  });

  test('of an empty file does not exist', async () => {
    writeFileSync(join(site.folder, 'media/empty.txt'), '');
    const response = await get('/media/empty.txt', { range: 'bytes=0-' });
    expect(response.status).toBe(416);
    expect((await get('/media/empty.txt')).status).toBe(200);
  });
});
