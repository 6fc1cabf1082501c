import { open, readFile, stat } from 'node:fs/promises';
import type { FileErrorCode } from '../../schemas/ticket.ts';
import { toSafeName } from './file-name.ts';
import { fileTypes, findFileType, type FileType } from './file-type.ts';
import { passGate, type Gate } from '../../lib/semaphore.ts';
import { isWebm, isWholeMp4, isWholePdf } from './is-whole.ts';
import { imageTypes } from './pictures/image-type.ts';
import type { PictureTurn } from './pictures/picture-desk.ts';
import type { ReceivedFile } from './submission.ts';

/** A file that was checked and may be stored. */
export interface CheckedFile {
  name: string;
  mediaType: string;
  /** Where it lies as it is to be stored. */
  path: string;
  /** Bytes. */
  size: number;
}

export type FileCheck = { file: CheckedFile } | { error: FileErrorCode };

/** What looks into files, so many at a time. */
export interface FileCheckers {
  pictures: PictureTurn;
  /** Documents and films are read into memory, one at a time. */
  reading: Gate;
}

/** So long a file waits to be read, in milliseconds; those before it take a moment each. */
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
  const isGood = await passGate(reading, readingPatience, read);
  return isGood ? accept(name, type, path) : { error: 'broken' };
}

/** What is looked at as a whole, because it may be two files in one. */
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
