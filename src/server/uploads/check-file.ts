import { open, readFile, stat } from 'node:fs/promises';
import type { FileErrorCode } from '../../schemas/ticket.ts';
import { toSafeName } from './file-name.ts';
import { fileTypes, findFileType, signatureLength, type FileType } from './file-type.ts';
import { passGate, type Gate } from './gate.ts';
import { isWebm, isWholeMp4, isWholePdf } from './is-whole.ts';
import { imageTypes, type ImageType } from './pictures/image-type.ts';
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
  /** Files that are no pictures are read into memory, one at a time. */
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
  const image = await findImageType(path);
  if (image) {
    const target = `${path}.drawn`;
    const isDrawn = await pictures.draw({ path, type: image, target });
    return isDrawn ? accept(name, image, target) : { error: 'broken' };
  }
  const type = await passGate(reading, readingPatience, async () => examine(await readFile(path)));
  return typeof type === 'string' ? accept(name, type, path) : type;
}

async function accept(name: string, type: FileType, path: string): Promise<FileCheck> {
  const { size } = await stat(path);
  return {
    file: { name: toSafeName(name, type), mediaType: fileTypes[type].mediaType, path, size },
  };
}

/** The kind of a picture by its first bytes; undefined for every other file. */
async function findImageType(path: string): Promise<ImageType | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signatureLength));
    const type = findFileType(buffer.subarray(0, bytesRead));
    return imageTypes.find((one) => one === type);
  } finally {
    await file.close();
  }
}

/** The kind of a file that is no picture, or what is wrong with it. */
function examine(content: Buffer): FileType | { error: FileErrorCode } {
  if (content.length === 0) return { error: 'broken' };
  const type = findFileType(content);
  if (type === undefined) return { error: 'type' };
  return isWhole(content, type) ? type : { error: 'broken' };
}

function isWhole(content: Buffer, type: FileType): boolean {
  switch (type) {
    case 'pdf':
      return isWholePdf(content);
    case 'mp4':
      return isWholeMp4(content);
    case 'webm':
      return isWebm(content);
    default:
      return true;
  }
}
