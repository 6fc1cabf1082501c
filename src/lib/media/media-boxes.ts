/** A box of a file in the ISO base media format. */
export interface Box {
  /** Four signs, such as `meta`. */
  type: string;
  /** Where its content begins and ends, in bytes. */
  start: number;
  end: number;
}

/** Boxes beside each other at most: an album of a thousand tiles has one for each. */
const mostBoxes = 10_000;

const header = 8;
const longHeader = 16;

/**
 * The boxes that fill a part of a file exactly, from the first byte to the last; undefined if they do
 * not. ISO/IEC 14496-12, 4.2: a size of 1 says that the size stands after the type, 0 that the box goes
 * to the end.
 */
export function readBoxes(bytes: Uint8Array, start: number, end: number): Box[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const boxes: Box[] = [];
  for (let at = start; at < end;) {
    if (end - at < header || boxes.length >= mostBoxes) return undefined;
    const short = view.getUint32(at);
    const isLong = short === 1;
    if (isLong && end - at < longHeader) return undefined;
    const size = isLong ? Number(view.getBigUint64(at + header)) : short === 0 ? end - at : short;
    const content = isLong ? longHeader : header;
    if (size < content || size > end - at) return undefined;
    boxes.push({ type: typeOf(bytes, at + 4), start: at + content, end: at + size });
    at += size;
  }
  return boxes;
}

/** The four signs at a place. */
export const typeOf = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));
