import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** What is different between two pictures. */
export interface Difference {
  /** Share of the pixels of the larger one, 0 to 1. */
  share: number;
  /** The pixels that differ, in red over a faint copy; PNG. */
  picture: Buffer;
}

/**
 * Pixels that look alike to the eye count as the same, and so do those of smoothed edges: typefaces
 * are drawn a little otherwise on each machine. The threshold is that of pixelmatch itself.
 */
const threshold = 0.1;

/**
 * Compares two PNG pictures pixel by pixel, from their upper left corners; what only one of them has
 * counts as different. Undefined if nothing is.
 */
export async function comparePictures(one: Buffer, other: Buffer): Promise<Difference | undefined> {
  if (one.equals(other)) return undefined;
  const sizes = await Promise.all([one, other].map((picture) => sharp(picture).metadata()));
  const width = Math.max(...sizes.map((size) => size.width));
  const height = Math.max(...sizes.map((size) => size.height));
  const [first, second] = await Promise.all([
    toPixels(one, width, height),
    toPixels(other, width, height),
  ]);
  const output = new Uint8Array(width * height * 4);
  const different = pixelmatch(first, second, output, width, height, { threshold });
  if (different === 0) return undefined;
  const picture = await sharp(output, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { share: different / (width * height), picture };
}

/** The pixels of a picture, four bytes each, on a ground that no page has where it ends earlier. */
async function toPixels(picture: Buffer, width: number, height: number): Promise<Uint8Array> {
  const { width: own, height: ownHeight } = await sharp(picture).metadata();
  const pixels = await sharp(picture)
    .ensureAlpha()
    .extend({ right: width - own, bottom: height - ownHeight, background: '#f0f' })
    .raw()
    .toBuffer();
  return new Uint8Array(pixels);
}
