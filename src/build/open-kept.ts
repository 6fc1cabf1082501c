import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../content/read/files/list-files.ts';
import { openKeptFolder, type KeptFolder } from '../lib/kept/kept-folder.ts';
import { projectFolder } from '../lib/project-folder.ts';
import type { BuildOptions } from './build-options.ts';

/** What is kept from one build to the next, in the company's folder; it may be removed at any time. */
export const cacheFolder = (root: string): string => join(root, '.candil/cache');

/**
 * What builds of a company’s folder keep for the next one (ADR 0090). With `isFresh` nothing of
 * earlier builds is used.
 */
export function openKept(root: string, { isFresh = false }: BuildOptions): KeptFolder {
  const cache = cacheFolder(root);
  // Where versions before kept compressed copies, a file each.
  rmSync(join(cache, 'compressed'), { recursive: true, force: true });
  return openKeptFolder(join(cache, 'kept'), { program: readProgramStamp(root), isFresh });
}

/** What Candil itself is made of: as it lies in the repository, and as it is packed. */
const sources = ['src', 'compiled/node'];

/** Files by which package managers say what they have installed, from the folder of a project. */
const installed = [
  'node_modules/.package-lock.json',
  'node_modules/.pnpm/lock.yaml',
  'node_modules/.yarn-state.yml',
  'node_modules/.yarn-integrity',
  'package-lock.json',
  'bun.lock',
];

/**
 * A text that changes with the program that builds: Candil, the packages that are installed for it and
 * for the company's folder (`root`), Node with its languages and time zones, and the zone of the machine.
 */
export function readProgramStamp(root: string): string {
  const hash = createHash('sha256');
  const add = (file: string): void => {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  };
  hash.update(JSON.stringify([process.versions, process.platform, process.arch]));
  hash.update(JSON.stringify(new Intl.DateTimeFormat().resolvedOptions()));
  for (const source of sources) {
    const folder = join(projectFolder, source);
    for (const path of listFiles(folder).files) add(join(folder, path));
  }
  const folders = new Set([projectFolder, root].flatMap(listAbove));
  const found = [...folders].flatMap((folder) => installed.map((name) => join(folder, name)));
  for (const file of [join(projectFolder, 'package.json'), ...found].filter(existsSync)) add(file);
  return hash.digest('hex');
}

/** A folder and those that it lies in: packages are looked for in all of them. */
function listAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...listAbove(above)];
}
