import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** An Astro site that a company has already, with `candil()` among its integrations. */
mkdirSync('.candil/test', { recursive: true });
const folder = mkdtempSync(resolve('.candil/test/guest-'));
const repository = resolve('.').replaceAll('\\', '/');

const files = {
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import { candil } from '${repository}/src/build/integration.ts';
export default defineConfig({ integrations: [candil()] });
`,
  'src/content.config.ts': `import { collections as helpCentre } from '${repository}/src/content.config.ts';
export const collections = { ...helpCentre };
`,
  'public/favicon.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1H0z"/></svg>',
  'src/pages/index.astro': '<h1>Acme Cycles</h1>\n',
  'src/pages/about.astro': '<h1>About us</h1>\n',
  'content/site.yaml': 'name: Acme help\nurl: https://acme.example\n',
  'content/articles/en/billing/prices.mdx':
    '---\ntitle: Prices\n---\n\n<Note>\n\nThe price is fixed.\n\n</Note>\n',
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** What tests beside this one set for their own builds. */
const { OUT_DIR: _, CONTENT_DIR: __, ...environment } = process.env;

const build = (): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...environment, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });

const read = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('has the pages of the help centre beside its own', async () => {
  await build();
  expect(read('index.html')).toContain('Acme Cycles');
  expect(read('about/index.html')).toContain('About us');
  const article = read('en/billing/prices/index.html');
  expect(article).toContain('The price is fixed.');
  expect(article).toContain('data-kind="note"');
  expect(read('en/index.html')).toContain('Acme help');
  expect(existsSync(join(folder, 'dist/pagefind/pagefind-entry.json'))).toBe(true);
  expect(read('sw.js').length).toBeGreaterThan(100);
  expect(readFileSync(join(folder, 'dist.private/manifest.json'), 'utf8')).toContain('"Prices"');
}, 120_000);

test('is not built while an article has a mistake', async () => {
  write('content/articles/en/billing/prices.mdx', '---\ntitle: Prices\n---\n\n<Notte>x</Notte>\n');
  await expect(build()).rejects.toThrow(/Did you mean <Note>\?|content has mistakes/u);
}, 120_000);
