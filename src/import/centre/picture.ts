import type sharp from 'sharp';
import { findActive } from '../../content/check/body/active-drawing.ts';

/** A picture in a format that the site shows. */
export interface Picture {
  bytes: Buffer;
  extension: 'png' | 'jpg' | 'webp' | 'avif' | 'svg';
}

/** Pixels of a picture at most: what is more was made to fill a memory. */
const mostPixels = 100_000_000;

/** What in a drawing runs, fetches or frames something. */
const lively =
  /<(?:script|foreignobject|iframe|object|embed|style|a|animate|set|handler)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp))|url\s*\(\s*["']?(?!#)|<!ENTITY|<\?xml-stylesheet/iu;

/**
 * The picture as it is, or drawn anew where the site does not take it as it is: GIFs keep moving as
 * WebP, drawings that could run something become pixels. undefined if it is no picture.
 */
export async function toPicture(bytes: Buffer, draw: typeof sharp): Promise<Picture | undefined> {
  try {
    const { format, width, height } = await draw(bytes).metadata();
    if (width * height > mostPixels) return undefined;
    if (format === 'png') return { bytes, extension: 'png' };
    if (format === 'jpeg') return { bytes, extension: 'jpg' };
    if (format === 'webp') return { bytes, extension: 'webp' };
    const isActive = lively.test(bytes.toString('utf8')) || findActive(bytes) !== undefined;
    if (format === 'svg' && !isActive) return { bytes, extension: 'svg' };
    if (format === 'gif') {
      const moving = draw(bytes, { animated: true, limitInputPixels: mostPixels });
      return { bytes: await moving.webp({ effort: 2 }).toBuffer(), extension: 'webp' };
    }
    const still = draw(bytes, { limitInputPixels: mostPixels });
    return { bytes: await still.png().toBuffer(), extension: 'png' };
  } catch {
    return undefined;
  }
}
