/*
 * The list of what is in an archive. Nothing is unpacked for it, so that no archive can be a bomb.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */

/** A file of an archive, as its directory tells. */
export interface ZipEntry {
  name: string;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  /** Bytes in the archive. */
  packed: number;
  /** Where its own header begins, in bytes. */
  offset: number;
}

const signatureOf = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const lengthOf = { local: 30, entry: 46, end: 22 } as const;

/** Longest comment of an archive, in bytes. */
const longestComment = 0xffff;

/** Files of an archive at most: an office file with a picture on every page has some hundreds. */
const mostEntries = 10_000;

/**
 * What is in an archive that fills its file exactly, from the first byte to the last; undefined for
 * all others, among them those of more than 4 GB and of several parts.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined || view.getUint32(0, true) !== signatureOf.local) return undefined;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count > mostEntries || start + size !== end) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + lengthOf.entry > end || view.getUint32(at, true) !== signatureOf.entry)
      return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = at + lengthOf.entry;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(name, name + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = name + nameLength + extra;
  }
  return at === end ? entries : undefined;
}

/** Where the end of the directory stands; it says how long the comment is that ends the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - lengthOf.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== signatureOf.end) continue;
    if (view.getUint16(at + 20, true) === last - at) return at;
  }
  return undefined;
}

/** The packed bytes of one file of an archive; undefined if they are not where they should be. */
export function readPacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset, packed } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + lengthOf.local > bytes.length) return undefined;
  if (view.getUint32(offset, true) !== signatureOf.local) return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + lengthOf.local + names;
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}
