import { megabyte } from '../../../lib/bytes.ts';
import { stripHeif } from '../../../lib/media/strip-heif.ts';
import { readZipDirectory } from '../../../lib/zip-directory.ts';
import { type FileKind, fileKinds, guessFileKind } from '../../../schemas/file-kinds.ts';
import { type FileRules, isTaken, mostMegabytes } from '../../../schemas/file-limits.ts';
import {
  findUtf16,
  hasMacros,
  isPieceOfText,
  readSignature,
  signatureLength,
} from '../../../schemas/file-signature.ts';
import type { FileErrorCode } from '../../../schemas/ticket.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** A file as it can be sent, or why it cannot. */
export interface Prepared {
  file: File;
  error: FileErrorCode | undefined;
  /** It may still say where it was taken. */
  tellsPlace?: boolean;
}

/**
 * Looks into a file as the server will, as far as that is quick, and makes large pictures smaller:
 * what cannot be sent is told before anything is.
 */
export async function prepareFile(
  file: File,
  rules: FileRules,
  isShrunk: boolean,
): Promise<Prepared> {
  if (file.size === 0) return { file, error: 'broken' };
  const found = await findKind(file, rules);
  if (found === 'type' || found === 'broken' || found === 'macros' || found === 'too_large') {
    return { file, error: found };
  }
  const most = mostMegabytes(rules, 'jpeg') * megabyte;
  const sent = isShrunk ? file : await shrinkPicture(file, found, most).catch(() => file);
  const kind = sent === file ? found : 'jpeg';
  if (!isTaken(rules, kind)) return { file, error: 'type' };
  const isTooLarge = sent.size > mostMegabytes(rules, kind) * megabyte;
  const error = isTooLarge ? 'too_large' : undefined;
  const isRaw = kind === 'heic' || kind === 'avif';
  return isRaw ? { ...(await stripWords(sent)), error } : { file: sent, error };
}

/** A picture that this browser cannot draw, without what the camera wrote beside its pixels. */
async function stripWords(file: File): Promise<Pick<Prepared, 'file' | 'tellsPlace'>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tellsPlace = stripHeif(bytes) === 'unknown';
  const { name, type, lastModified } = file;
  return { file: new File([bytes], name, { type, lastModified }), tellsPlace };
}

/** Bytes of a text that are looked at here; the server looks at all. */
const pieceLength = 65_536;

/** What can be said of a file by its bytes. */
type Refusal = Exclude<FileErrorCode, 'too_many' | 'too_much'>;

async function findKind(file: File, rules: FileRules): Promise<FileKind | Refusal> {
  const head = new Uint8Array(await file.slice(0, signatureLength).arrayBuffer());
  const signature = readSignature(head);
  if (signature === 'zip') return findOfficeKind(file, rules);
  if (signature) return signature;
  const start = new Uint8Array(await file.slice(0, pieceLength).arrayBuffer());
  return findUtf16(head) !== undefined || isPieceOfText(start) ? 'text' : 'type';
}

/** An office file by its name, if it is an archive without macros. */
async function findOfficeKind(file: File, rules: FileRules): Promise<FileKind | Refusal> {
  const kind = guessFileKind(file);
  if (file.size > mostMegabytes(rules, kind) * megabyte) return 'too_large';
  const entries = readZipDirectory(new Uint8Array(await file.arrayBuffer()));
  if (!entries) return 'broken';
  if (hasMacros(entries)) return 'macros';
  return kind !== undefined && fileKinds[kind].group === 'documents' ? kind : 'type';
}
