import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { stripJpeg } from '../../../../src/lib/media/strip-jpeg.ts';

/** Colours in which bytes of every value occur, so that marks have to be told from pixels. */
const noise = Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, at) => (at * at * 31) % 251));
const draw = () => sharp(noise, { raw: { width: 64, height: 48, channels: 3 } });
const words = { Artist: 'Ana Example' };
const place = { GPSLatitudeRef: 'N', GPSLatitude: '39/1 28/1 12/1' };

const photo = (turn: string, progressive = false): Promise<Buffer> =>
  draw()
    .withMetadata({ orientation: Number(turn), exif: { IFD0: words, IFD3: place } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><city>Valencia</city></x:xmpmeta>')
    .withIccProfile('p3')
    .jpeg({ progressive })
    .toBuffer();

/** A segment after the first mark. */
const withSegment = (jpeg: Buffer, code: number, content: string): Buffer => {
  const head = Buffer.from([0xff, code, 0, content.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(content), jpeg.subarray(2)]);
};

describe('a JPEG', () => {
  test.each([
    [false, '1'],
    [true, '6'],
    [false, '8'],
  ])('(progressive: %s) loses its words, and stays turned by %s', async (progressive, turn) => {
    const before = await photo(turn, progressive);
    const after = Buffer.from(before);
    expect(stripJpeg(after)).toBe('clean');
    const text = after.toString('latin1');
    expect(before.toString('latin1')).toMatch(/Ana Example[^]*Valencia/u);
    expect(text).not.toMatch(/Ana|Valencia|xmpmeta/u);
    const facts = await sharp(after).metadata();
    expect(facts.orientation ?? 1).toBe(Number(turn));
    expect(facts.icc).toEqual((await sharp(before).metadata()).icc);
    expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
    expect(after).toHaveLength(before.length);
  });

  test('loses comments and notes of makers', async () => {
    const plain = await draw().jpeg().toBuffer();
    for (const code of [0xfe, 0xe1, 0xe5, 0xed, 0xef]) {
      const jpeg = withSegment(plain, code, 'at home in Valencia');
      expect([code, stripJpeg(jpeg)]).toEqual([code, 'clean']);
      expect(jpeg.toString('latin1')).not.toContain('Valencia');
      expect(await sharp(jpeg).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
    }
  });

  test('after which something stands is stripped and may say more', async () => {
    const jpeg = await photo('1');
    const two = Buffer.concat([jpeg, jpeg]);
    expect(stripJpeg(two)).toBe('unknown');
    expect(two.subarray(0, jpeg.length).toString('latin1')).not.toContain('Ana');
  });

  test('that is cut off anywhere, or is none, says that more may be in it', async () => {
    const jpeg = await photo('6');
    for (let length = 0; length < jpeg.length; length += 3) {
      expect([length, stripJpeg(Buffer.from(jpeg.subarray(0, length)))]).toEqual([
        length,
        'unknown',
      ]);
    }
    for (let at = 0; at < 2_000; at += 1) {
      const bytes = Buffer.from(jpeg);
      bytes[at] = 0xff - (bytes[at] ?? 0);
      expect(['clean', 'unknown']).toContain(stripJpeg(bytes));
    }
    expect(stripJpeg(Buffer.from('GIF89a'))).toBe('unknown');
  });
});
