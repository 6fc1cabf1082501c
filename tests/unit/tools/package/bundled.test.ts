import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundled, toPackageName, vendored } from '../../../../tools/package/bundled.ts';
import manifest from '../../../../package.json' with { type: 'json' };

/** Rooms from which pages are built: Vite finds what they name in the published package. */
const ofPages =
  'src/{pages,components,layouts,i18n,contact,schemas,lib,search,launcher}/**/*.{ts,astro}';

const named = globSync([ofPages, 'src/content/{read,model,markdown,render,current,brand}/**/*.ts'])
  .filter((file) => !file.includes('/check/'))
  .flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(?<name>[@a-z][^':]*)'/gu),
    ].map(({ groups }) => groups?.['name'] ?? ''),
  );

test('each module that pages are built from is installed or held by the package', () => {
  expect(named.length).toBeGreaterThan(100);
  const held = new Set(vendored.map(toPackageName));
  const missing = [...new Set(named)].filter(
    (name) =>
      bundled.includes(toPackageName(name)) ||
      (held.has(toPackageName(name)) && !vendored.includes(name)),
  );
  expect(missing).toEqual([]);
});

test('names packages of the repository alone', () => {
  const known = Object.keys(manifest.dependencies);
  const names = [...bundled, ...vendored.map(toPackageName)];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});
