import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manifestPath } from '../../../../src/schemas/manifest.ts';
import { hasBuild, openManifest } from '../../../../src/server/site/manifest-file.ts';
import { testManifest } from '../support/test-manifest.ts';

let parent: string;
let site: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'candil-manifest-'));
  site = join(parent, 'dist');
  write(join(site, 'index.html'), '<title>Home</title>');
});
afterEach(() => rmSync(parent, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const writeManifest = (path: string, defaultLocale: string, build?: string): void =>
  write(path, JSON.stringify({ ...testManifest, defaultLocale, build }));
const writeStamp = (stamp: string): void => write(join(site, '.candil/stamp'), stamp);
const errorOf = async (): Promise<unknown> => openManifest(site).catch((error: unknown) => error);

test('a build is there with its folder and a manifest, beside it or in it', async () => {
  expect(await hasBuild(site)).toBe(false);
  writeManifest(join(site, '.candil/manifest.json'), 'en');
  expect(await hasBuild(site)).toBe(true);
  rmSync(join(site, '.candil'), { recursive: true });
  writeManifest(manifestPath(site), 'en');
  expect(await hasBuild(site)).toBe(true);
  rmSync(site, { recursive: true });
  expect(await hasBuild(site)).toBe(false);
});

describe('the manifest', () => {
  test('is read beside the site, not in it', async () => {
    writeManifest(join(site, '.candil/manifest.json'), 'es');
    writeManifest(manifestPath(site), 'en');
    const read = await openManifest(site);
    expect((await read()).defaultLocale).toBe('en');
    expect(dirname(manifestPath(site))).toBe(`${site}.private`);
  });

  test('of an older build is read where it is, until a new build has come', async () => {
    writeManifest(join(site, '.candil/manifest.json'), 'es');
    const read = await openManifest(site);
    expect((await read()).defaultLocale).toBe('es');
    writeManifest(manifestPath(site), 'en', 'new');
    writeStamp('new');
    await expect.poll(async () => (await read()).defaultLocale).toBe('en');
  });

  test('of a new build counts when its site is in place', async () => {
    writeManifest(manifestPath(site), 'en', 'one');
    writeStamp('one');
    const read = await openManifest(site);
    writeManifest(manifestPath(site), 'de', 'two');
    await setTimeout(300);
    expect((await read()).defaultLocale).toBe('en');
    writeStamp('two');
    await expect.poll(async () => (await read()).defaultLocale).toBe('de');
  });

  test('of another build than the site is not taken', async () => {
    writeManifest(manifestPath(site), 'en', 'one');
    writeStamp('two');
    expect(String(await errorOf()).replace(parent, '')).toMatchInlineSnapshot(`
      "StartupError: BuildMismatch /dist
      The site and the manifest beside it are of different builds. Copy both from the same one."
    `);
  });

  test('that is missing beside a site is told', async () => {
    expect(String(await errorOf()).replace(parent, '')).toMatchInlineSnapshot(`
      "StartupError: ManifestMissing /dist.private/manifest.json
      The site is there, but not what belongs beside it. Copy both from the build, or run "npm run build"."
    `);
  });
});
