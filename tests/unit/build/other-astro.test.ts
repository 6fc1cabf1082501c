import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findOtherAstro } from '../../../src/build/other-astro.ts';

test('another version of Astro in the folder of a site is told, with what to install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candil-astro-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(findOtherAstro(folder)).toBeUndefined();
  mkdirSync(join(folder, 'node_modules/astro'), { recursive: true });
  writeFileSync(
    join(folder, 'node_modules/astro/package.json'),
    JSON.stringify({ name: 'astro', version: '6.1.0' }),
  );
  expect(findOtherAstro(folder)).toMatch(
    /^AstroDiffers The site has Astro 6\.1\.0, .+ npm install astro@7/u,
  );
  expect(findOtherAstro(process.cwd())).toBeUndefined();
});
