import type { Stripped } from './strip-heif.ts';

/** Marks of a JPEG (ITU-T T.81, table B.1). */
const mark = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  comment: 0xfe,
  app0: 0xe0,
  app15: 0xef,
} as const;

/** Marks that stand alone: TEM, and RST0 to RST7 between pieces of a scan. */
const isAlone = (code: number): boolean => code === 0x01 || (code >= 0xd0 && code <= 0xd7);

/** What programs need in order to show the picture: its name stands at the beginning of the segment. */
const needed: readonly (readonly [number, string])[] = [
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];

/**
 * Overwrites what a JPEG says beside its pixels (Exif, XMP, IPTC, comments, notes of makers) with
 * nothing of equal length. Of Exif stays how the picture is turned, which is said nowhere else.
 */
export function stripJpeg(bytes: Uint8Array): Stripped {
  let at = 0;
  if (bytes[at] !== 0xff || bytes[at + 1] !== mark.start) return 'unknown';
  at += 2;
  while (at + 4 <= bytes.length) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return 'unknown';
    // Any number of them may fill up before a mark.
    if (code === 0xff) at += 1;
    else if (isAlone(code)) at += 2;
    else if (code === mark.end) return 'unknown';
    else {
      const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
      if (length < 2 || at + 2 + length > bytes.length) return 'unknown';
      stripSegment(code, bytes.subarray(at + 4, at + 2 + length));
      at += 2 + length;
      if (code === mark.scan) at = findMark(bytes, at);
    }
  }
  // What stands after the end may be another picture, with words of its own.
  return at + 2 === bytes.length && bytes[at] === 0xff && bytes[at + 1] === mark.end
    ? 'clean'
    : 'unknown';
}

/** Where the pixels of a scan end: in them 0xff is followed by 0, or by a mark that stands alone. */
function findMark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at;
  }
  return bytes.length;
}

function stripSegment(code: number, content: Uint8Array): void {
  const isApp = code >= mark.app0 && code <= mark.app15;
  if (!isApp && code !== mark.comment) return;
  const start = String.fromCharCode(...content.subarray(0, 12));
  if (needed.some(([app, name]) => app === code && start.startsWith(name))) return;
  const turn = start.startsWith(exif) ? readOrientation(content.subarray(exif.length)) : 1;
  content.fill(0);
  if (turn !== 1) writeOrientation(content, turn);
}

/** How a segment with Exif begins (Exif 2.32, 4.7.2). */
const exif = 'Exif\0\0';

/** The tag that says how a picture is turned, its type (a short number), and an entry's length. */
const orientation = 0x0112;
const short = 3;
const entryLength = 12;

/** How the picture is turned, 1 to 8 (Exif 2.32, 4.6.4); 1, upright, if it does not say so. */
function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return 1;
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * entryLength;
    if (at + entryLength > tiff.length) return 1;
    if (view.getUint16(at, isLittle) !== orientation) continue;
    const turn = view.getUint16(at + 8, isLittle);
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}

/** Exif with one entry: TIFF 6.0, section 2. */
function writeOrientation(content: Uint8Array, turn: number): void {
  const name = new TextEncoder().encode(exif);
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [orientation >> 8, orientation & 255, 0, short, 0, 0, 0, 1, 0, turn, 0, 0];
  const whole = [...name, ...tiff, ...entry, 0, 0, 0, 0];
  if (content.length >= whole.length) content.set(whole);
}
