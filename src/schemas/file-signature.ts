import type { FileKind } from './file-kinds.ts';

/*
 * What a file is by its first bytes, never by its name: the browser looks before it sends, the server
 * before it stores.
 */

/** Bytes that tell every kind but texts: the longest lists of brands of a HEIC fit into them. */
export const signatureLength = 64;

/** What the first bytes say: a kind, an archive (which an office file is), or nothing. */
export type Signature = FileKind | 'zip' | undefined;

/** First bytes by kind: [offset, bytes]; see https://en.wikipedia.org/wiki/List_of_file_signatures. */
const signatures: readonly [FileKind | 'zip', ...(readonly [number, string])[]][] = [
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['jpeg', [0, '\xff\xd8\xff']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['gif', [0, 'GIF87a']],
  ['gif', [0, 'GIF89a']],
  ['pdf', [0, '%PDF-']],
  ['webm', [0, '\x1a\x45\xdf\xa3']],
  ['ogg', [0, 'OggS']],
  ['wav', [0, 'RIFF'], [8, 'WAVE']],
  ['mp3', [0, 'ID3']],
  ['zip', [0, 'PK\x03\x04']],
];

/** The kind of a file by its first `signatureLength` bytes. */
export function readSignature(head: Uint8Array): Signature {
  const start = String.fromCharCode(...head.subarray(0, signatureLength));
  if (start.startsWith('ftyp', 4)) return readBrands(head, start);
  const found = signatures.find(([, ...parts]) =>
    parts.every(([offset, bytes]) => start.startsWith(bytes, offset)),
  );
  return found?.[0] ?? (isFrameOfMp3(head) ? 'mp3' : undefined);
}

/** Brands of pictures and sounds in the box that MP4 begins with; see https://mp4ra.org/registered-types/brands. */
const kindByBrand: Partial<Record<string, FileKind>> = {
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  hevx: 'heic',
  avif: 'avif',
  avis: 'avif',
  'M4A ': 'm4a',
  'M4B ': 'm4a',
};

const brandLength = 4;
const firstBrand = 8;
/** Of the brand stands its version, which says nothing; then come those that it is compatible with. */
const otherBrands = 16;

/** `mif1` and `msf1` say only that it is a picture: which one, the other brands say. */
function readBrands(head: Uint8Array, start: string): FileKind {
  const brand = start.slice(firstBrand, firstBrand + brandLength);
  const known = kindByBrand[brand];
  if (known !== undefined) return known;
  if (brand !== 'mif1' && brand !== 'msf1') return 'mp4';
  const size = Math.min(new DataView(head.buffer, head.byteOffset).getUint32(0), start.length);
  for (let at = otherBrands; at + brandLength <= size; at += brandLength) {
    const other = kindByBrand[start.slice(at, at + brandLength)];
    if (other !== undefined) return other;
  }
  return 'heic';
}

/** A frame of MPEG audio, layer III, as an MP3 without tags begins; see http://www.mp3-tech.org/programmer/frame_header.html. */
export function isFrameOfMp3(bytes: Uint8Array, at = 0): boolean {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  const isSync = first === 0xff && (second & 0xe0) === 0xe0;
  const isLayer3 = (second & 0x06) === 0x02 && (second & 0x18) !== 0x08;
  const hasRates = third >> 4 !== 0x0f && third >> 4 !== 0 && (third & 0x0c) !== 0x0c;
  return isSync && isLayer3 && hasRates;
}

/** The two signs with which UTF-16 begins, by its order of bytes. */
const utf16Marks = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/** The encoding of which only a whole decoder can tell what is in it; undefined for all others. */
export const findUtf16 = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  utf16Marks.find(([, first, second]) => head[0] === first && head[1] === second)?.[0];

// eslint-disable-next-line no-control-regex -- those are what is looked for; a log may have colours (ESC)
const neverInText = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/u;

/** Whether a text holds signs that no text has. */
export const hasSignsOfNoText = (text: string): boolean => neverInText.test(text);

/**
 * Whether bytes may be a piece of text in any encoding whose letters stand for themselves: UTF-8,
 * Windows-1252, Shift JIS, … They share the control signs, which no text has.
 */
export const isPieceOfText = (bytes: Uint8Array): boolean =>
  !bytes.some(
    (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f,
  );

/**
 * Parts in which office programs keep what they carry out: VBA, macros of Excel 4 and ActiveX in
 * OOXML, Basic and scripts in OpenDocument.
 */
const programs =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/|activeX\/)|^(?:Basic|Scripts)\//iu;

/** Whether an office file carries programs, by the names of its parts. */
export const hasMacros = (entries: readonly { name: string }[]): boolean =>
  entries.some(({ name }) => programs.test(name));
