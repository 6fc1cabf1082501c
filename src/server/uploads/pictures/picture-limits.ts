import type { Metadata } from 'sharp';

/** What a header says of a picture. */
export type PictureFacts = Pick<
  Metadata,
  | 'format'
  | 'width'
  | 'height'
  | 'channels'
  | 'depth'
  | 'pages'
  | 'pageHeight'
  | 'isProgressive'
  | 'chromaSubsampling'
  | 'orientation'
>;

/** Longest side in pixels: the longest panorama of a telephone, and the most that a WebP can have. */
const longestSide = 16_384;

/** Pixels of all frames together: a telephone with 64 megapixels. */
const mostPixels = 65_000_000;

/** Frames of a moving picture: 20 seconds at 50 a second. */
const mostFrames = 1_000;

/** Colours and transparency; CMYK has as many as RGB with transparency. */
const mostChannels = 4;

/** Pixels of all frames in bytes: `mostPixels` at four bytes each. */
const mostUnfolded = 4 * mostPixels;

/**
 * Memory that drawing anew may take, in bytes. A photo of 48 megapixels that was held upright takes
 * 146 MB, one of 64 takes 195 MB; what surrounds it takes 100 MB more.
 */
const mostMemory = 220_000_000;

/**
 * Measured with libvips 8.18 on noise: WebP and GIF are held whole, with what their encoders make of
 * a frame. In bytes for each pixel of a frame.
 */
const heldByEncoder: Partial<Record<string, number>> = { webp: 14, gif: 20 };

const bytesOfDepth: Partial<Record<string, number>> = { uchar: 1, char: 1, ushort: 2, short: 2 };

/** Whether a picture can be drawn anew within the limits, by its header alone. */
export function isWithinLimits(facts: PictureFacts): boolean {
  const { width, channels, pages: frames = 1 } = facts;
  const height = facts.pageHeight ?? facts.height;
  const pixels = width * height;
  const unfolded = pixels * bytesOfPixel(facts) * frames;
  return (
    Math.max(width, height) <= longestSide &&
    frames <= mostFrames &&
    channels <= mostChannels &&
    pixels * frames <= mostPixels &&
    unfolded <= mostUnfolded &&
    findMemory(facts, pixels) <= mostMemory
  );
}

/** Memory for drawing one frame anew, in bytes: rows alone need little. */
function findMemory(facts: PictureFacts, pixels: number): number {
  const { format, isProgressive, orientation = 1 } = facts;
  const held = heldByEncoder[format];
  if (held !== undefined) return held * pixels;
  const whole = pixels * bytesOfPixel(facts);
  // Turned pictures are read from another side, interlaced ones row by row only at the end.
  const turned = orientation > 1 ? whole : 0;
  if (!isProgressive) return turned;
  return format === 'jpeg' ? turned + pixels * bytesOfCoefficients(facts) : Math.max(turned, whole);
}

const bytesOfPixel = ({ channels, depth }: PictureFacts): number =>
  channels * (bytesOfDepth[depth] ?? 8);

/** A progressive JPEG is kept as coefficients of two bytes; mostly colours have fewer of them. */
const bytesOfCoefficients = ({ channels, chromaSubsampling = '' }: PictureFacts): number => {
  if (chromaSubsampling.startsWith('4:2:0')) return 3;
  return chromaSubsampling.startsWith('4:2:2') ? 4 : 2 * channels;
};
