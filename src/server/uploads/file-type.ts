import type { FileHandle } from 'node:fs/promises';
import type { ImageType } from './pictures/picture-task.ts';

interface FileFacts {
  mediaType: string;
  endings: readonly [string, ...string[]];
}

/** Kinds of files that a ticket takes, with the endings that fit; the first is put on others. */
export const fileTypes = {
  png: { mediaType: 'image/png', endings: ['png'] },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  gif: { mediaType: 'image/gif', endings: ['gif'] },
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  mp4: { mediaType: 'video/mp4', endings: ['mp4', 'm4v', 'mov'] },
  webm: { mediaType: 'video/webm', endings: ['webm'] },
  text: { mediaType: 'text/plain', endings: ['txt', 'log', 'csv'] },
} as const satisfies Record<string, FileFacts> & Record<ImageType, FileFacts>;
export type FileType = keyof typeof fileTypes;

/** First bytes by kind: [offset, bytes]; see https://en.wikipedia.org/wiki/List_of_file_signatures. */
const signatures: readonly [FileType, ...(readonly [number, string])[]][] = [
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['jpeg', [0, '\xff\xd8\xff']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['gif', [0, 'GIF87a']],
  ['gif', [0, 'GIF89a']],
  ['pdf', [0, '%PDF-']],
  ['mp4', [4, 'ftyp']],
  ['webm', [0, '\x1a\x45\xdf\xa3']],
];

/** Bytes that tell every kind but texts. */
const signatureLength = 16;

/** Bytes read at a time: pages are answered between two pieces of a long text. */
const pieceLength = 65_536;

/** The kind of a file by what is in it, never by its name; undefined for all that is not taken. */
export async function findFileType(file: FileHandle): Promise<FileType | undefined> {
  const head = Buffer.alloc(signatureLength);
  const { bytesRead } = await file.read(head, { position: 0 });
  const start = head.toString('latin1', 0, bytesRead);
  const found = signatures.find(([, ...parts]) =>
    parts.every(([offset, bytes]) => start.startsWith(bytes, offset)),
  );
  if (found) return found[0];
  return (await isText(file)) ? 'text' : undefined;
}

/** UTF-8 without the signs that no text has; read in pieces that are not kept. */
async function isText(file: FileHandle): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const piece = Buffer.alloc(pieceLength);
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(piece, { position });
    position += bytesRead;
    try {
      const text = decoder.decode(piece.subarray(0, bytesRead), { stream: bytesRead > 0 });
      if (neverInText.test(text)) return false;
    } catch {
      return false;
    }
    if (bytesRead === 0) return true;
  }
}

// eslint-disable-next-line no-control-regex -- those are what is looked for; a log may have colours (ESC)
const neverInText = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/u;

/** Longest name without its ending, in characters. */
const longest = 80;

/** A name that is safe on any disk and in any line, with an ending that says what the file is. */
export function toSafeName(name: string, type: FileType): string {
  const { endings } = fileTypes[type];
  const last = name.toWellFormed().split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    // Control signs; and signs that are not seen or turn the direction of what follows.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*;\s]+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const match = /^(.*)\.([a-z\d]+)$/iu.exec(clean);
  const ending = endings.find((one) => one === match?.[2]?.toLowerCase());
  const base = (ending === undefined ? clean : (match?.[1] ?? '')).trim();
  return `${base.slice(0, longest).toWellFormed() || 'file'}.${ending ?? endings[0]}`;
}
