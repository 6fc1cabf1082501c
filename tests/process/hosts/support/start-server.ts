import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { toCaddy } from '../../../../src/build/hosts/caddy.ts';
import type { HostSite } from '../../../../src/build/hosts/host-site.ts';
import { toNginx } from '../../../../src/build/hosts/nginx.ts';
import { findFreePort } from '../../../support/free-port.ts';

/** Whether a web server is installed. */
export const isThere = (program: string): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).error === undefined;

const page = (title: string): string => `<!doctype html><title>${title}</title>${' '.repeat(300)}`;

/** Writes a small site with compressed copies. */
export function writeSite(folder: string): void {
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
    '.candil/stamp': 'a1b2c3',
  };
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    writeFileSync(`${path}.gz`, gzipSync(text));
    writeFileSync(`${path}.br`, brotliCompressSync(text));
  }
}

export interface Started {
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

/** Starts a web server with what the build writes for it, for a site in a folder of its own. */
export async function startServer(
  program: 'nginx' | 'caddy',
  toHost: (outDir: string) => HostSite,
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), `candil-${program}-`));
  const outDir = join(folder, 'dist');
  writeSite(outDir);
  const port = await findFreePort();
  const site = { ...toHost(outDir), hasApi: true };
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
