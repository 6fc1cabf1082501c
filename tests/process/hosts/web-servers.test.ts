import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { cacheControlOf } from '../../../src/server/site/file-response.ts';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCaddy } from '../../../src/build/hosts/caddy.ts';
import { toNginx } from '../../../src/build/hosts/nginx.ts';
import { securityHeaders } from '../../../src/server/http/security-headers.ts';
import { findFreePort } from '../../support/free-port.ts';
import { addQuery, oddRequests, withOddRedirects } from '../../unit/build/hosts/odd-redirects.ts';
import { hostManifest, toSite } from '../../unit/build/hosts/sample-site.ts';

const isThere = (program: string): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).error === undefined;

const page = (title: string): string => `<!doctype html><title>${title}</title>${' '.repeat(300)}`;

function writeSite(folder: string): void {
  const files = {
    'index.html': page('chooser'),
    '404.html': page('not found'),
    'en/index.html': page('home'),
    'en/404/index.html': page('not found, en'),
    'es/404/index.html': page('not found, es'),
    'en/billing/index.html': page('billing'),
    '_astro/page.abc.js': '1;',
    'launcher.js': '1;',
    'en/billing/invoice.md': '# Invoice',
    'contact/closures.json': '{"closed":[]}',
    'pagefind/index/a.pf_index': 'a',
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(`${path}.gz`, gzipSync(text));
    writeFileSync(`${path}.br`, brotliCompressSync(text));
  }
}

interface Started {
  url: string;
  /** What the program has said until now. */
  told: () => string;
  stop: () => Promise<void>;
}

/** Stands for the process: answers with what it was asked for, and a policy of its own. */
async function serveApi(): Promise<{ port: number; close: () => void }> {
  const port = await findFreePort();
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', "default-src 'self'");
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.end(`${request.headers.host} ${request.url}`);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Starts a web server with what the build writes for it, in a folder of its own. */
async function start(program: 'nginx' | 'caddy', base: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `candil-${program}-`));
  const outDir = join(folder, 'dist');
  writeSite(outDir);
  const port = await findFreePort();
  const site = { ...withOddRedirects(toSite(base, outDir)), hasApi: true };
  const api = await serveApi();
  const { beside = {} } = program === 'nginx' ? toNginx(site) : toCaddy(site);
  for (const [name, text] of Object.entries(beside)) {
    writeFileSync(join(folder, name), text.replace('127.0.0.1:4321', `127.0.0.1:${api.port}`));
  }
  const child = program === 'nginx' ? startNginx(folder, port) : startCaddy(folder, port);
  let told = '';
  child.stderr?.on('data', (text: Buffer) => (told += text.toString()));
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'close');
  for (let round = 0; round < 100; round += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended:\n${told}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) break;
    await wait(100);
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    api.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, told: () => told, stop };
}

function startNginx(folder: string, port: number): ChildProcess {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp-${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  types { text/html html; text/javascript js; }
  ${temporary.join('\n  ')}
  include ${folder}/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    absolute_redirect on;
    include ${folder}/nginx-server.conf;
  }
}
`,
  );
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', 'stderr']);
}

function startCaddy(folder: string, port: number): ChildProcess {
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	import ${folder}/candil.caddy
}
`,
  );
  return spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

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
        server = await start(program, base);
      });
      afterAll(() => server?.stop());

      const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
        fetch(`${server?.url ?? ''}${base}${path}`, { redirect: 'manual', headers });

      test.each([
        ['/old', 301, '/en/new/'],
        ['/old/?q=a', 301, '/en/new/?q=a'],
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
