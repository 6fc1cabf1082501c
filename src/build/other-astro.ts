import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Says that a site (`root`) is built by another version of Astro than the one with which Candil was
 * tested, so that pages of both would load two of them; undefined if it is the same.
 */
export function findOtherAstro(root: string): string | undefined {
  const theirs = readVersion(join(root, 'package.json'));
  const ours = readVersion(import.meta.url);
  if (theirs === undefined || ours === undefined || theirs === ours) return undefined;
  return `AstroDiffers The site has Astro ${theirs}, and Candil was tested with ${ours}. Install that one: npm install astro@${ours}`;
}

/** The version that a file gets. */
function readVersion(from: string): string | undefined {
  try {
    const file = findPackageJSON('astro', from);
    if (file === undefined) return undefined;
    return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  } catch {
    return undefined;
  }
}
