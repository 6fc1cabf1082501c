import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sendsCopies, writeHost } from '../../../../src/build/hosts/write-host.ts';
import { guessHost, hostNames } from '../../../../src/schemas/host.ts';
import { toSite } from './sample-site.ts';

/** A folder with a built site in `dist`, removed when the test ends. */
function writeBuilt(): string {
  const folder = mkdtempSync(join(tmpdir(), 'candil-host-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const pages = ['en', 'en/404', 'es/404', 'old', 'out'].map((name) => `${name}/index.html`);
  for (const name of [...pages, 'index.html', '404.html', '.candil/stamp', 'old/index.html.br']) {
    const path = join(folder, 'dist', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, name);
  }
  return folder;
}

const write = async (host: (typeof hostNames)[number], base = '') => {
  const folder = writeBuilt();
  const written = await writeHost(host, toSite(base, join(folder, 'dist')), folder);
  return { written, has: (path: string) => existsSync(join(folder, path)), folder };
};

test('the builder of a host is known by its variables', () => {
  expect(guessHost({})).toBe('static');
  expect(guessHost({ NETLIFY: '', CF_PAGES: '1' })).toBe('cloudflare');
  expect(guessHost({ NETLIFY: 'true' })).toBe('netlify');
  expect(guessHost({ VERCEL: '1' })).toBe('vercel');
});

test('a plain static server needs nothing, and old addresses stay pages', async () => {
  const { written, has } = await write('static');
  expect(written).toEqual({ files: [], warnings: [], folder: undefined, copy: undefined });
  expect(has('dist/old/index.html')).toBe(true);
});

test('GitHub Pages keeps the pages that lead on, and is told what it cannot do', async () => {
  const { written, has } = await write('github-pages');
  expect(has('dist/.nojekyll')).toBe(true);
  expect(has('dist/old/index.html')).toBe(true);
  expect(written.warnings).toHaveLength(4);
});

test('where the host redirects, no page of an old address is in the way', async () => {
  const { has } = await write('netlify');
  expect(has('dist/_redirects')).toBe(true);
  expect(has('dist/_headers')).toBe(true);
  expect(has('dist/old')).toBe(false);
  expect(has('dist/out/index.html')).toBe(false);
  expect(has('dist/en/index.html')).toBe(true);
});

test('a folder that is published as it is holds the path as a folder', async () => {
  const { written, has, folder } = await write('cloudflare', '/a/help');
  expect(written.folder).toBe('a/help');
  expect(has('dist/a/help/en/index.html')).toBe(true);
  expect(has('dist/en')).toBe(false);
  expect(has('dist/_redirects')).toBe(true);
  expect(has('dist/.candil/stamp')).toBe(true);
  expect(readFileSync(join(folder, 'dist/a/help/es/404.html'), 'utf8')).toBe('es/404/index.html');
});

test('Vercel gets what its builds make, with the site below its path', async () => {
  const { has, written, folder } = await write('vercel', '/help');
  expect(written.copy).toBe(join(folder, '.vercel/output/static/help'));
  expect(has('.vercel/output/config.json')).toBe(true);
  expect(has('.vercel/output/static/help/en/index.html')).toBe(true);
  expect(has('.vercel/output/static/help/.candil')).toBe(false);
});

test('files for the operator lie beside the site, and those of another host go', async () => {
  const { written, has, folder } = await write('nginx');
  expect(written.files).toEqual(
    ['nginx-http.conf', 'nginx-server.conf'].map((name) => join(folder, 'dist.private/host', name)),
  );
  await writeHost('caddy', toSite('', join(folder, 'dist')), folder);
  expect(has('dist.private/host/nginx-http.conf')).toBe(false);
  expect(has('dist.private/host/candil.caddy')).toBe(true);
});

test('a host of files is told of votes and requests that nobody would answer', async () => {
  const warnOn = async (host: (typeof hostNames)[number]) => {
    const folder = writeBuilt();
    const site = { ...toSite('/help', join(folder, 'dist')), rules: [], hasApi: true };
    return (await writeHost(host, site, folder)).warnings;
  };
  expect(await warnOn('netlify')).toEqual([
    expect.stringMatching(
      /^\/help\/api\/: Nothing answers votes and requests.*PUBLIC_API_URL=off/u,
    ),
  ]);
  expect(await warnOn('nginx')).toEqual([]);
  expect(await warnOn('static')).toEqual([]);
});

test('compressed copies are made for who sends them', () => {
  expect(hostNames.filter(sendsCopies)).toEqual(['nginx', 'caddy', 'static']);
});
