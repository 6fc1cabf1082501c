import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readGuestPlaces } from '../../../src/build/site-places.ts';

/** What is known of a site whose Astro settings and `site.yaml` say this. */
function read(astro: { base?: string; site?: string }, url?: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'candil-places-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });
  for (const name of ['OUT_DIR', 'CONTENT_DIR', 'SITE_URL']) vi.stubEnv(name, undefined);
  mkdirSync(join(folder, 'content'));
  if (url !== undefined) writeFileSync(join(folder, 'content/site.yaml'), `url: ${url}\n`);
  const root = pathToFileURL(`${folder}/`);
  const { base = '/', site } = astro;
  const { environment } = readGuestPlaces({ root, outDir: new URL('dist/', root), base, site });
  expect(environment.OUT_DIR).toBe(join(folder, 'dist'));
  expect(environment.CONTENT_DIR).toBe(join(folder, 'content'));
  return environment.SITE_URL;
}

test.each([
  [{}, undefined, undefined],
  [{ site: 'https://a.example' }, undefined, 'https://a.example'],
  [{ site: 'https://a.example' }, 'https://b.example', 'https://b.example'],
  [{ base: '/help', site: 'https://a.example' }, undefined, 'https://a.example/help'],
  [{ base: '/help/' }, 'https://b.example', 'https://b.example/help'],
  [{ base: 'help' }, 'https://b.example/help', 'https://b.example/help'],
  [{}, 'https://b.example/help', 'https://b.example/help'],
])('%o and url %s make %s', (astro, url, expected) => {
  expect(read(astro, url)).toBe(expected);
});

test('two paths, or a path without an address, are refused with the remedy', () => {
  expect(() => read({ base: '/help' }, 'https://b.example/hilfe')).toThrow(
    'BaseDiffers astro.config.mjs\nThe site stands under "/help", and its address is https://b.example/hilfe.',
  );
  expect(() => read({ base: '/help' })).toThrow(/^AddressMissing astro\.config\.mjs\n/u);
});
