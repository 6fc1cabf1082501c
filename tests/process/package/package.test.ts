import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, packWorkingCopy, run, serve } from '../../support/installed-site.ts';
import { findAddress } from '../../support/running-server.ts';

/** The package as a company has it: packed, installed into an empty folder, used by its command. */
const folder = mkdtempSync(join(tmpdir(), 'candil-package-'));
const site = join(folder, 'my-help');
let candil = '';

beforeAll(() => {
  mkdirSync(join(site, 'content/articles/en/start'), { recursive: true });
  const text = '---\ntitle: First steps\n---\n\nPress **Start**, then wait.\n';
  writeFileSync(join(site, 'content/articles/en/start/first-steps.md'), text);
  ({ candil } = install(packWorkingCopy(folder), site));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a command that serves, loads a page of it, and stops it as a system does. */
async function loadFrom(
  word: string,
): Promise<{ status: number; html: string; code: number | null }> {
  const server = serve(candil, site, word);
  try {
    const address = await findAddress(server);
    const answer = await fetch(new URL('/en/start/first-steps/', address));
    const html = await answer.text();
    for (const [, script = ''] of html.matchAll(/<script[^>]* src="([^"]+)"/gu)) {
      const { status } = await fetch(new URL(script.replaceAll('&amp;', '&'), address));
      expect(status, script).toBe(200);
    }
    server.process.kill('SIGTERM');
    return { status: answer.status, html, code: (await server.ended).code };
  } finally {
    server.process.kill('SIGKILL');
  }
}

test('holds what it needs and nothing of the repository alone', () => {
  const own = join(site, 'node_modules/candil');
  const manifest: unknown = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({
    engines: { node: '>=24' },
    bin: { candil: 'compiled/node/candil.js' },
  });
  expect(manifest).not.toHaveProperty('devDependencies');
  expect(manifest).not.toHaveProperty('optionalDependencies');
  expect(manifest).not.toHaveProperty('private');
  for (const name of ['tests', 'tools', 'content/site.yaml', 'docs/images', 'docs/adr']) {
    expect(existsSync(join(own, name)), name).toBe(false);
  }
  expect(existsSync(join(own, 'compiled/types/content/company/define-config.d.ts'))).toBe(true);
  expect(existsSync(join(own, 'compiled/node/candil.js.map'))).toBe(true);
});

test('its documents name its own commands, and every link in them leads to a file of it', () => {
  const own = join(site, 'node_modules/candil');
  const docs = ['README.md', 'content/README.md', 'docs/moving-in.md', 'docs/operate.md'];
  for (const path of docs) {
    const text = readFileSync(join(own, path), 'utf8');
    expect(text).not.toMatch(/npm run (?:import|build|serve|check)/u);
    const targets = Array.from(text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/gu));
    expect(targets.length, path).toBeGreaterThan(1);
    for (const [, target = ''] of targets) {
      expect(existsSync(join(own, path, '..', target)), `${path}: ${target}`).toBe(true);
    }
  }
  expect(readFileSync(join(own, 'compiled/errors.md'), 'utf8')).toContain('\n# PortInUse\n');
});

test('what runs the server elsewhere is in it', () => {
  const names = readdirSync(join(site, 'node_modules/candil/deploy')).sort();
  expect(names).toEqual(
    expect.arrayContaining(['Dockerfile', 'candil-server.mjs', 'candil.service', 'compose.yaml']),
  );
});

test('every file that it exports is there, with its types', () => {
  const own = join(site, 'node_modules/candil');
  const text = readFileSync(join(own, 'package.json'), 'utf8');
  const named = [...text.matchAll(/"\.\/(?<path>(?:compiled|src)\/[^"*]+)"/gu)];
  expect(named.length).toBeGreaterThan(3);
  for (const { groups } of named) expect(existsSync(join(own, groups?.['path'] ?? ''))).toBe(true);
});

test('checks, and ends with 1 if the content has errors', async () => {
  const fine = await run(candil, site, ['check']);
  expect(fine.output).toContain('content is fine: 1 article in 1 language');
  expect(fine.code).toBe(0);
  const broken = join(site, 'content/articles/en/start/broken.md');
  writeFileSync(broken, '---\ntitel: Slip\n---\n\nText.\n');
  const wrong = await run(candil, site, ['check']);
  rmSync(broken);
  expect(wrong.output).toContain('broken.md:2');
  const pages = /(?<file>\S+) explains each/u.exec(wrong.output)?.groups?.['file'] ?? '';
  expect(readFileSync(join(site, pages), 'utf8')).toContain('# FieldUnknown');
  expect(wrong.code).toBe(1);
});

test('its messages name its own commands', async () => {
  const { output, code } = await run(candil, site, ['tickets', 'show', 'CND-2222-2222']);
  expect(output).toContain('"npx candil tickets list" shows the newest');
  expect(code).toBe(1);
});

test('builds, and prints plain lines where there is no terminal', async () => {
  const { code, output } = await run(candil, site, ['build']);
  expect(output).toMatch(/^ {2}Checking the content: done in \d+\.\d s$/mu);
  expect(output).not.toContain('\u001B');
  expect(code).toBe(0);
  const page = readFileSync(join(site, 'dist/en/start/first-steps/index.html'), 'utf8');
  expect(page).toContain('Press <strong>Start</strong>');
  expect(existsSync(join(site, 'dist/pagefind'))).toBe(true);
}, 110_000);

test('asks the search of what it built', async () => {
  const { output } = await run(candil, site, ['search', 'first steps', '--locale', 'en']);
  expect(output).toContain('/en/start/first-steps/');
});

test('shows the preview, with its panel', async () => {
  const { status, html } = await loadFrom('dev');
  expect(status).toBe(200);
  expect(html).toContain('<strong>Start</strong>');
  expect(html).toContain('panel-client.ts');
}, 110_000);

test('starts without building again what is built, and stops when it is told', async () => {
  const { status, html, code } = await loadFrom('start');
  expect(status).toBe(200);
  expect(html).toContain('<strong>Start</strong>');
  expect(code).toBe(0);
  expect(existsSync(join(site, 'data/candil.sqlite'))).toBe(true);
}, 110_000);

test('needs and leaves nothing in the folder but what is named', () => {
  expect(readdirSync(site).sort()).toEqual([
    '.astro',
    '.candil',
    'content',
    'data',
    'dist',
    'dist.private',
    'node_modules',
    'package.json',
  ]);
});

test('what create-candil writes is checked without a finding, and new articles begin in it', async () => {
  const create = resolve('create-candil/index.mjs');
  const words = ['new-help', '--yes', '--no-install', '--languages', 'en,ar'];
  const created = await run(create, folder, words);
  expect(created.output).toContain('Created new-help');
  const started = join(folder, 'new-help');
  symlinkSync(join(site, 'node_modules'), join(started, 'node_modules'), 'junction');
  const checked = await run(candil, started, ['check']);
  expect(checked.output).toContain('content is fine: 4 articles in 2 languages');
  const doctor = await run(candil, started, ['doctor', '--offline']);
  expect(doctor.output).toContain('0 errors, 1 of advice.');
  expect(doctor.output).toContain('There is no lock file');
  const { output } = await run(candil, started, ['new', 'en/getting-started/my-article']);
  const guide = /text; (?<path>\S+) shows/u.exec(output)?.groups?.['path'] ?? '';
  expect(existsSync(join(started, guide))).toBe(true);
  const again = await run(create, folder, words);
  expect(again.output).toContain('FolderNotEmpty new-help');
  expect(again.code).toBe(1);
});

test('a word that is no command ends with 2', async () => {
  const { code, output } = await run(candil, site, ['biuld']);
  expect(output).toContain('Did you mean "build"?');
  expect(code).toBe(2);
});
