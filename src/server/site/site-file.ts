import { hash } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The only folder with a dot that the web has agreed on, RFC 8615. */
const wellKnown = '.well-known';

/** Longer than any address that a build makes; file systems stop at 255 bytes a name. */
export const longestPath = 2_000;

/**
 * Characters that never stand in the name of a built file and that a file system could read as a
 * separator, a drive or a stream; `%` is left of an address that was encoded twice.
 */
const foreign = /[\p{Cc}/\\:%]/u;

/** An address of the site, taken apart. */
export interface SitePath {
  /** Decoded names of folders and file; none of them leads out of the site. */
  segments: readonly string[];
  /** The address ends with a slash, so a page is meant. */
  isFolder: boolean;
}

/** Takes the path of an address apart; undefined if no file of the site can be meant. */
export function parseSitePath(path: string): SitePath | undefined {
  if (!path.startsWith('/') || path.length > longestPath) return undefined;
  const isFolder = path.endsWith('/');
  const parts = path === '/' ? [] : path.slice(1, isFolder ? -1 : undefined).split('/');
  const segments = parts.flatMap((part) => decodeSegment(part) ?? []);
  if (segments.length !== parts.length || !segments.every(isServed)) return undefined;
  return { segments, isFolder };
}

/** The address of a page, always with one slash in front and one behind. */
export const toFolderAddress = (segments: readonly string[]): string =>
  segments.length === 0 ? '/' : `/${segments.map(encodeURIComponent).join('/')}/`;

function decodeSegment(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const isServed = (segment: string, index: number): boolean =>
  segment !== '' &&
  !foreign.test(segment) &&
  (!segment.startsWith('.') || (index === 0 && segment === wellKnown));

/** A file of the built site that may be sent. */
export interface SiteFile {
  /** Path on the disk with every link followed. */
  path: string;
  /** In bytes. */
  size: number;
  /** Differs for different content, whatever the date of the file says. */
  version: string;
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
    const found = await stat(path, { bigint: true });
    if (!found.isFile()) return undefined;
    const { ino, size, mtimeNs, ctimeNs } = found;
    return { path, size: Number(size), version: toVersion([ino, size, mtimeNs, ctimeNs]) };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether a folder of this name with a page in it exists. */
export async function hasPage(folder: string, segments: readonly string[]): Promise<boolean> {
  return (await findSiteFile(folder, [...segments, 'index.html'])) !== undefined;
}

/**
 * A digest of what the file system says of a file, so that its numbers are not published. `ctime`
 * is part of it, because only the system sets it: `git checkout`, `rsync -t`, archives and images
 * set `mtime` to any date.
 */
const toVersion = (facts: readonly bigint[]): string =>
  hash('sha256', facts.join(' '), 'base64url').slice(0, 22);

const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  absent.has(error.code);
