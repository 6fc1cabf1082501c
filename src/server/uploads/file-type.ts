import type { FileHandle } from 'node:fs/promises';
import { endingOf, fileKinds, type FileKind } from '../../schemas/file-kinds.ts';
import {
  findUtf16,
  hasSignsOfNoText,
  isPieceOfText,
  readSignature,
  type Signature,
  signatureLength,
} from '../../schemas/file-signature.ts';

/** Bytes read at a time: pages are answered between two pieces of a long text. */
const pieceLength = 65_536;

/** What a file is by its bytes, never by its name; undefined for all that is not taken. */
export async function findFileType(file: FileHandle): Promise<Signature> {
  const head = Buffer.alloc(signatureLength);
  const { bytesRead } = await file.read(head, { position: 0 });
  const start = head.subarray(0, bytesRead);
  const found = readSignature(start);
  if (found) return found;
  return (await isText(file, findUtf16(start))) ? 'text' : undefined;
}

/** A text in any encoding, without the signs that no text has; read in pieces that are not kept. */
async function isText(file: FileHandle, utf16: string | undefined): Promise<boolean> {
  const decoder = utf16 === undefined ? undefined : new TextDecoder(utf16, { fatal: true });
  const piece = Buffer.alloc(pieceLength);
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(piece, { position });
    position += bytesRead;
    const bytes = piece.subarray(0, bytesRead);
    if (!(decoder ? isPieceOf(decoder, bytes) : isPieceOfText(bytes))) return false;
    if (bytesRead === 0) return true;
  }
}

/** Whether the next bytes go on with a text; none end it. */
function isPieceOf(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    return !hasSignsOfNoText(decoder.decode(bytes, { stream: bytes.length > 0 }));
  } catch {
    return false;
  }
}

/** Longest name without its ending, and of a name at all, in characters. */
const longest = 80;
const longestWhole = 1_000;

/** A name without its folders and without signs that are not seen or do harm. */
export const cleanName = (name: string): string =>
  (name.toWellFormed().split(/[/\\]/u).at(-1) ?? '')
    .normalize('NFC')
    // Control signs; and signs that turn the direction of what follows.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*;\s]+/gu, ' ')
    .replaceAll(/^[\s.]+|(?<![\s.])[\s.]+$/gu, '')
    .slice(0, longestWhole)
    .toWellFormed();

/** A name that is safe on any disk and in any line, with an ending that says what the file is. */
export function toSafeName(name: string, kind: FileKind): string {
  const { endings } = fileKinds[kind];
  const clean = cleanName(name);
  const ending = endings.find((one) => one === endingOf(clean));
  const base = (ending === undefined ? clean : clean.slice(0, -ending.length - 1)).trim();
  return `${base.slice(0, longest).toWellFormed() || 'file'}.${ending ?? endings[0]}`;
}
