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
 * hidden in the file. undefined if it is not whole or beyond the limits.
 */
export async function drawAnew(path: string, type: ImageType): Promise<Buffer | undefined> {
  const isMoving = type === 'gif';
  // The header is checked first, because the library’s own limit takes a moving picture for one
  // tall one.
  const options = { failOn: 'error', animated: isMoving, limitInputPixels: false } as const;
  try {
    const facts = await sharp(path, options).metadata();
    if (facts.format !== type || !isWithinLimits(facts)) return undefined;
    const image = sharp(path, options);
    // The camera’s rotation is stored in the data that is removed, so it is applied. Moving
    // pictures have none.
    const drawn = await encode(isMoving ? image : image.autoOrient(), type).toBuffer();
    return drawn.length <= mostDrawn ? drawn : undefined;
  } catch {
    return undefined;
  }
}

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
