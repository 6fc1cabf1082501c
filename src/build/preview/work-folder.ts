import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** File that names the process which uses the folder; while it runs, no other does. */
const ownerFile = 'owner.json';

const ownerSchema = z.object({ pid: z.number().int(), contentDir: z.string() });
type Owner = z.infer<typeof ownerSchema>;

/**
 * Takes a folder below `parent` for the caches of Astro and Vite. The next preview of the same
 * content folder finds it again; one that runs at the same time gets another, because each would
 * read what the other writes. It is given back when the process ends.
 */
export function takeWorkFolder(parent: string, contentDir: string): string {
  mkdirSync(parent, { recursive: true });
  removeForgotten(parent);
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  for (let number = 1; ; number += 1) {
    const folder = join(parent, `${name}-${number}`);
    if (!take(folder, contentDir)) continue;
    process.once('exit', () => rmSync(join(folder, ownerFile), { force: true }));
    return folder;
  }
}

function take(folder: string, contentDir: string): boolean {
  if (isInUse(readOwner(folder))) return false;
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, ownerFile), { force: true });
  const owner: Owner = { pid: process.pid, contentDir };
  try {
    writeFileSync(join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx' });
    writeFileSync(join(folder, 'content-folder'), contentDir);
    return true;
  } catch {
    // Another preview was faster.
    return false;
  }
}

/** Removes the caches of content folders that no longer exist, such as those of tests. */
function removeForgotten(parent: string): void {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    const contentDir = readText(join(folder, 'content-folder'));
    const isForgotten = contentDir !== undefined && !existsSync(contentDir);
    if (isForgotten && !isInUse(readOwner(folder)))
      rmSync(folder, { recursive: true, force: true });
  }
}

function readOwner(folder: string): Owner | undefined {
  try {
    return ownerSchema.safeParse(JSON.parse(readText(join(folder, ownerFile)) ?? '')).data;
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isInUse(owner: Owner | undefined): boolean {
  if (owner === undefined) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
