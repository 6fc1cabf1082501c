import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Channels of a pixel by the colour type of the PNG specification. */
const channels = { grey: 1, rgba: 4 } as const;
const colourTypes = { grey: 0, rgba: 6 } as const;

interface PngShape {
  width: number;
  height: number;
  /** Bits of a channel. */
  depth: 1 | 8 | 16;
  colour: keyof typeof channels;
}

/** The first bytes of every PNG. */
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** A black picture of any size in a few kilobytes; nothing of it is ever held unpacked. */
export function makePng({ width, height, depth, colour }: PngShape): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourTypes[colour]], 8);
  const row = 1 + Math.ceil((width * depth * channels[colour]) / 8);
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('IDAT', packZeros(row * height)),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Unpacked bytes of a block that is packed once and repeated. */
const blockBytes = 1 << 20;
/** Modulus of Adler-32. */
const adlerModulus = 65_521;

/**
 * `count` zeros as a zlib stream. A block that ends in a full flush stands for itself, so that half
 * a gigabyte is packed by repeating one of a megabyte.
 */
function packZeros(count: number): Buffer {
  const flushed = { level: 9, finishFlush: constants.Z_FULL_FLUSH } as const;
  const block = deflateRawSync(Buffer.alloc(blockBytes), flushed);
  const blocks = Array.from({ length: Math.floor(count / blockBytes) }, () => block);
  const rest = deflateRawSync(Buffer.alloc(count % blockBytes), { level: 9 });
  const sum = Buffer.alloc(4);
  sum.writeUInt16BE(count % adlerModulus, 0);
  sum.writeUInt16BE(1, 2);
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...blocks, rest, sum]);
}

/** A moving picture of one colour: many frames, each a few dozen bytes. */
export function makeGif(width: number, height: number, frames: number): Buffer {
  const sides = Buffer.alloc(4);
  sides.writeUInt16LE(width, 0);
  sides.writeUInt16LE(height, 2);
  const screen = Buffer.concat([Buffer.from('GIF89a', 'latin1'), sides, Buffer.from([0x80, 0, 0])]);
  const palette = Buffer.from([0, 0, 0, 0xff, 0xff, 0xff]);
  const delay = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0]);
  const place = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0]), sides, Buffer.from([0])]);
  const frame = Buffer.concat([delay, place, packColour(width * height)]);
  const all = Array.from({ length: frames }, () => frame);
  return Buffer.concat([screen, palette, ...all, Buffer.from([0x3b])]);
}

/** Codes of GIF's LZW with a palette of four: 0–3 colours, then these two, then learnt runs. */
const codes = { clear: 4, end: 5, firstLearnt: 6, most: 4_096 } as const;
const smallestCodeSize = 2;

/** `pixels` of colour 0: each code stands for a run that is longer by one than that of the last. */
function packColour(pixels: number): Buffer {
  const bits = new BitWriter();
  let width = smallestCodeSize + 1;
  let next: number = codes.most;
  let left = pixels;
  while (left > 0) {
    if (next >= codes.most - 1) {
      bits.write(codes.clear, width);
      width = smallestCodeSize + 1;
      bits.write(0, width);
      next = codes.firstLearnt;
      left -= 1;
      continue;
    }
    const run = Math.min(left, next - codes.firstLearnt + 2);
    bits.write(run === 1 ? 0 : codes.firstLearnt + run - 2, width);
    left -= run;
    next += 1;
    if (next === 1 << width && width < 12) width += 1;
  }
  bits.write(codes.end, width);
  return Buffer.concat([Buffer.from([smallestCodeSize]), toSubBlocks(bits.finish())]);
}

class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** Lowest bit first, as GIF has it. */
  write(code: number, width: number): void {
    this.#held |= code << this.#count;
    this.#count += width;
    while (this.#count >= 8) {
      this.#bytes.push(this.#held & 0xff);
      this.#held >>= 8;
      this.#count -= 8;
    }
  }

  finish(): Buffer {
    return Buffer.from([...this.#bytes, this.#held & 0xff]);
  }
}

function toSubBlocks(content: Buffer): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 255) {
    const block = content.subarray(at, at + 255);
    blocks.push(Buffer.from([block.length]), block);
  }
  return Buffer.concat([...blocks, Buffer.from([0])]);
}
