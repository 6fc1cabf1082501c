import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { stripHeif } from '../../../../src/lib/media/strip-heif.ts';

/** Drawn by heif-enc 1.15; its words were written by exiftool. */
const readPhoto = (): Buffer => readFileSync('tests/fixtures/pictures/place.heic');
/** Where exiftool says that its Exif and its XMP lie: [begin, end). */
const exif = [0x48a, 0x48a + 0x142] as const;
const xmp = [0x5cc, 0x5cc + 0xc48] as const;
const words = /Ana Example|Valencia|GPS|0210/u;

const isIn = (at: number, [start, end]: readonly [number, number]): boolean =>
  at >= start && at < end;

const box = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
};

/** An AVIF that knows where it was taken. */
const drawAvif = (): Promise<Buffer> =>
  sharp({ create: { width: 32, height: 24, channels: 3, background: '#7a3' } })
    .withExif({
      IFD0: { Artist: 'Ana Example' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 28/1 12/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><city>Valencia</city></x:xmpmeta>')
    .avif({ effort: 0 })
    .toBuffer();

describe('a picture of a telephone', () => {
  test('loses its words and places, and not another byte', () => {
    const before = readPhoto();
    expect(before.toString('latin1')).toMatch(words);
    const after = readPhoto();
    expect(stripHeif(after)).toBe('clean');
    expect(after).toHaveLength(before.length);
    expect(after.toString('latin1')).not.toMatch(words);
    const changed = [...after.keys()].filter((at) => after[at] !== before[at]);
    expect(changed.filter((at) => !isIn(at, exif) && !isIn(at, xmp))).toEqual([]);
    // What is left is an empty directory, after a header that every program reads.
    const left = after.subarray(...exif).toString('hex');
    expect(left.slice(0, 36)).toBe('000000004d4d002a00000008000000000000');
    expect(left.slice(36)).toMatch(/^0+$/u);
    expect(
      after
        .subarray(...xmp)
        .toString()
        .trimEnd(),
    ).toBe('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');
    expect(stripHeif(after)).toBe('clean');
  });

  test('as AVIF shows the same afterwards', async () => {
    const before = await drawAvif();
    expect((await sharp(before).metadata()).exif?.toString('latin1')).toContain('Ana Example');
    const after = Buffer.from(before);
    expect(stripHeif(after)).toBe('clean');
    const { exif: left, xmp: text } = await sharp(after).metadata();
    expect(left?.toString('latin1') ?? '').not.toContain('Ana');
    expect(text?.toString() ?? '').not.toContain('Valencia');
    expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
  });

  test('with boxes that nobody knows is stripped as far as it is understood', () => {
    const film = box('mpvd', Buffer.from('moov with a place'));
    const photo = Buffer.concat([readPhoto(), film]);
    expect(stripHeif(photo)).toBe('unknown');
    expect(photo.toString('latin1')).not.toMatch(words);
    expect(photo.subarray(-film.length)).toEqual(film);
  });

  test('with XMP beside its items loses that too', () => {
    const id = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');
    const photo = Buffer.concat([
      readPhoto(),
      box('uuid', Buffer.concat([id, Buffer.from('Valencia')])),
    ]);
    expect(stripHeif(photo)).toBe('clean');
    expect(photo.toString('latin1')).not.toMatch(words);
    const other = Buffer.concat([readPhoto(), box('uuid', Buffer.from('0123456789abcdefplace'))]);
    expect(stripHeif(other)).toBe('unknown');
    expect(other.toString('latin1')).toContain('place');
  });

  test('whose words share bytes with its pixels is left as it is', () => {
    const photo = readPhoto();
    // `iloc`: the third item is Exif; let it begin where the first does.
    const at = photo.indexOf(Buffer.from('0000048a', 'hex'));
    photo.writeUInt32BE(0x251, at);
    const before = Buffer.from(photo.subarray(0, exif[0]));
    expect(stripHeif(photo)).toBe('unknown');
    expect(photo.subarray(0, exif[0])).toEqual(before);
  });
});

describe('a file that is no such picture', () => {
  test('is left as it is', () => {
    for (const text of ['', 'abc', '\0\0\0\x08ftyp', '\0\0\0\x18ftypheic\0\0\0\0mif1heic']) {
      const bytes = Buffer.from(text, 'latin1');
      expect(stripHeif(bytes)).toBe('unknown');
      expect(bytes.toString('latin1')).toBe(text);
    }
  });

  test('cut off anywhere, or with any byte changed, ends soon and grows nowhere', () => {
    const photo = readPhoto();
    for (let length = 0; length < photo.length; length += 7) {
      expect(stripHeif(Buffer.from(photo.subarray(0, length)))).toBe('unknown');
    }
    for (let at = 0; at < 0x251; at += 1) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const bytes = Buffer.from(photo);
        bytes[at] = value;
        expect(['clean', 'unknown']).toContain(stripHeif(bytes));
        expect(bytes).toHaveLength(photo.length);
      }
    }
  });
});

const number = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};
const full = (type: string, version: number, ...parts: Buffer[]): Buffer =>
  box(type, Buffer.concat([number(version, 1), number(0, 3), ...parts]));
const item = (id: number, type: string, texts = '\0'): Buffer =>
  full('infe', 2, number(id, 2), number(0, 2), Buffer.from(type + texts, 'latin1'));

/** Two bytes a number and four for a place, of each item one after the other. */
const place = (id: number, ...ranges: [number, number][]): Buffer =>
  Buffer.concat([
    ...[number(id, 4), number(0, 2), number(0, 2), number(ranges.length, 2)],
    ...ranges.flatMap(([at, length]) => [number(at, 4), number(length, 4)]),
  ]);
const places = (count: number, ...items: Buffer[]): Buffer =>
  full('iloc', 2, number(0x4400, 2), number(count, 4), ...items);

/** The bytes of the picture come first; they begin at 24. */
const hostile = (items: Buffer[], iloc: Buffer): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0')),
    box('mdat', Buffer.from('pixels and a place with a name, and so on for a while.')),
    full('meta', 0, full('iinf', 0, number(items.length, 2), ...items), iloc),
  ]);

describe('a file made to do harm', () => {
  test('loses the place in its data', () => {
    const bytes = hostile([item(1, 'Exif')], places(1, place(1, [35, 20])));
    expect(stripHeif(bytes)).toBe('clean');
    expect(bytes.toString('latin1')).toContain('pixels and ');
    expect(bytes.toString('latin1')).not.toContain('a place');
  });

  test('cannot have its own boxes overwritten', () => {
    for (const range of [
      [0, 20],
      [16, 30],
      [60, 20],
    ] as const) {
      const bytes = hostile([item(1, 'Exif')], places(1, place(1, [...range])));
      const before = Buffer.from(bytes);
      expect(stripHeif(bytes)).toBe('unknown');
      expect(bytes).toEqual(before);
    }
  });

  test('in more pieces than can be compared with all others is left as it is', () => {
    const inPieces = (count: number): Buffer =>
      hostile(
        [item(1, 'Exif')],
        places(1, place(1, ...Array.from({ length: count }, (): [number, number] => [35, 1]))),
      );
    expect([stripHeif(inPieces(16)), stripHeif(inPieces(17))]).toEqual(['clean', 'unknown']);
  });

  test('that says twice where an item lies is not taken for clean', () => {
    const twice = places(2, place(1, [35, 10]), place(1, [45, 10]));
    expect(stripHeif(hostile([item(1, 'Exif')], twice))).toBe('unknown');
  });

  test('with a text as long as the file is read to its end', () => {
    const long = item(1, 'mime', `\0${'a'.repeat(2_000_000)}\0`);
    expect(stripHeif(hostile([long], places(1, place(1, [35, 10]))))).toBe('unknown');
    const xmp = item(1, 'mime', '\0application/rdf+xml\0');
    expect(stripHeif(hostile([xmp], places(1, place(1, [35, 10]))))).toBe('clean');
    const other = item(1, 'mime', '\0application/rdf+xmlx\0');
    expect(stripHeif(hostile([other], places(1, place(1, [35, 10]))))).toBe('unknown');
  });

  test('with a million items that lie nowhere is given up soon', () => {
    const words = Array.from({ length: 64 }, (_, index) => item(index + 1, 'Exif'));
    const own = words.map((_, index) => place(index + 1, [24 + (index % 8), 1]));
    const none = Buffer.alloc(1_000_000 * 10);
    for (let at = 0; at < 1_000_000; at += 1) none.writeUInt32BE(1_000 + at, at * 10);
    const bytes = hostile(words, places(1_000_064, ...own, none));
    const start = performance.now();
    expect(stripHeif(bytes)).toBe('unknown');
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
