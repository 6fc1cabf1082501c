import { readFile } from 'node:fs/promises';
import type { FileErrorCode } from '../../schemas/ticket.ts';
import type { NewFile } from '../tickets/file-rows.ts';
import { toSafeName } from './file-name.ts';
import { fileTypes, findFileType, type FileType } from './file-type.ts';
import { isWebm, isWholeMp4, isWholePdf } from './is-whole.ts';
import { imageTypes, reencodeImage } from './reencode-image.ts';
import type { ReceivedFile } from './submission.ts';

export type FileCheck = { file: NewFile } | { error: FileErrorCode };

/** Checks a file by what is in it: one that may be stored, or what is wrong. */
export async function checkFile({ name, path, isTooLarge }: ReceivedFile): Promise<FileCheck> {
  if (isTooLarge) return { error: 'too_large' };
  const content = await readFile(path);
  if (content.length === 0) return { error: 'broken' };
  const type = findFileType(content);
  if (type === undefined) return { error: 'type' };
  const clean = await cleanContent(content, type);
  if (!clean) return { error: 'broken' };
  const { mediaType } = fileTypes[type];
  return { file: { name: toSafeName(name, type), mediaType, content: clean } };
}

/** The content as it is stored; undefined if it is not what it begins as. */
async function cleanContent(content: Buffer, type: FileType): Promise<Buffer | undefined> {
  const image = imageTypes.find((one) => one === type);
  if (image) return reencodeImage(content, image).catch(() => undefined);
  const isWhole =
    type === 'pdf'
      ? isWholePdf(content)
      : type === 'mp4'
        ? isWholeMp4(content)
        : type === 'webm'
          ? isWebm(content)
          : true;
  return isWhole ? content : undefined;
}
