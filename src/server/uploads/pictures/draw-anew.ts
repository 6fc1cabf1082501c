import sharp, { type Sharp } from 'sharp';
import { isWithinLimits } from './picture-limits.ts';
import type { ImageType } from './picture-task.ts';

/** The readers for the four kinds that are taken; all others of the library are switched off. */
const readers = ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}File`);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: readers });

// No cache, because each picture comes once, and one thread, so that pages come first.
sharp.cache(false);
sharp.concurrency(1);

/** Longest drawn picture in bytes: a photo of 10 MB that was saved with more loss than ours. */
const mostDrawn = 20_000_000;

/**
 * Draws a picture anew: what is left is its pixels, without places, names and whatever else was
 * hidden in the file. `refused` if it is not whole or beyond the limits, `unknown` if it is of a sort
 * that this build of the library cannot read.
 */
export async function drawAnew(
  path: string,
  type: ImageType,
): Promise<Buffer | 'refused' | 'unknown'> {
  const isMoving = type === 'gif';
  // The header is checked first, because the library’s own limit takes a moving picture for one
  // tall one.
  const options = { failOn: 'error', animated: isMoving, limitInputPixels: false } as const;
  try {
    const facts = await sharp(path, options).metadata();
    if (facts.format !== type || !isWithinLimits(facts)) return 'refused';
    const image = sharp(path, options);
    // The camera’s rotation is stored in the data that is removed, so it is applied. Moving
    // pictures have none.
    const drawn = await encode(isMoving ? image : image.autoOrient(), type).toBuffer();
    return drawn.length <= mostDrawn ? drawn : 'refused';
  } catch (error) {
    return error instanceof Error && notSupported.test(error.message) ? 'unknown' : 'refused';
  }
}

/**
 * How the libraries say that a picture may be right but is not for them: libjpeg of coding that
 * it was built without (jerror.h), such as lossless JPEG, libvips of other readers.
 */
const notSupported = /unsupported|not supported|not compiled|omitted at compile/iu;

/**
 * Settings by which rows are written as they are read: two passes over a large JPEG would hold 270
 * MB.
 */
function encode(image: Sharp, type: ImageType): Sharp {
  switch (type) {
    case 'jpeg':
      return image.jpeg({ quality: 90, optimiseCoding: false });
    case 'png':
      return image.png();
    case 'webp':
      return image.webp({ quality: 90, effort: 2 });
    case 'gif':
      return image.gif({ effort: 1 });
  }
}
