import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiEnv } from '../../../../src/server/http/api-env.ts';
import { createApp } from '../../../../src/server/app.ts';
import { createErrorHandler } from '../../../../src/server/http/errors.ts';
import { createStaticSite } from '../../../../src/server/site/static-site.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { testManifest } from '../support/test-manifest.ts';

const site = createSiteFolder();
const app = new Hono();

beforeAll(() => {
  const manifest = () => Promise.resolve(testManifest);
  app.onError(createErrorHandler(() => undefined));
  app.all('*', createStaticSite({ folder: site.folder, manifest }));
});
afterAll(() => site.remove());

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers });
const getTitle = async (response: Response): Promise<string> =>
  /<title>(.*)<\/title>/u.exec(await response.text())?.[1] ?? '';

describe('a page', () => {
  test.each([
    ['/', 'Languages'],
    ['/en/', 'Home'],
    ['/en/billing/invoice/', 'Invoice'],
    ['/en/billing/invoice/?q=a', 'Invoice'],
    ['/ar/billing/%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9/', 'فاتورة'],
  ])('is at %s', async (path, title) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await getTitle(response)).toBe(title);
  });

  test.each([
    ['/en/billing/invoice', '/en/billing/invoice/'],
    ['/en/billing/invoice?q=a&b', '/en/billing/invoice/?q=a&b'],
    ['/en/index.html', '/en/'],
    ['/index.html', '/'],
    ['/ar/billing/فاتورة', '/ar/billing/%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9/'],
    ['/en/old-invoice/', '/en/billing/invoice/'],
    ['/en/old-invoice', '/en/billing/invoice/'],
    ['/en/old-invoice/?from=mail', '/en/billing/invoice/?from=mail'],
  ])('asked for as %s leads to %s', async (path, address) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(address);
  });

  test('that is known already is not sent again', async () => {
    const first = await get('/en/');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/u);
    const again = await get('/en/', { 'if-none-match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/en/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is sent again when it has changed, though size and date are the same', async () => {
    const file = join(site.folder, 'en/billing/dated/index.html');
    mkdirSync(dirname(file), { recursive: true });
    const epoch = new Date('2020-01-01T00:00:00Z');
    const put = (text: string): void => {
      writeFileSync(file, text);
      utimesSync(file, epoch, epoch);
    };
    put('<p>2025</p>');
    const { headers } = await get('/en/billing/dated/');
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await get('/en/billing/dated/', known)).status).toBe(304);
    put('<p>2026</p>');
    expect(await (await get('/en/billing/dated/', known)).text()).toBe('<p>2026</p>');
  });

  test('is refused to those who ask for another version alone', async () => {
    const etag = (await get('/en/')).headers.get('etag') ?? '';
    expect((await get('/en/', { 'if-match': `"other", ${etag}` })).status).toBe(200);
    expect((await get('/en/', { 'if-match': '"other"' })).status).toBe(412);
  });

  test('can be asked for without its body', async () => {
    const whole = await get('/en/');
    const head = await get('/en/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(
      String(new TextEncoder().encode(await whole.text()).length),
    );
    expect(await head.text()).toBe('');
  });
});

describe('a file', () => {
  const forEver = 'public, max-age=31536000, immutable';

  test.each([
    ['/_astro/page.a1b2c3d4.css', 'text/css; charset=utf-8', forEver],
    ['/images/en-app-pin.f51a05b7.svg', 'image/svg+xml; charset=utf-8', forEver],
    ['/brand/logo.0f3a9c21.svg', 'image/svg+xml; charset=utf-8', forEver],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/contact/closures.json', 'application/json', 'public, max-age=60'],
    ['/pagefind/fragment/en_95959a4.pf_fragment', 'application/octet-stream', forEver],
    ['/pagefind/index/en_fdad29f.pf_index', 'application/octet-stream', forEver],
    ['/pagefind/vocabulary/en.0a1b2c3d4e/w0', 'application/octet-stream', forEver],
    ['/pagefind/pagefind.en_cba7d098ea.pf_meta', 'application/octet-stream', forEver],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream', 'no-cache'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/pagefind/pagefind-entry.json', 'application/json', 'no-cache'],
    ['/media/module.wasm', 'application/wasm', 'no-cache'],
    ['/site.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/sitemap.xml', 'application/xml; charset=utf-8', 'no-cache'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'no-cache'],
  ])('%s is %s, kept: %s', async (path, type, kept) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toBe(kept);
    expect(response.headers.get('etag')).not.toBeNull();
  });

  test('that is large arrives whole', async () => {
    const response = await get('/media/large.svg');
    const body = await response.text();
    expect(body.length).toBe(Number(response.headers.get('content-length')));
    expect(body.endsWith('</svg>')).toBe(true);
  });
});

describe('what is not there', () => {
  test.each([
    '/none/',
    '/en/none',
    '/robots.txt/',
    '/robots.txt/more',
    '/en/billing',
    '/.env',
    '/.candil/stamp',
    '/../dist.private/manifest.json',
    '/..%2fdist.private/manifest.json',
    '/.well-known/.env',
    '/en/.well-known/security.txt',
    '/linked.txt',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/en/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/%2e%2e/dist-other/secret.txt',
    '/en/%00',
    '/en/index.html%00.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%E0%A4',
    '/C:/Windows/win.ini',
    '//evil.example/en',
    '//en/billing/invoice',
    '/en//billing/invoice/',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(5_000)}`,
  ])('at %s gets the page for that', async (path) => {
    const response = await app.request(new Request(`http://localhost${path}`));
    expect(response.status).toBe(404);
    expect(await getTitle(response)).toBe('Not found');
  });

  test('gets that page compressed', async () => {
    const response = await get('/none/', { 'accept-encoding': 'br' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-encoding')).toBe('br');
    const body = Buffer.from(await response.arrayBuffer());
    expect(brotliDecompressSync(body).toString()).toContain('Not found');
  });

  test('cannot be written', async () => {
    const response = await get('/en/', {}, 'POST');
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('redirects with holes, to elsewhere or for a while', () => {
  const moved = new Hono();
  moved.all(
    '*',
    createStaticSite({
      folder: site.folder,
      manifest: () =>
        Promise.resolve({
          ...testManifest,
          redirectRules: [
            { from: '/out/', to: 'https://other.example/a/', status: 302 },
            { from: '/docs/*', to: '/en/*', status: 301 },
            { from: '/go/*', to: 'https://other.example/*', status: 308 },
            { from: '/hc/*/articles/{id}*', to: '/en/{id}/?from=old#top', status: 301 },
            { from: '/*', to: '/en/', status: 307 },
          ],
        }),
    }),
  );

  test.each([
    ['/out?q=secret', 302, 'https://other.example/a/'],
    ['/docs/billing/invoice', 301, '/en/billing/invoice/'],
    ['/docs/billing/invoice/?a=b', 301, '/en/billing/invoice/?a=b'],
    ['/docs/sheet.pdf', 301, '/en/sheet.pdf'],
    ['/go/x/y?q=a', 308, 'https://other.example/x/y'],
    ['/hc/en-us/articles/360-How?b=1', 301, '/en/360/?from=old&b=1#top'],
    ['/unknown', 307, '/en/'],
  ])('%s is answered with %d to %s', async (path, status, location) => {
    const response = await moved.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(location);
  });

  test('a page counts before holes', async () => {
    expect((await moved.request('/en/billing/invoice/')).status).toBe(200);
  });
});

describe('every answer', () => {
  const failingApi = new Hono<ApiEnv>();
  failingApi.get('/api/fail', () => Promise.reject(new Error('secret detail')));
  const whole = createApp({
    api: failingApi,
    site: createStaticSite({
      folder: site.folder,
      manifest: () => Promise.resolve(testManifest),
    }),
    apiOrigin: 'https://api.example.org/base',
    siteUrl: 'https://help.example.org',
    log: () => undefined,
  });

  test.each(['/en/', '/none', '/en', '/_astro/page.a1b2c3d4.css', '/api/fail'])(
    'such as %s has the security headers',
    async (path) => {
      const { headers } = await whole.request(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toContain(
        "connect-src 'self' https://api.example.org;",
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    },
  );

  test('refuses every frame but those of the pages that the launcher shows', async () => {
    const framed = createApp({
      api: failingApi,
      site: createStaticSite({
        folder: site.folder,
        manifest: () => Promise.resolve(testManifest),
      }),
      frames: () =>
        Promise.resolve({ origins: ['https://www.example.org'], pages: ['/en/search/launcher/'] }),
      log: () => undefined,
    });
    const read = async (path: string) => (await framed.request(path)).headers;
    expect((await read('/en/search/launcher/')).get('content-security-policy')).toMatch(
      /frame-ancestors https:\/\/www\.example\.org$/u,
    );
    for (const path of ['/en/', '/en/search/', '/en/search/launcher/more/']) {
      expect((await read(path)).get('content-security-policy'), path).toMatch(
        /frame-ancestors 'none'$/u,
      );
      expect((await read(path)).get('cross-origin-resource-policy'), path).toBe('same-origin');
    }
    // Pages of other sites load it.
    expect((await read('/launcher.js')).get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  test('with bytes that are no page goes without the policies of pages', async () => {
    const { headers } = await whole.request('/pagefind/fragment/en_95959a4.pf_fragment');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-security-policy')).toBeNull();
    const missing = await whole.request('/pagefind/fragment/none.pf_fragment');
    expect(missing.headers.get('content-security-policy')).not.toBeNull();
  });

  test('to a mistake of ours says nothing of it', async () => {
    const response = await whole.request('/api/fail');
    expect(await response.text()).toBe('{"error":{"code":"internal_error"}}');
  });
});
