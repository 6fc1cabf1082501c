import { open, readFile, stat, writeFile } from 'node:fs/promises';
import type { FileErrorCode, WrongFile } from '../../schemas/ticket.ts';
import { withPermit, type Semaphore } from '../../lib/semaphore.ts';
import { stripHeif } from '../../lib/media/strip-heif.ts';
import { stripJpeg } from '../../lib/media/strip-jpeg.ts';
import type { ErrorFields } from '../http/errors.ts';
import type { CheckedFile } from './checked-file.ts';
import { fileKinds, type FileKind, guessFileKind } from '../../schemas/file-kinds.ts';
import { type FileRules, isTaken, mostMegabytes } from '../../schemas/file-limits.ts';
import { megabyte } from '../../lib/bytes.ts';
import type { Signature } from '../../schemas/file-signature.ts';
import { cleanName, findFileType, toSafeName } from './file-type.ts';
import {
  isSoundOnly,
  isWebm,
  isWholeMp3,
  isWholeMp4,
  isWholeOgg,
  isWholePdf,
  isWholeWav,
} from './is-whole.ts';
import { findOfficeKind } from './office-file.ts';
import type { PictureTurn } from './pictures/picture-desk.ts';
import { imageTypes, type PictureTask } from './pictures/picture-task.ts';
import type { ReceivedFile } from './keep-file.ts';
import type { Submission } from './read-multipart.ts';

export interface CheckedFiles {
  files: CheckedFile[];
  /** `files` for all of them, `files.<n>` for the nth, from 0. */
  errors: ErrorFields;
  /** The first file that is wrong, in words. */
  wrong?: WrongFile | undefined;
}

/**
 * Files of a request as they are stored, in bytes: they are in memory together then. Pictures drawn
 * anew may be larger than those that came.
 */
const mostStored = 40_000_000;

/** Checks the files one after the other. Throws `uploads_busy` and `storage_unavailable`. */
export async function checkFiles(
  { files, hasTooMany }: Pick<Submission, 'files' | 'hasTooMany'>,
  rules: FileRules,
  checkers: FileCheckers,
): Promise<CheckedFiles> {
  if (hasTooMany || files.length > rules.count) return { files: [], errors: { files: 'too_many' } };
  const checked: CheckedFile[] = [];
  const errors: [string, string][] = [];
  let wrong: WrongFile | undefined;
  for (const [index, file] of files.entries()) {
    const result = await checkFile(file, rules, checkers);
    if ('file' in result) checked.push(result.file);
    else {
      errors.push([`files.${index}`, result.error]);
      wrong ??= toWrongFile(file.name, rules);
    }
  }
  const stored = checked.reduce((sum, { size }) => sum + size, 0);
  if (stored > mostStored) errors.push(['files', 'too_much']);
  return { files: checked, errors: Object.fromEntries(errors), wrong };
}

const toWrongFile = (name: string, rules: FileRules): WrongFile => ({
  name: cleanName(name),
  size: String(mostMegabytes(rules, guessFileKind({ name, type: '' }))),
});

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
  rules: FileRules,
  checkers: FileCheckers,
): Promise<FileCheck> {
  if (isTooLarge) return { error: 'too_large' };
  const { size } = await stat(path);
  if (size === 0) return { error: 'broken' };
  const found = await lookInto(path, await findTypeOf(path), checkers);
  if ('error' in found) return found;
  const { kind, stored = path, isUnverified = false } = found;
  if (!isTaken(rules, kind)) return { error: 'type' };
  if (size > mostMegabytes(rules, kind) * megabyte) return { error: 'too_large' };
  const facts = { name: toSafeName(name, kind), mediaType: fileKinds[kind].mediaType };
  return { file: { ...facts, path: stored, size: (await stat(stored)).size, isUnverified } };
}

/** What was found in a file: its kind, and where it lies as it is to be stored, if elsewhere. */
type Finding =
  { kind: FileKind; stored?: string; isUnverified?: boolean } | { error: FileErrorCode };

async function lookInto(
  path: string,
  signature: Signature,
  { pictures, reading }: FileCheckers,
): Promise<Finding> {
  if (signature === undefined) return { error: 'type' };
  const image = imageTypes.find((one) => one === signature);
  if (image) {
    const found = await drawPicture(pictures, { path, type: image, target: `${path}.drawn` });
    const isKept = 'kind' in found && found.isUnverified === true && image === 'jpeg';
    if (isKept) await stripWords(path, stripJpeg, reading);
    return found;
  }
  // Nobody here can look into their pixels.
  if (signature === 'heic' || signature === 'avif') {
    await stripWords(path, stripHeif, reading);
    return { kind: signature, isUnverified: true };
  }
  if (signature === 'text') return { kind: signature };
  const read = async (): Promise<Finding> => readWhole(await readFile(path), signature);
  return withPermit(reading, readingPatience, read);
}

/** Takes place, time and names out of a picture that is kept as it came, as far as it is understood. */
const stripWords = (
  path: string,
  strip: (bytes: Uint8Array) => unknown,
  reading: Semaphore,
): Promise<void> =>
  withPermit(reading, readingPatience, async () => {
    const bytes = await readFile(path);
    strip(bytes);
    // It is as long as before: the bytes are written over the old ones.
    await writeFile(path, bytes, { flag: 'r+' });
  });

async function drawPicture(pictures: PictureTurn, task: PictureTask): Promise<Finding> {
  const drawing = await pictures.draw(task);
  if (drawing === 'drawn') return { kind: task.type, stored: task.target };
  return drawing === 'unknown' ? { kind: task.type, isUnverified: true } : { error: 'broken' };
}

/** Looks at a file as a whole, because it may be two files in one. */
function readWhole(content: Buffer, signature: Exclude<Signature, undefined>): Finding {
  switch (signature) {
    case 'zip': {
      const found = findOfficeKind(content);
      if (found === 'other') return { error: 'type' };
      return found === 'macros' || found === 'broken' ? { error: found } : { kind: found };
    }
    case 'pdf':
      return isWholePdf(content) ? { kind: 'pdf' } : { error: 'broken' };
    case 'webm':
      return isWebm(content) ? { kind: 'webm' } : { error: 'broken' };
    case 'mp4':
    case 'm4a':
      if (!isWholeMp4(content)) return { error: 'broken' };
      return { kind: isSoundOnly(content) ? 'm4a' : signature };
    // Recorders write headers that count wrongly: such a sound plays and is kept.
    case 'ogg':
      return { kind: 'ogg', isUnverified: !isWholeOgg(content) };
    case 'wav':
      return { kind: 'wav', isUnverified: !isWholeWav(content) };
    case 'mp3':
      return { kind: 'mp3', isUnverified: !isWholeMp3(content) };
    default:
      return { error: 'type' };
  }
}

async function findTypeOf(path: string): Promise<Signature> {
  const file = await open(path);
  try {
    return await findFileType(file);
  } finally {
    await file.close();
  }
}
