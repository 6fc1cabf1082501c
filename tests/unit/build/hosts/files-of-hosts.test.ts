import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { normalizeRoutes } from '@vercel/routing-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { toCloudflare, toNetlify } from '../../../../src/build/hosts/netlify.ts';
import { toS3 } from '../../../../src/build/hosts/s3.ts';
import { toVercel } from '../../../../src/build/hosts/vercel.ts';
import { followAsCloudflare, followAsNetlify } from './follow-redirects.ts';
import { oddRequests, withOddRedirects } from './odd-redirects.ts';
import { toSite } from './sample-site.ts';

const redirectSchema = z.array(z.object({ from: z.string(), to: z.string(), status: z.number() }));

async function parseNetlify({ published = {} }: ReturnType<typeof toNetlify>) {
  const folder = mkdtempSync(join(tmpdir(), 'candil-host-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(published)) writeFileSync(join(folder, name), text);
  const redirects = await parseAllRedirects({
    ...{ redirectsFiles: [join(folder, '_redirects')] },
    ...{ configRedirects: [], minimal: true },
  });
  const headers = await parseAllHeaders({
    ...{ headersFiles: [join(folder, '_headers')] },
    ...{ configHeaders: [], minimal: true },
  });
  expect(redirects.errors).toEqual([]);
  expect(headers.errors).toEqual([]);
  return {
    redirects: redirectSchema
      .parse(redirects.redirects)
      .map(({ from, to, status }) => `${from} ${to} ${status}`),
    headers: new Map(headers.headers.map((one) => [one.for, one.values])),
  };
}

/** Only the encoded form of signs that stand for holes leads on, and no hole that is a piece. */
const cannotSay = [
  ...['/Help:Contents', '/star*'],
  ...['/wiki/Spezial:Suche/x', '/wiki/Spezial%3ASuche/x'],
];

/** Nobody encodes some of these signs and not the others. */
const mixed = ['/(x)[y]%7Cz%5E', '/f%26g%3Dh%2Ci%40j!~', '/semi%3B%7Bx%7D/'];

/** What hosts lead on that compare an address as it was sent. */
const asSent = oddRequests.filter(([path]) => ![...cannotSay, ...mixed].includes(path));

describe('Netlify', () => {
  test('has redirects with their status, then what is not there by language', async () => {
    const files = toNetlify(toSite());
    const { redirects } = await parseNetlify(files);
    expect(redirects).toEqual([
      '/old /en/new/ 301',
      '/%C3%BCber%20uns /es/s%C3%AD/ 301',
      '/%c3%bcber%20uns /es/s%C3%AD/ 301',
      '/out https://other.example/a?b=$c 302',
      '/docs/* /en/:splat 301',
      '/blog/:part01/:part02 https://blog.example/:part02 308',
      '/en/* /en/404/index.html 404',
      '/es/* /es/404/index.html 404',
    ]);
    expect(files.warnings).toHaveLength(2);
  });

  test('has the headers of our own server, none of them twice for a path', async () => {
    const { headers } = await parseNetlify(toNetlify(toSite()));
    const ofAll = headers.get('/*');
    expect(ofAll?.['Content-Security-Policy']).toMatch(
      /default-src 'none'.*'sha256-abc'.*frame-ancestors https:\/\/shop\.example/u,
    );
    expect(ofAll).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headers.get('/_astro/*')).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headers.get('/launcher.js')).toEqual({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(headers.get('/*')).not.toHaveProperty('Cross-Origin-Resource-Policy');
  });

  test('beside pages of the company has the policy where ours are alone', async () => {
    const beside = { pages: ['/', '/es/about/'], publicNames: ['images'] };
    const { headers } = await parseNetlify(toNetlify(toSite('', '/srv/dist', beside)));
    const policy = 'Content-Security-Policy';
    expect(headers.get('/*')).toEqual({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headers.get('/en/*')).toHaveProperty(policy);
    expect(headers.get('/es/*')).not.toHaveProperty(policy);
    expect(headers.has('/images/*')).toBe(false);
    expect(headers.has('/_astro/*')).toBe(true);
  });

  const follow = followAsNetlify(
    toNetlify(withOddRedirects(toSite())).published?.['_redirects'] ?? '',
  );
  test.each(asSent)('%s is led on by its engine with %d to %s', async (path, status, location) => {
    const sent = new URL(path, 'https://help.example');
    expect((await follow)(sent.pathname)).toBe(`${status} ${location}`);
  });

  test.each(cannotSay)('%s cannot be said, and the build tells', async (path) => {
    expect((await follow)(path)).toBeUndefined();
    const { warnings } = toNetlify(withOddRedirects(toSite()));
    const [start = ''] = path.split(/[:*%]/u);
    expect(warnings).toContainEqual(expect.stringMatching(new RegExp(`^${start}.*: Netlify`, 'u')));
  });

  test('under a path names it everywhere', async () => {
    const { redirects, headers } = await parseNetlify(toNetlify(toSite('/help')));
    expect(redirects[0]).toBe('/help/old /help/en/new/ 301');
    expect(redirects).toContain('/help/es/* /help/es/404/index.html 404');
    expect([...headers.keys()].every((path) => path.startsWith('/help/'))).toBe(true);
  });
});

describe('Cloudflare Pages', () => {
  test('has each address with and without a slash, and a page of each language for what is not there', async () => {
    const files = toCloudflare(toSite());
    const { redirects } = await parseNetlify(files);
    expect(redirects.slice(0, 2)).toEqual(['/old /en/new/ 301', '/old/ /en/new/ 301']);
    expect(files.published?.['_redirects']).toContain(
      '/hc/:part01/articles/360* /en/refund/ 301\n',
    );
    expect(files.copies).toEqual({
      'en/404.html': 'en/404/index.html',
      'es/404.html': 'es/404/index.html',
    });
    expect(files.warnings).toEqual([
      '/t/{id}-*: Cloudflare Pages knows holes that fill a whole part only.',
    ]);
  });

  const lines = toCloudflare(withOddRedirects(toSite())).published?.['_redirects'] ?? '';
  test.each(asSent)('%s is led on with %d to %s', (path, status, location) => {
    expect(followAsCloudflare(lines)(path)).toBe(`${status} ${location}`);
  });

  test.each([
    ['/docs', '/en/'],
    ['/docs/', '/en/'],
    ['/blog/2020/x/', 'https://blog.example/x'],
  ])('%s leads to %s: an address with a slash at its end is another one there', (path, to) => {
    expect(followAsCloudflare(lines)(path)).toMatch(new RegExp(`^30[18] ${to}$`, 'u'));
  });

  test('leaves out what is too much for it, and says so', () => {
    const site = toSite();
    const rules = Array.from({ length: 101 }, (_, id) => ({
      from: `/a/${id}*`,
      ...{ to: '/en/', status: 301 as const },
    }));
    const { published, warnings } = toCloudflare({ ...site, rules });
    expect(published?.['_redirects']?.trim().split('\n')).toHaveLength(100);
    expect(warnings[0]).toMatch(/takes 100 lines with holes, and there are 101/u);
  });
});

const configSchema = z.object({
  version: z.literal(3),
  routes: z.array(
    z.looseObject({
      src: z.string().optional(),
      status: z.number().optional(),
      headers: z.record(z.string(), z.string()).optional(),
      handle: z.string().optional(),
    }),
  ),
});

describe('Vercel', () => {
  const { beside = {} } = toVercel(withOddRedirects(toSite('/help')));
  const { routes } = configSchema.parse(JSON.parse(beside['config.json'] ?? ''));

  test('takes the routes', () => {
    const { error } = normalizeRoutes(
      z
        .array(
          z.custom<Parameters<typeof normalizeRoutes>[0] extends (infer R)[] | null ? R : never>(),
        )
        .parse(routes),
    );
    expect(error).toBeNull();
  });

  /** As Vercel does with routes that have a status: the first that fits. */
  const follow = (path: string): string | undefined => {
    const found = routes.find(
      ({ src, headers }) =>
        src !== undefined && headers?.['Location'] !== undefined && new RegExp(src, 'u').test(path),
    );
    const target = found?.headers?.['Location'] ?? '';
    return found && `${found.status} ${path.replace(new RegExp(found.src ?? '', 'u'), target)}`;
  };

  test.each([
    ['/help/old/', '301 /help/en/new/'],
    ['/help/old', '301 /help/en/new/'],
    ['/help/%C3%BCber%20uns', '301 /help/es/s%C3%AD/'],
    ['/help/docs/a/b/', '301 /help/en/a/b/'],
    ['/help/hc/en-us/articles/360-name', '301 /help/en/refund/'],
    ['/help/t/12-name', '301 /help/en/t/12/'],
    ['/help/blog/2020/x', '308 https://blog.example/x'],
    ['/help/en/billing', '308 /help/en/billing/'],
    ['/help/en/v2.0', '308 /help/en/v2.0/'],
    ['/help/none.js', undefined],
  ])('%s is led on: %s', (path, expected) => {
    expect(follow(path)).toBe(expected);
  });

  test.each(oddRequests)('%s is led on with %d to %s', (path, status, location) => {
    const { pathname } = new URL(path, 'https://help.example');
    const base = location.startsWith('/') ? '/help' : '';
    const found = follow(`/help${pathname}`);
    expect(found?.replaceAll('%24', '$')).toBe(`${status} ${base}${location}`);
  });
});

const redirectSchemaOfCloudFront = z.object({
  headers: z.object({ location: z.object({ value: z.string() }) }),
});

describe('CloudFront', () => {
  const { warnings } = toS3(toSite('/help'));
  const { beside = {} } = toS3(withOddRedirects(toSite('/help')));
  const code = beside['cloudfront-function.js'] ?? '';
  const ask = (uri: string, querystring: Record<string, { value: string }> = {}): unknown =>
    runInNewContext(`${code}\nhandler(event)`, { event: { request: { uri, querystring } } });

  test.each([
    ['/help/old/', 301, '/help/en/new/?a=1'],
    ['/help/out', 302, 'https://other.example/a?b=$c'],
    ['/help/docs/a/', 301, '/help/en/a/?a=1'],
    ['/help/hc/en-us/articles/360-name', 301, '/help/en/refund/?a=1'],
    ['/help/t/12-name', 301, '/help/en/t/12/?a=1'],
    ['/help/en/billing', 301, '/help/en/billing/?a=1'],
    ['/help', 301, '/help/?a=1'],
  ])('%s is answered with %d to %s', (uri, statusCode, value) => {
    expect(ask(uri, { a: { value: '1' } })).toMatchObject({
      statusCode,
      headers: { location: { value } },
    });
  });

  test.each(oddRequests)('%s is answered with %d to %s', (path, statusCode, location) => {
    const { pathname } = new URL(path, 'https://help.example');
    const value = (location.startsWith('/') ? '/help' : '') + location;
    expect(ask(`/help${pathname}`)).toMatchObject({ statusCode, headers: { location: { value } } });
  });

  test.each(['//2130706433', '//evil%2eexample', '///evil', '/\\evil'])(
    '%s leads to no other host',
    (uri) => {
      const answer = redirectSchemaOfCloudFront.parse(ask(uri));
      const { host } = new URL(answer.headers.location.value, 'https://help.example');
      expect(host).toBe('help.example');
    },
  );

  test('a name with a number behind its dot is a page, a file of the web is not', () => {
    expect(ask('/help/en/v2.0')).toMatchObject({ statusCode: 301 });
    expect(ask('/help/files/a.7z')).toMatchObject({ uri: '/help/files/a.7z' });
    expect(ask('/.well-known/none')).toMatchObject({ uri: '/.well-known/none' });
  });

  test('a page is its file, a file is itself', () => {
    expect(ask('/help/en/')).toMatchObject({ uri: '/help/en/index.html' });
    expect(ask('/help/sw.js')).toMatchObject({ uri: '/help/sw.js' });
    expect(warnings).toEqual([]);
  });

  test('headers are a policy of CloudFront', () => {
    const policy: unknown = JSON.parse(beside['response-headers-policy.json'] ?? '');
    // CloudFront refuses the headers that it has a place for among the others.
    expect(policy).toMatchObject({
      Name: 'candil',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true },
        ContentTypeOptions: { Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'strict-origin-when-cross-origin' },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Preload: false },
      },
      CustomHeadersConfig: {
        Quantity: 2,
        Items: [{ Header: 'Permissions-Policy' }, { Header: 'Cross-Origin-Opener-Policy' }],
      },
    });
  });
});
