import { withBase } from '../../../lib/base-path.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** A file below `content/files/` that readers can fetch. */
export interface ContentFile {
  /** What articles call it, such as `return-checklist.pdf`. */
  name: string;
  /** Absolute path. */
  path: string;
  /** Small letters, without a dot. */
  extension: string;
  bytes: number;
  /** Address from the root; its name holds a hash, so it may be cached for ever. */
  url: string;
}

/** Files by `<locale>/<name>`, or by `<name>` where they are for all languages. */
export type FileIndex = ReadonlyMap<string, ContentFile>;

/**
 * Endings that are served. Pages, scripts and drawings are left out: they could run code at the
 * address of the site.
 */
export const fileExtensions = [
  ...['pdf', 'txt', 'csv', 'md', 'ics', 'gpx', 'epub', 'zip'],
  ...['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'rtf'],
  ...['png', 'jpg', 'jpeg', 'webp', 'mp3', 'mp4', 'webm', 'vtt'],
] as const;

/** Ending of a file name in small letters, without a dot; empty if there is none. */
export const extensionOf = (name: string): string =>
  /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

/** Tells whether the site serves a file of this name. */
export const isServed = (name: string): boolean =>
  fileExtensions.some((extension) => extension === extensionOf(name));

/** Reads `files/[<locale>/]<name>` of a content folder. A folder is a language if `locales` has it. */
export async function readFiles(
  contentDir: string,
  locales: readonly string[],
): Promise<FileIndex> {
  const root = join(contentDir, 'files');
  const keys = listFiles(root).files.filter(isServed);
  return new Map(
    await Promise.all(keys.map(async (key) => [key, await readOne(root, key, locales)] as const)),
  );
}

/** Reads files by their paths from the content folder, by which they are known with a `/` before them. */
export async function readFilesAt(
  contentDir: string,
  paths: readonly string[],
): Promise<FileIndex> {
  const entries = await Promise.all(
    paths.map(async (path) => {
      const file = await readOne(contentDir, path, []);
      const name = path.slice(path.lastIndexOf('/') + 1);
      return [`/${path}`, { ...file, name }] as const;
    }),
  );
  return new Map(entries);
}

async function readOne(
  root: string,
  key: string,
  locales: readonly string[],
): Promise<ContentFile> {
  const path = join(root, key);
  const content = await readFile(path);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const extension = extensionOf(key);
  const stem = key.slice(0, -extension.length - 1).replaceAll('/', '-');
  return {
    name: withoutLocale(key, locales),
    path,
    extension,
    bytes: content.length,
    url: withBase(`/files/${encodeURIComponent(`${stem}.${hash}.${extension}`)}`),
  };
}

/** The name by which articles call a file, from its path below `files/`. */
export function withoutLocale(key: string, locales: readonly string[]): string {
  const [first = '', ...rest] = key.split('/');
  return rest.length > 0 && locales.includes(first) ? rest.join('/') : key;
}

/** The entry in the first of the locales that has it, else the one for all languages. */
export function findFile<Entry>(
  files: ReadonlyMap<string, Entry>,
  name: string,
  locales: readonly string[],
): Entry | undefined {
  const local = locales.map((locale) => files.get(`${locale}/${name}`));
  return local.find((file) => file !== undefined) ?? files.get(name);
}
