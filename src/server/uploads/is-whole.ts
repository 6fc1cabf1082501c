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
