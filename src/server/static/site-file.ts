import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of the built site that may be sent. */
export interface SiteFile {
  /** Path on the disk with every link followed. */
  path: string;
  /** In bytes. */
  size: number;
  /** Strong: another content has another one. */
  etag: string;
}

/** What the file system says of a name that is not there, too long, or below a file. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM', 'EINVAL']);

/** A file below `folder`; undefined if it is absent, no file, or a link that leads out. */
export async function findSiteFile(
  folder: string,
  segments: readonly string[],
): Promise<SiteFile | undefined> {
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, ...segments))]);
    if (!path.startsWith(root + sep)) return undefined;
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    return { path, size: found.size, etag: toEtag([found.mtimeMs, found.size, found.ino]) };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether a folder of this name with a page in it exists. */
export async function hasPage(folder: string, segments: readonly string[]): Promise<boolean> {
  return (await findSiteFile(folder, [...segments, 'index.html'])) !== undefined;
}

const toEtag = (facts: readonly number[]): string =>
  `"${facts.map((fact) => Math.round(fact).toString(36)).join('-')}"`;

const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  absent.has(error.code);
