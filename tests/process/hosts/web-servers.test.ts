import { cacheControlOf } from '../../../src/server/site/file-response.ts';
import { Hono } from 'hono';
import { isThere, startServer, type Started } from './support/start-server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../../src/server/http/security-headers.ts';
import { addQuery, oddRequests, withOddRedirects } from '../../unit/build/hosts/odd-redirects.ts';
import {
  randomRequests,
  randomRules,
  randomSite,
  toComparable,
  withRules,
} from '../../unit/build/hosts/random-redirects.ts';
import { hostManifest, toSite } from '../../unit/build/hosts/sample-site.ts';

/** Our own server as far as headers go; other sites may show its pages, as on hosts with a launcher. */
const ownServer = new Hono();
ownServer.use(
  securityHeaders({
    siteUrl: 'https://help.example',
    styleDigests: () => Promise.resolve(hostManifest.styleDigests),
    frames: () =>
      Promise.resolve({ origins: ['https://shop.example'], pages: ['/en/', '/en/none/'] }),
  }),
);
ownServer.get('/en/', (c) => c.body('', 200));

for (const program of ['nginx', 'caddy'] as const) {
  for (const base of ['', '/v1.0/help']) {
    describe.skipIf(!isThere(program))(`${program} at "${base}/"`, () => {
      let server: Started | undefined;
      beforeAll(async () => {
        server = await startServer(program, (outDir) =>
          withRules(withOddRedirects(toSite(base, outDir)), randomRules),
        );
      });
      afterAll(() => server?.stop());

      const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
        fetch(`${server?.url ?? ''}${base}${path}`, { redirect: 'manual', headers });

      test.each([
        ['/old', 301, '/en/new/'],
        ['/old/?q=a', 301, '/en/new/?q=a'],
        ['/old//', 301, '/en/new/'],
        ['/old%2F', 301, '/en/new/'],
        ['/old%2f%2F', 301, '/en/new/'],
        ['/%C3%BCber%20uns', 301, '/es/s%C3%AD/'],
        ['/docs/a/b/', 301, '/en/a/b/'],
        ['/docs/a/?q=a', 301, '/en/a/?q=a'],
        ['/hc/en-us/articles/360-name?q=a', 301, '/en/refund/?q=a'],
        ['/t/12-name', 301, '/en/t/12/'],
        ['/en/billing', program === 'nginx' ? 301 : 308, '/en/billing/'],
      ])('%s is answered with %d to %s', async (path, status, location) => {
        const answer = await ask(path);
        expect(answer.headers.get('location')).toBe(base + location);
        expect(answer.status).toBe(status);
      });

      test.each(oddRequests)('%s is answered with %d to %s', async (path, status, location) => {
        const answer = await ask(path);
        const expected = (location.startsWith('/') ? base : '') + addQuery(location, path);
        // A "$" of a target is written as "%24" where it would begin a variable.
        expect(answer.headers.get('location')?.replaceAll('%24', '$')).toBe(expected);
        expect(answer.status).toBe(status);
      });

      test('whatever signs an old address has, it leads where our own server leads', async () => {
        expect(randomRequests.length).toBeGreaterThan(150);
        const differing: unknown[] = [];
        for (const { from, asked } of randomRequests) {
          const own = await randomSite.request(asked);
          const answer = await ask(asked);
          const found = toComparable(answer, base);
          const expected = toComparable(own, '');
          if (found !== expected) differing.push({ from, asked, found, expected });
        }
        expect(differing).toEqual([]);
      });

      test.each(['/docs//evil.example/', '/docs/%2Fevil.example', '//evil', '/en//evil.example'])(
        '%s leads to no other host',
        async (path) => {
          const location = (await ask(path)).headers.get('location') ?? '/';
          expect(new URL(location, 'http://here.example/').host).toBe('here.example');
        },
      );

      test('a page is not led around by an old address that differs in capitals', async () => {
        expect((await ask('/en/billing/')).status).toBe(200);
      });

      test.runIf(program === 'nginx')('it warns of nothing in the files', () => {
        expect(server?.told()).not.toContain('[warn]');
      });

      test('redirects to elsewhere keep their status and lose the query', async () => {
        const answer = await ask('/blog/2020/name?q=secret');
        expect(answer.status).toBe(308);
        expect(answer.headers.get('location')).toBe('https://blog.example/name');
        expect((await ask('/out')).status).toBe(302);
      });

      test('nothing that is put into an address breaks a header', async () => {
        const answer = await ask('/docs/a%0d%0aSet-Cookie:%20a=b/');
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(answer.headers.get('location')?.toLowerCase()).toContain('%0d%0a');
      });

      test('a page has the policy, and comes compressed', async () => {
        const answer = await ask('/en/', { 'accept-encoding': 'gzip' });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(answer.headers.get('content-encoding')).toBe('gzip');
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
        expect(await answer.text()).toContain('<title>home</title>');
      });

      test.each(['/en/', '/en/none/'])('%s has the headers of our own server', async (path) => {
        const { headers: ours } = await ownServer.request(path);
        const { headers } = await ask(path);
        expect(ours.has('content-security-policy')).toBe(true);
        for (const [name, value] of ours) {
          if (name.startsWith('content-type')) continue;
          expect([name, headers.get(name)]).toEqual([name, value]);
        }
      });

      test.each(['/api/votes/en/x?a=1', '/api', '/insights/', '/insights/report.json'])(
        '%s is answered by the process, with its own headers alone',
        async (path) => {
          const { headers, status } = await ask(path);
          expect(status).toBe(200);
          expect(headers.get('content-security-policy')).toBe("default-src 'self'");
          expect(headers.get('referrer-policy')).toBe('no-referrer');
          const { host } = new URL(server?.url ?? '');
          expect(await (await ask(path)).text()).toBe(`${host} ${base}${path}`);
        },
      );

      test.each([
        ...['en/', 'en/billing/invoice.md', '_astro/page.abc.js', 'launcher.js'],
        ...['pagefind/index/a.pf_index', 'contact/closures.json', 'en/none/'],
      ])('%s is kept for as long as by our own server', async (path) => {
        const { headers } = await ask(`/${path}`);
        expect(headers.get('cache-control')).toBe(cacheControlOf(path));
      });

      test('a script that is not there may be there soon', async () => {
        const { status, headers } = await ask('/_astro/none.abc.js');
        expect([status, headers.get('cache-control')]).toEqual([404, 'no-cache']);
      });

      test('the launcher is for everybody, an article as text is text', async () => {
        const { headers } = await ask('/launcher.js');
        expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
        const article = await ask('/en/billing/invoice.md');
        expect(article.headers.get('content-type')).toMatch(/^text\/markdown; charset=utf-8$/iu);
      });

      test.each([
        ['/en/none/', 'not found, en'],
        ['/es/none', 'not found, es'],
        ['/none', 'not found'],
        ['/.candil/stamp', 'not found'],
        ['/%2ecandil/stamp', 'not found'],
      ])('what is not at %s is answered in its language, with the policy', async (path, title) => {
        const answer = await ask(path);
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain(`<title>${title}</title>`);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      });
    });
  }
}

test.runIf(!isThere('nginx') || !isThere('caddy'))('says what was not tried', () => {
  const missing = ['nginx', 'caddy'].filter((program) => !isThere(program));
  console.warn(`Not installed, and so not tried: ${missing.join(', ')}.`);
  expect(missing.length).toBeGreaterThan(0);
});
