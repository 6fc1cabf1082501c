import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFile, manifestSchema, type Manifest } from '../schemas/manifest.ts';
import { StartupError } from './startup-error.ts';

/** A new build is noticed within this time, in milliseconds; not every vote needs to look. */
const lookEvery = 200;

/**
 * Reads the manifest of a build now, and again soon after a new build has replaced it; while one is
 * being written, the last good one counts. Throws a `StartupError` if there is none to begin with.
 */
export async function openManifest(outDir: string): Promise<() => Promise<Manifest>> {
  const file = join(outDir, manifestFile);
  let changedAt = await findChange(file);
  if (changedAt === undefined) throw new StartupError('BuildMissing', outDir);
  let manifest = await readManifest(file);
  let lookedAt = performance.now();
  return async () => {
    if (performance.now() - lookedAt < lookEvery) return manifest;
    lookedAt = performance.now();
    const now = await findChange(file);
    if (now === undefined || now === changedAt) return manifest;
    try {
      manifest = await readManifest(file);
      changedAt = now;
    } catch {
      // Half written: read at the next look.
    }
    return manifest;
  };
}

/** When a file was last changed, in milliseconds; undefined if there is none. */
async function findChange(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return undefined;
  }
}

async function readManifest(file: string): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new StartupError('BuildInvalid', file, error);
  }
}
