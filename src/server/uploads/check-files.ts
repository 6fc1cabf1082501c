import { open, readFile, stat } from 'node:fs/promises';
import type { FileErrorCode } from '../../schemas/ticket.ts';
import { withPermit, type Semaphore } from '../../lib/semaphore.ts';
import type { ErrorFields } from '../http/errors.ts';
import type { CheckedFile } from './checked-file.ts';
import { type FileType, fileTypes, findFileType, toSafeName } from './file-type.ts';
import { isWebm, isWholeMp4, isWholePdf } from './is-whole.ts';
import type { PictureTurn } from './pictures/picture-desk.ts';
import { imageTypes } from './pictures/picture-task.ts';
import type { ReceivedFile } from './keep-file.ts';
import type { Submission } from './read-multipart.ts';

export interface CheckedFiles {
  files: CheckedFile[];
  /** `files` for all of them, `files.<n>` for the nth, from 0. */
  errors: ErrorFields;
}

/**
 * Files of a request as they are stored, in bytes: they are in memory together then. Pictures drawn
 * anew may be larger than those that came.
 */
const mostStored = 40_000_000;

/** Checks the files one after the other. Throws `uploads_busy` and `storage_unavailable`. */
export async function checkFiles(
  { files, hasTooMany }: Pick<Submission, 'files' | 'hasTooMany'>,
  most: number,
  checkers: FileCheckers,
): Promise<CheckedFiles> {
  if (hasTooMany || files.length > most) return { files: [], errors: { files: 'too_many' } };
  const checked: CheckedFile[] = [];
  const errors: [string, string][] = [];
  for (const [index, file] of files.entries()) {
    const result = await checkFile(file, checkers);
    if ('file' in result) checked.push(result.file);
    else errors.push([`files.${index}`, result.error]);
  }
  const stored = checked.reduce((sum, { size }) => sum + size, 0);
  if (stored > mostStored) errors.push(['files', 'too_much']);
  return { files: checked, errors: Object.fromEntries(errors) };
}

export type FileCheck = { file: CheckedFile } | { error: FileErrorCode };

/** What looks into files, so many at a time. */
export interface FileCheckers {
  pictures: PictureTurn;
  /** Documents and films are read into memory, one at a time. */
  reading: Semaphore;
}

/** How long a file waits to be read, in milliseconds; each one before it takes a moment. */
const readingPatience = 20_000;

/** Checks a file by what is in it: one that may be stored, or what is wrong. */
export async function checkFile(
  { name, path, isTooLarge }: ReceivedFile,
  { pictures, reading }: FileCheckers,
): Promise<FileCheck> {
  if (isTooLarge) return { error: 'too_large' };
  if ((await stat(path)).size === 0) return { error: 'broken' };
  const type = await findTypeOf(path);
  if (type === undefined) return { error: 'type' };
  const image = imageTypes.find((one) => one === type);
  if (image) {
    const target = `${path}.drawn`;
    const isDrawn = await pictures.draw({ path, type: image, target });
    return isDrawn ? accept(name, image, target) : { error: 'broken' };
  }
  const isWhole = holdsTogether[type];
  if (!isWhole) return accept(name, type, path);
  const read = async (): Promise<boolean> => isWhole(await readFile(path));
  const isGood = await withPermit(reading, readingPatience, read);
  return isGood ? accept(name, type, path) : { error: 'broken' };
}

/** Kinds that are checked as a whole, because such a file may be two files in one. */
const holdsTogether: Partial<Record<FileType, (content: Buffer) => boolean>> = {
  pdf: isWholePdf,
  mp4: isWholeMp4,
  webm: isWebm,
};

async function findTypeOf(path: string): Promise<FileType | undefined> {
  const file = await open(path);
  try {
    return await findFileType(file);
  } finally {
    await file.close();
  }
}

async function accept(name: string, type: FileType, path: string): Promise<FileCheck> {
  const { size } = await stat(path);
  return {
    file: { name: toSafeName(name, type), mediaType: fileTypes[type].mediaType, path, size },
  };
}
