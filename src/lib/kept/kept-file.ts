import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/*
 * Values in one file: one behind the other, then a row of the index for each (key 32 bytes, offset 8,
 * length 4, CRC-32 4), then the foot (offset of the index 8, rows 4, CRC-32 of the index 4, mark 8).
 * Whoever finds no foot, or other sums, has a file that was not written to its end.
 */
const rowLength = 48;
const footLength = 24;
const mark = Buffer.from('CANDIL01');

/** Values are gathered to so many bytes before they are written. */
const chunkLength = 2 ** 20;

/** Where a value stands in a file. */
export interface KeptPlace {
  offset: number;
  length: number;
  /** CRC-32 of the value. */
  sum: number;
}

/** A file that was written before. Keys have 64 hex digits. */
export interface KeptReader {
  /** Length in bytes. */
  size: number;
  /** Names the file on its disk, whatever its path is. */
  id: string;
  /** Where a value stands; it is not read. */
  find: (key: string) => KeptPlace | undefined;
  /** Undefined for a key that is not there, and for a value that is not what was written. */
  read: (key: string) => Buffer | undefined;
  close: () => void;
}

/** Opens a file; undefined if it is not there or not whole. */
export function openKeptReader(path: string): KeptReader | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  const index = fstatSync(file).isFile() ? readIndex(file) : undefined;
  if (!index) {
    closeSync(file);
    return undefined;
  }
  const { size, dev, ino } = fstatSync(file, { bigint: true });
  return {
    size: Number(size),
    id: `${dev} ${ino}`,
    find: (key) => index.get(key),
    read(key) {
      const place = index.get(key);
      const value = place && readAt(file, place);
      return value && crc32(value) === place.sum ? value : undefined;
    },
    close: () => closeSync(file),
  };
}

function readIndex(file: number): ReadonlyMap<string, KeptPlace> | undefined {
  const { size } = fstatSync(file);
  if (size < footLength) return undefined;
  const foot = readAt(file, { offset: size - footLength, length: footLength });
  if (!foot?.subarray(16).equals(mark)) return undefined;
  const offset = Number(foot.readBigUInt64LE(0));
  const length = foot.readUInt32LE(8) * rowLength;
  if (offset + length + footLength !== size) return undefined;
  const rows = readAt(file, { offset, length });
  return rows && crc32(rows) === foot.readUInt32LE(12) ? toIndex(rows) : undefined;
}

function toIndex(rows: Buffer): ReadonlyMap<string, KeptPlace> {
  const index = new Map<string, KeptPlace>();
  for (let at = 0; at < rows.length; at += rowLength) {
    index.set(rows.toString('hex', at, at + 32), {
      offset: Number(rows.readBigUInt64LE(at + 32)),
      length: rows.readUInt32LE(at + 40),
      sum: rows.readUInt32LE(at + 44),
    });
  }
  return index;
}

/** A file that is being written. */
export interface KeptWriter {
  /** Names the file on its disk. */
  id: string;
  append: (value: Uint8Array) => KeptPlace;
  read: (place: KeptPlace) => Buffer | undefined;
  /** Writes the index and closes the file. */
  finish: (places: ReadonlyMap<string, KeptPlace>) => void;
  /** Closes the file as it is. */
  close: () => void;
}

/**
 * Opens a file for writing, a new one, or one that is there and whole, behind what it holds: until the
 * new index stands, it counts as not whole.
 */
export function openKeptWriter(path: string, { isNew = true } = {}): KeptWriter {
  const file = openSync(path, isNew ? 'w+' : 'r+');
  const { size, dev, ino } = fstatSync(file, { bigint: true });
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  let end = Number(size);
  let written = end;
  const flush = (): void => {
    const all = Buffer.concat(waiting);
    for (let at = 0; at < all.length;) {
      const count = writeSync(file, all, at, all.length - at, written);
      at += count;
      written += count;
    }
    waiting = [];
    waitingLength = 0;
  };
  const append = (value: Uint8Array): KeptPlace => {
    const place = { offset: end, length: value.length, sum: crc32(value) };
    waiting.push(value);
    waitingLength += value.length;
    end += value.length;
    if (waitingLength >= chunkLength) flush();
    return place;
  };
  return {
    id: `${dev} ${ino}`,
    append,
    read(place) {
      flush();
      return readAt(file, place);
    },
    finish(places) {
      const rows = Buffer.concat([...places].map(([key, place]) => toRow(key, place)));
      const foot = Buffer.alloc(footLength);
      foot.writeBigUInt64LE(BigInt(end), 0);
      foot.writeUInt32LE(places.size, 8);
      foot.writeUInt32LE(crc32(rows), 12);
      mark.copy(foot, 16);
      append(rows);
      append(foot);
      flush();
      closeSync(file);
    },
    close: () => closeSync(file),
  };
}

function toRow(key: string, { offset, length, sum }: KeptPlace): Buffer {
  const row = Buffer.alloc(rowLength);
  row.write(key, 0, 32, 'hex');
  row.writeBigUInt64LE(BigInt(offset), 32);
  row.writeUInt32LE(length, 40);
  row.writeUInt32LE(sum, 44);
  return row;
}

function readAt(
  file: number,
  { offset, length }: Pick<KeptPlace, 'offset' | 'length'>,
): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(length);
  for (let at = 0; at < length;) {
    const count = readSync(file, buffer, at, length - at, offset + at);
    if (count === 0) return undefined;
    at += count;
  }
  return buffer;
}
