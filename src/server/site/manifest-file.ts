import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  manifestFile,
  manifestPath,
  manifestSchema,
  stampFile,
  type Manifest,
} from '../../schemas/manifest.ts';
import { StartupError } from '../http/startup-error.ts';

/** A new build is noticed within this time, in milliseconds; not every vote needs to look. */
const lookEvery = 200;

/**
 * Reads the manifest of a build now, and again soon after a new build has replaced it; while one is
 * being written or put in place, the last good one counts. Throws a `StartupError` if there is none
 * to begin with, or if it is of another build than the site.
 */
export async function openManifest(outDir: string): Promise<() => Promise<Manifest>> {
  let found = await findManifest(outDir);
  if (!found) {
    const isSite = (await findChange(join(outDir, 'index.html'))) !== undefined;
    throw isSite
      ? new StartupError('ManifestMissing', manifestPath(outDir))
      : new StartupError('BuildMissing', outDir);
  }
  let manifest = await readManifest(found.file, outDir);
  let lookedAt = performance.now();
  return async () => {
    if (performance.now() - lookedAt < lookEvery) return manifest;
    lookedAt = performance.now();
    const now = await findManifest(outDir);
    if (!now || (now.file === found?.file && now.changedAt === found.changedAt)) return manifest;
    try {
      manifest = await readManifest(now.file, outDir);
      found = now;
    } catch {
      // Half written, or its site is not in place yet: read at the next look.
    }
    return manifest;
  };
}

/** Whether a build is there: its folder, and the manifest beside or in it. */
export const hasBuild = async (outDir: string): Promise<boolean> =>
  (await findChange(outDir)) !== undefined && (await findManifest(outDir)) !== undefined;

interface FoundManifest {
  file: string;
  changedAt: number;
}

/** Beside the site; builds of before have it inside. */
async function findManifest(outDir: string): Promise<FoundManifest | undefined> {
  for (const file of [manifestPath(outDir), join(outDir, manifestFile)]) {
    const changedAt = await findChange(file);
    if (changedAt !== undefined) return { file, changedAt };
  }
  return undefined;
}

/** When a file was last changed, in milliseconds; undefined if there is none. */
async function findChange(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return undefined;
  }
}

async function readManifest(file: string, outDir: string): Promise<Manifest> {
  const manifest = await parseManifest(file);
  const stamp = await readFile(join(outDir, stampFile), 'utf8').catch(() => undefined);
  const { build = stamp } = manifest;
  if (stamp !== undefined && build !== stamp) throw new StartupError('BuildMismatch', outDir);
  return manifest;
}

async function parseManifest(file: string): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new StartupError('BuildInvalid', file, error);
  }
}
