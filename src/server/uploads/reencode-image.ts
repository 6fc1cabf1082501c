import type { FileType } from './file-type.ts';

/** Kinds that are drawn anew. */
export const imageTypes = ['png', 'jpeg', 'webp', 'gif'] as const satisfies FileType[];
export type ImageType = (typeof imageTypes)[number];

/** A picture of a good camera; a file that unfolds into more is a bomb. */
const mostPixels = 60_000_000;

/** Time for one picture, in seconds. */
const patience = 20;

/**
 * Draws a picture anew: what is left is its pixels, without places, names and whatever else was
 * hidden in the file. Throws if it is not whole or too large.
 */
export async function reencodeImage(content: Buffer, type: ImageType): Promise<Buffer> {
  // 15 MB of library that a server without uploads never needs.
  const { default: sharp } = await import('sharp');
  const image = sharp(content, {
    limitInputPixels: mostPixels,
    failOn: 'error',
    animated: type === 'gif',
  }).timeout({ seconds: patience });
  // The turn of the camera is kept in what is taken away. Moving pictures come from no camera.
  if (type === 'gif') return image.gif().toBuffer();
  return image.rotate().toFormat(type, { quality: 90 }).toBuffer();
}
