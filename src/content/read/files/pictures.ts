import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { IsLeftOut } from './left-out.ts';
import { toUrlPart } from '../../../lib/url-part.ts';
import { listFiles } from './list-files.ts';

/** A file below `content/images/`. */
export interface PictureFile {
  /** Absolute path. */
  path: string;
  extension: string;
  /** Pixels as drawn. */
  width: number;
  height: number;
  /** First eight hex digits of SHA-256 over the file. */
  hash: string;
  /** It is a film of several pictures, which formats made at build would not keep. */
  isMoving?: boolean;
}

/** One picture in one language, or in all: `locale` is undefined where it holds no text. */
export interface Picture {
  /** What articles call it, such as `app/support-pin`. */
  name: string;
  locale: string | undefined;
  light: PictureFile;
  dark: PictureFile | undefined;
}

export const pictureExtensions = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'] as const;

const pictureEnding = new RegExp(`\\.(?:${pictureExtensions.join('|')})$`, 'iu');

/** Whether a file is a picture by its name. */
export const isPictureFile = (path: string): boolean => pictureEnding.test(path);

const fileName = new RegExp(`^(.+?)(\\.dark)?\\.(${pictureExtensions.join('|')})$`, 'u');

/** Pictures by `<locale>/<name>`, or by `<name>` where they are for all languages. */
export type PictureIndex = ReadonlyMap<string, Picture>;

/**
 * Reads `images/[<locale>/]<name>[.dark].<extension>` of a content folder. A folder is a language
 * if it is one of `locales`. Files that are no pictures are left out.
 */
export async function readPictures(
  contentDir: string,
  locales: readonly string[],
  isLeftOut: IsLeftOut = () => false,
): Promise<PictureIndex> {
  const root = join(contentDir, 'images');
  const found = listFiles(root).files.flatMap((file) => {
    const [, key = '', dark, extension = ''] = fileName.exec(file) ?? [];
    return key === '' || isLeftOut(file)
      ? []
      : [{ key, isDark: dark !== undefined, extension, file }];
  });
  const files = await Promise.all(
    found.map(async ({ key, isDark, extension, file }) => ({
      key,
      isDark,
      file: await readPicture(join(root, file), extension),
    })),
  );
  const dark = new Map(files.filter(({ isDark }) => isDark).map(({ key, file }) => [key, file]));
  return new Map(
    files
      .filter(({ isDark }) => !isDark)
      .map(({ key, file }) => {
        const [first = '', ...rest] = key.split('/');
        const isLocal = locales.includes(first) && rest.length > 0;
        const name = isLocal ? rest.join('/') : key;
        const locale = isLocal ? first : undefined;
        return [key, { name, locale, light: file, dark: dark.get(key) }];
      }),
  );
}

/**
 * Reads pictures by their paths from the content folder, by which they are known with a `/` before
 * them; `files` are those that there are, a dark one beside each among them.
 */
export async function readPicturesAt(
  contentDir: string,
  paths: readonly string[],
  files: ReadonlySet<string>,
): Promise<PictureIndex> {
  const read = (path: string): Promise<PictureFile> =>
    readPicture(join(contentDir, path), path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  const pictures = await Promise.all(
    paths.map(async (path): Promise<Picture> => {
      const darkPath = path.replace(/(?=\.[^.]*$)/u, '.dark');
      const dark = files.has(darkPath) ? await read(darkPath) : undefined;
      const name = toUrlPart(path.replace(/\.[^.]*$/u, ''));
      return { name, locale: undefined, light: await read(path), dark };
    }),
  );
  return new Map(pictures.map((picture, at) => [`/${paths[at] ?? ''}`, picture]));
}

/** The picture in the first of the locales that has it, else the one for all languages. */
export function findPicture(
  pictures: PictureIndex,
  name: string,
  locales: readonly string[],
): Picture | undefined {
  for (const locale of locales) {
    const picture = pictures.get(`${locale}/${name}`);
    if (picture) return picture;
  }
  return pictures.get(name);
}

async function readPicture(path: string, extension: string): Promise<PictureFile> {
  const content = await readFile(path);
  const { width, height, pages = 1, delay } = await sharp(content).metadata();
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const isMoving = pages > 1 && delay !== undefined;
  return { path, extension, width, height, hash, ...(isMoving && { isMoving }) };
}
