import { readBoxes, type Box, typeOf } from './media-boxes.ts';

/** What became of the words and places that a picture carried beside its pixels. */
export type Stripped =
  /** There is nothing left of them. */
  | 'clean'
  /** Some of the file is not understood: they may be in there. */
  | 'unknown';

/** Boxes of a file in which nothing personal stands, or which are looked into. */
const knownBoxes: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);

/** Of `meta`: ISO/IEC 14496-12, 8.11, and 23008-12, 9 and 10. */
const knownMeta: ReadonlySet<string> = new Set([
  'hdlr',
  'pitm',
  'iinf',
  'iloc',
  'iref',
  'iprp',
  'idat',
  'dinf',
  'grpl',
  'free',
  'skip',
]);

/** Items that are pictures, or say how pictures are put together. */
const pictureItems: ReadonlySet<string> = new Set([
  'hvc1',
  'hev1',
  'lhv1',
  'av01',
  'avc1',
  'grid',
  'iovl',
  'iden',
  'tmap',
]);

/** An extended type that holds XMP: XMP Specification Part 3, 1.1.4 (MPEG-4 and ISO base media). */
const xmpUuid = 'be7acfcb97a942e89c71999491e3afac';

/**
 * Overwrites what a HEIC or AVIF says beside its pixels (Exif, XMP: where, when, by whom, thumbnails)
 * with nothing of equal length; not another byte is changed, and nothing moves. The picture stays
 * upright: how it is turned stands in properties (`irot`, `imir`), and Exif has no say in it
 * (ISO/IEC 23008-12, 6.5.10 and A.2.1).
 */
export function stripHeif(bytes: Uint8Array): Stripped {
  const boxes = readBoxes(bytes, 0, bytes.length);
  const metas = boxes?.filter(({ type }) => type === 'meta') ?? [];
  const [meta] = metas;
  if (!boxes || !meta || metas.length > 1) return 'unknown';
  const isStripped = stripMeta(
    bytes,
    meta,
    boxes.filter(({ type }) => type === 'mdat'),
  );
  const left = boxes.filter(
    (box) => !knownBoxes.has(box.type) && !(box.type === 'uuid' && stripUuid(bytes, box)),
  );
  return isStripped && left.length === 0 ? 'clean' : 'unknown';
}

/** Empties a box of XMP; other extended types belong to makers of cameras. */
function stripUuid(bytes: Uint8Array, { start, end }: Box): boolean {
  const id = [...bytes.subarray(start, start + 16)];
  if (id.map((byte) => byte.toString(16).padStart(2, '0')).join('') !== xmpUuid) return false;
  emptyXmp(bytes.subarray(start + 16, end));
  return true;
}

/** A part of the file. */
interface Range {
  start: number;
  end: number;
}

/** Version and flags of a full box, in bytes. */
const fullHeader = 4;

/** `data` are the boxes in which the bytes of items lie, besides `idat`. */
function stripMeta(bytes: Uint8Array, meta: Box, data: readonly Box[]): boolean {
  const children = readBoxes(bytes, meta.start + fullHeader, meta.end);
  const find = (type: string): Box | undefined => children?.find((box) => box.type === type);
  const iinf = find('iinf');
  const iloc = find('iloc');
  if (!children || !iinf || !iloc) return false;
  const items = readItems(bytes, iinf);
  const places = readPlaces(bytes, iloc, find('idat'));
  const wordy = items?.filter(({ kind }) => kind !== 'picture') ?? [];
  if (!items || !places || wordy.length > mostWordy) return false;
  // What holds the file together is not emptied, whatever an item says.
  const isData = (range: Range): boolean =>
    [...data, find('idat')].some((one) => liesIn(range, one));
  let isClean = children.every(({ type }) => knownMeta.has(type));
  for (const { id, kind } of wordy) {
    const own = places.get(id);
    const others = [...places].flatMap(([other, ranges]) => (other === id ? [] : (ranges ?? [])));
    // Bytes that belong to something else too are left alone.
    const isOwn = own?.every(
      (range, index) =>
        index < mostPieces && isData(range) && !others.some((other) => overlaps(range, other)),
    );
    if (!own || isOwn !== true || kind === 'other') isClean = false;
    else if (kind === 'exif') emptyExif(bytes, own);
    else for (const { start, end } of own) emptyXmp(bytes.subarray(start, end));
  }
  return isClean;
}

/**
 * Items beside pictures, and items and their ranges together, at most: more than any camera writes, and few enough to
 * be compared with each other.
 */
const mostWordy = 64;
const mostRanges = 10_000;

/** Pieces of an item beside pictures at most: cameras write it in one. */
const mostPieces = 16;

const overlaps = (one: Range, other: Range): boolean =>
  one.start < other.end && other.start < one.end;

const liesIn = (range: Range, box: Range | undefined): boolean =>
  box !== undefined && box.start <= range.start && range.end <= box.end;

interface Item {
  id: number;
  kind: 'picture' | 'exif' | 'xmp' | 'other';
}

/** `iinf` with its `infe`: ISO/IEC 14496-12, 8.11.6. */
function readItems(bytes: Uint8Array, { start, end }: Box): Item[] | undefined {
  const reader = new Reader(bytes, start, end);
  const version = reader.read(1);
  reader.skip(3);
  reader.skip(version === 0 ? 2 : 4);
  const entries = readBoxes(bytes, reader.at, end);
  const items = entries?.map((entry) => readItem(bytes, entry));
  return items?.every((item) => item !== undefined) ? items : undefined;
}

function readItem(bytes: Uint8Array, { type, start, end }: Box): Item | undefined {
  const reader = new Reader(bytes, start, end);
  const version = reader.read(1);
  reader.skip(3);
  // Earlier versions have no type: no picture has them.
  if (type !== 'infe' || (version !== 2 && version !== 3)) return undefined;
  const id = reader.read(version === 2 ? 2 : 4);
  const isProtected = reader.read(2) !== 0;
  const name = typeOf(bytes, reader.at);
  reader.skip(4);
  if (reader.isOver() || isProtected) return undefined;
  if (name === 'Exif') return { id, kind: 'exif' };
  if (name === 'mime') return { id, kind: isXmp(bytes.subarray(reader.at, end)) ? 'xmp' : 'other' };
  return { id, kind: pictureItems.has(name) ? 'picture' : 'other' };
}

/** After the item's name stands its media type; both end with a zero. */
const isXmp = (texts: Uint8Array): boolean => {
  const name = texts.indexOf(0) + 1;
  const type = String.fromCharCode(...texts.subarray(name, name + xmpType.length));
  return name > 0 && type === xmpType && (texts[name + xmpType.length] ?? 0) === 0;
};

const xmpType = 'application/rdf+xml';

/** Where the bytes of each item lie; undefined for an item that lies somewhere else than in this file. */
type Places = Map<number, Range[] | undefined>;

/** `iloc`: ISO/IEC 14496-12, 8.11.3. */
function readPlaces(bytes: Uint8Array, { start, end }: Box, idat?: Box): Places | undefined {
  const reader = new Reader(bytes, start, end);
  const version = reader.read(1);
  reader.skip(3);
  const sizes = reader.read(2);
  const [offsetSize, lengthSize] = [sizes >> 12, (sizes >> 8) & 15];
  const [baseSize, indexSize] = [(sizes >> 4) & 15, version === 0 ? 0 : sizes & 15];
  // Without a length an extent is everything that there is.
  if (version > 2 || lengthSize === 0) return undefined;
  const count = reader.read(version < 2 ? 2 : 4);
  let all = 0;
  const places: Places = new Map();
  for (let item = 0; item < count && !reader.isOver(); item += 1) {
    const id = reader.read(version < 2 ? 2 : 4);
    if ((all += 1) > mostRanges || places.has(id)) return undefined;
    const method = version === 0 ? 0 : reader.read(2) & 15;
    const isHere = reader.read(2) === 0 && (method === 0 || (method === 1 && idat !== undefined));
    const base = reader.read(baseSize) + (method === 1 ? (idat?.start ?? 0) : 0);
    const ranges: Range[] = [];
    for (let extents = reader.read(2); extents > 0 && !reader.isOver(); extents -= 1) {
      if ((all += 1) > mostRanges) return undefined;
      reader.skip(indexSize);
      const at = base + reader.read(offsetSize);
      ranges.push({ start: at, end: at + reader.read(lengthSize) });
    }
    const isWhole = ranges.every((range) => range.end > range.start && range.end <= bytes.length);
    places.set(id, isHere && isWhole ? ranges : undefined);
  }
  return reader.isOver() ? undefined : places;
}

/** Reads numbers one after the other; beyond the end they are 0. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  at: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#end = end;
    this.at = start;
  }

  isOver(): boolean {
    return this.at > this.#end;
  }

  skip(length: number): void {
    this.at += length;
  }

  read(length: number): number {
    let value = 0;
    for (const end = this.at + length; this.at < end; this.at += 1) {
      value = value * 256 + (this.at < this.#end ? (this.#bytes[this.at] ?? 0) : 0);
    }
    return value;
  }
}

/**
 * Exif with nothing in it: where its TIFF begins (ISO/IEC 23008-12, A.2.1), the header of a TIFF, and
 * a directory without entries and without a next one (TIFF 6.0, section 2).
 */
const noExif = [0, 0, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0];

function emptyExif(bytes: Uint8Array, ranges: readonly Range[]): void {
  for (const { start, end } of ranges) bytes.fill(0, start, end);
  const [first] = ranges;
  if (first && first.end - first.start >= noExif.length) bytes.set(noExif, first.start);
}

const noXmp = new TextEncoder().encode('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');

/** XMP may have blanks after it. */
function emptyXmp(bytes: Uint8Array): void {
  bytes.fill(0x20);
  if (bytes.length >= noXmp.length) bytes.set(noXmp);
}
