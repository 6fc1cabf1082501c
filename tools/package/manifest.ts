import { z } from 'zod';
import { withinPackage } from './bundled.ts';

const versionsSchema = z.record(z.string(), z.string());

/** What this reads of the repository's `package.json`; the rest is kept. */
export const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: versionsSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;

export const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});
export type Lock = z.infer<typeof lockSchema>;

/** The package is compiled for it and brings what it lacks; the repository brings a newer one. */
const engines = { node: '>=24' };

/** What only the repository needs. */
const ofRepository = [
  'private',
  'scripts',
  'devDependencies',
  'optionalDependencies',
  'allowScripts',
];

/**
 * Packages that one rare command needs and that take much room: asked for when it is run. 46 MB of
 * holidays of all countries and years, with what computes them.
 */
export const onDemand: readonly string[] = ['date-holidays'];

/**
 * Packages of packages that are named as well, so that no later version of them is installed: Vite
 * 8.4.0 has an optional dependency that the registry of npm lacks, with which `npm ci` fails.
 */
export const alsoPinned: readonly string[] = ['vite'];

/**
 * `package.json` of the package, from the repository's. Every dependency has the one version that was
 * tested, that of the lock file. What is compiled into the package is none. Throws if the lock file
 * lacks one.
 */
export function toPackageManifest(manifest: Manifest, lock: Lock): Record<string, unknown> {
  const exact = [...Object.keys(manifest.dependencies), ...alsoPinned]
    .filter((name) => !withinPackage.has(name))
    .map((name) => [name, findVersion(name, lock)]);
  const isRare = ([name = '']: readonly string[]): boolean => onDemand.includes(name);
  const kept = Object.entries(manifest).filter(([name]) => !ofRepository.includes(name));
  return {
    ...Object.fromEntries(kept),
    engines,
    dependencies: Object.fromEntries(exact.filter((one) => !isRare(one))),
    peerDependencies: Object.fromEntries(exact.filter(isRare)),
    peerDependenciesMeta: Object.fromEntries(onDemand.map((name) => [name, { optional: true }])),
  };
}

function findVersion(name: string, { packages }: Lock): string {
  const version = packages[`node_modules/${name}`]?.version;
  if (version !== undefined) return version;
  throw new Error(
    `LockFileStale package-lock.json\nIt has no version of "${name}", which package.json names. Run npm install.`,
  );
}
