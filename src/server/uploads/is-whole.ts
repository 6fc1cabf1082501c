import { isFrameOfMp3 } from '../../schemas/file-signature.ts';

/*
 * What cannot be drawn anew is looked at for what makes it two files in one: it has to begin at its
 * first byte and to end at its last.
 */

/** A PDF from its first line to its last, with nothing but blanks after it. */
export function isWholePdf(content: Buffer): boolean {
  if (!/^%PDF-[12]\.\d/u.test(content.toString('latin1', 0, 8))) return false;
  const end = content.lastIndexOf('%%EOF');
  return end > 0 && /^[\s\0]*$/u.test(content.toString('latin1', end + '%%EOF'.length));
}

const boxHeader = 8;

/** Boxes of a film at most: an hour in pieces of a second has two for each. */
const mostBoxes = 10_000;

const longBoxHeader = 16;

/** An MP4 whose boxes fill it exactly, with the one that describes what is in it. */
export function isWholeMp4(content: Buffer): boolean {
  let at = 0;
  let hasIndex = false;
  for (let count = 0; at < content.length && count < mostBoxes; count += 1) {
    if (content.length - at < boxHeader) return false;
    const type = content.toString('latin1', at + 4, at + boxHeader);
    if (!/^[\x20-\x7e\xa9]{4}$/u.test(type)) return false;
    const size = boxSize(content, at);
    if (size === undefined) return false;
    if (type === 'moov' || type === 'moof') hasIndex = true;
    at += size;
  }
  return at === content.length && hasIndex;
}

/** Size of the box at a place, in bytes: 0 means up to the end, 1 that it stands after the type. */
function boxSize(content: Buffer, at: number): number | undefined {
  const size = content.readUInt32BE(at);
  if (size === 0) return content.length - at;
  if (size !== 1) return size < boxHeader ? undefined : size;
  if (content.length - at < longBoxHeader) return undefined;
  const long = content.readBigUInt64BE(at + boxHeader);
  return long < longBoxHeader || long > content.length ? undefined : Number(long);
}

/** Where the kind stands in the header of a WebM, in bytes. */
const headerOfWebm = 64;

/** Matroska of the kind that browsers play. */
export const isWebm = (content: Buffer): boolean =>
  content.toString('latin1', 0, headerOfWebm).includes('webm');

/**
 * Whether a film without pictures is meant: telephones record voices into MP4 whose brand does not
 * say so. Tracks name what they are in `hdlr`: ISO/IEC 14496-12, 8.4.3.
 */
export function isSoundOnly(content: Buffer): boolean {
  const handlers = new Set<string>();
  for (let at = content.indexOf('hdlr'); at >= 0; at = content.indexOf('hdlr', at + 1)) {
    handlers.add(content.toString('latin1', at + 12, at + 16));
  }
  return handlers.has('soun') && !handlers.has('vide');
}

const riffHeader = 8;

/** A WAV whose header counts its bytes; the last may be one that only fills up. */
export function isWholeWav(content: Buffer): boolean {
  if (content.length < riffHeader) return false;
  const size = content.readUInt32LE(4) + riffHeader;
  return size === content.length || size + 1 === content.length;
}

const oggHeader = 27;

/** An Ogg whose pages fill it exactly; see RFC 3533, 6. */
export function isWholeOgg(content: Buffer): boolean {
  let at = 0;
  while (at + oggHeader <= content.length) {
    if (content.toString('latin1', at, at + 4) !== 'OggS') return false;
    const segments = content[at + oggHeader - 1] ?? 0;
    const sizes = content.subarray(at + oggHeader, at + oggHeader + segments);
    at += oggHeader + segments + sizes.reduce((sum, size) => sum + size, 0);
  }
  return at === content.length;
}

const id3Header = 10;

/** ID3v1 stands at the end: https://id3.org/ID3v1. */
const id3End = 128;

/** An MP3 of frames from its first byte, or from the end of its tag, to its last or to a tag. */
export function isWholeMp3(content: Buffer): boolean {
  const hasEnd = content.toString('latin1', content.length - id3End).startsWith('TAG');
  const end = hasEnd ? content.length - id3End : content.length;
  let at = content.toString('latin1', 0, 3) === 'ID3' ? id3Header + readId3Size(content) : 0;
  // Padding belongs to the tag, but some programs do not count it.
  while (at < end && content[at] === 0) at += 1;
  let frames = 0;
  for (; at < end; frames += 1) {
    const size = isFrameOfMp3(content, at) ? frameSize(content, at) : 0;
    if (size === 0) return false;
    at += size;
  }
  return frames > 0 && at === end;
}

/** Seven bits of each of four bytes: https://id3.org/id3v2.4.0-structure, 3.1. */
const readId3Size = (content: Buffer): number =>
  content.subarray(6, id3Header).reduce((size, byte) => size * 128 + (byte & 0x7f), 0);

/** Kilobits a second of layer III by number, of MPEG 1 and of MPEG 2 and 2.5. */
const bitrates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;

/** Samples a second of MPEG 1; MPEG 2 has half of them, MPEG 2.5 a quarter. */
const sampleRates = [44_100, 48_000, 32_000] as const;

/** Size of a frame in bytes: http://www.mp3-tech.org/programmer/frame_header.html. */
function frameSize(content: Buffer, at: number): number {
  const [, second = 0, third = 0] = content.subarray(at, at + 3);
  const version = (second >> 3) & 3;
  const isFirst = version === 3;
  const kilobits = bitrates[isFirst ? 0 : 1][third >> 4] ?? 0;
  const share = isFirst ? 1 : version === 2 ? 2 : 4;
  const rate = (sampleRates[(third >> 2) & 3] ?? 0) / share;
  const padding = (third >> 1) & 1;
  return rate === 0 ? 0 : Math.floor(((isFirst ? 144 : 72) * kilobits * 1000) / rate) + padding;
}
