import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { manifestPath, manifestSchema } from '../../src/schemas/manifest.ts';
import { buildFolder } from '../support/build-folder.ts';

let folder = '';

test.describe.configure({ mode: 'serial' });

/** Builds a small site with these settings; its files by their paths. */
async function build(name: string, settings: string): Promise<Map<string, string>> {
  const content = join(folder, name);
  mkdirSync(join(content, 'articles/en/start'), { recursive: true });
  writeFileSync(join(content, 'articles/en/start/first.md'), '---\ntitle: First\n---\n\nText.\n');
  writeFileSync(join(content, 'site.yaml'), settings);
  const OUT_DIR = join(folder, `${name}-site`);
  await buildFolder({ CONTENT_DIR: content, OUT_DIR, SITE_URL: 'https://help.example.org' });
  const files = globSync('**/*.{html,js,json}', { cwd: OUT_DIR });
  return new Map(files.map((file) => [file, readFileSync(join(OUT_DIR, file), 'utf8')]));
}

const readInsights = (name: string) => {
  const file = manifestPath(join(folder, `${name}-site`));
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).insights;
};

const recorders = /api\/(?:searches|attempts)|candil:searches/u;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-recording-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a site that records nothing has no script for it', async () => {
  test.setTimeout(120_000);
  const files = await build('off', 'insights: { record: false }\n');
  expect([...files].filter(([, text]) => recorders.test(text)).map(([file]) => file)).toEqual([]);
  expect(readInsights('off')).toBeUndefined();
});

test('one that records a share says so to its scripts and its server', async () => {
  test.setTimeout(120_000);
  const files = await build('share', 'insights: { sample: 0.25 }\n');
  expect([...files.values()].some((text) => recorders.test(text))).toBe(true);
  expect([...files.values()].some((text) => /sample:\s*\.25/u.test(text))).toBe(true);
  expect(readInsights('share')).toEqual({ sample: 0.25 });
});
