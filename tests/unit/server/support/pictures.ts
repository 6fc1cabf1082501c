import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

interface PngHeader {
  width: number;
  height: number;
  /** Bits of one sample. */
  depth?: number;
  /** 0 for grey, 2 for colours, 6 for colours with transparency. */
  colours?: number;
}

/** Rows beyond this many bytes are left out: who reads that far has read too much already. */
const mostRows = 50_000_000;

const samples: Partial<Record<number, number>> = { 0: 1, 2: 3, 6: 4 };

/** A black PNG of a few kB that unfolds into whatever its header says. */
export function createPng({ width, height, depth = 8, colours = 2 }: PngHeader): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  header[9] = colours;
  const row = 1 + Math.ceil((width * depth * (samples[colours] ?? 1)) / 8);
  const rows = deflateSync(Buffer.alloc(Math.min(mostRows, row * height)), { level: 9 });
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const chunks = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([start, ...chunks]);
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

/** A GIF of one pixel that moves so many times, 23 bytes each. */
export function createGif(frames: number): Buffer {
  const start = Buffer.from('474946383961010001008000000000000000ffffff', 'hex').subarray(0, 19);
  const frame = Buffer.from('21f904000a0000002c000000000100010000', 'hex');
  const pixel = Buffer.from('02024401003b', 'hex').subarray(0, 5);
  const one = Buffer.concat([frame, pixel]);
  return Buffer.concat([start, ...Array.from({ length: frames }, () => one), Buffer.from(';')]);
}

let photo: Promise<Buffer> | undefined;

/** A photo of a telephone that was held upright: 48 megapixels. Made once, and not to be changed. */
export const createPhoto = (): Promise<Buffer> =>
  (photo ??= sharp({ create: { width: 8064, height: 6048, channels: 3, background: '#7a3' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer());
