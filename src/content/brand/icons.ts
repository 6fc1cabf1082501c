import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { BrandSettings } from '../../schemas/site-brand.ts';
import { brandPath } from './served-name.ts';

/** An icon that devices keep in their own places, made of the company’s one. */
export interface Icon {
  /** Pixels of a side. */
  size: number;
  /** Whether the device cuts it to its own shape: then it fills the square. */
  isMaskable: boolean;
}

/** What Android and desktops ask for: https://web.dev/articles/add-manifest#icons */
export const manifestIcons: readonly Icon[] = [
  { size: 192, isMaskable: false },
  { size: 512, isMaskable: false },
  { size: 512, isMaskable: true },
];

/** iPhone and iPad, home screen. They fill what is transparent with black, so it is filled before. */
export const touchIcon: Icon = { size: 180, isMaskable: true };

/** The one in tabs and bookmarks of programs that read no SVG. */
const tabIcon: Icon = { size: 32, isMaskable: false };

/**
 * Share of a side that a drawing takes up in an icon which is cut: what lies within a circle of 80 % is
 * always seen, https://www.w3.org/TR/appmanifest/#icon-masks. A drawing with round corners fits there.
 */
const seen = 0.66;

const paper = '#ffffff';

/** Pixels per inch at which librsvg draws a CSS pixel as one. */
const usualDensity = 72;
const highestDensity = 2400;

/** What icons are made of. */
export interface IconSource {
  path: string;
  /** The picture fills its square to the edges, and is cut as it is. */
  isWhole: boolean;
}

/** The picture of a site’s icons; undefined for one in the format of icons, which is served as it is. */
export function findIconSource(
  dir: string,
  { favicon, appIcon }: BrandSettings,
  publicDir: string,
): IconSource | undefined {
  if (appIcon !== undefined) return { path: brandPath(dir, appIcon), isWhole: true };
  if (favicon?.endsWith('.ico') === true) return undefined;
  const path = favicon === undefined ? join(publicDir, 'favicon.svg') : brandPath(dir, favicon);
  return { path, isWhole: false };
}

/** Draws an icon as PNG. */
export async function drawIcon(
  { path, isWhole }: IconSource,
  { size, isMaskable }: Icon,
): Promise<Buffer> {
  const side = isMaskable && !isWhole ? Math.round(size * seen) : size;
  const bytes = await readFile(path);
  const { width, height, format } = await sharp(bytes).metadata();
  const scale = side / Math.max(width, height);
  const density = Math.min(Math.max(usualDensity * scale, usualDensity), highestDensity);
  const picture = sharp(bytes, format === 'svg' ? { density } : {});
  const drawing = await picture
    .resize(side, side, { fit: 'contain', background: 'transparent' })
    .png()
    .toBuffer();
  const edge = (size - side) / 2;
  const background = isMaskable ? paper : 'transparent';
  const framed = sharp(drawing).extend({
    top: Math.floor(edge),
    bottom: Math.ceil(edge),
    left: Math.floor(edge),
    right: Math.ceil(edge),
    background,
  });
  // Filled before it is framed: sharp does it in this order, whatever is called first.
  return (isMaskable ? framed.flatten({ background }) : framed)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** `/favicon.ico`: a PNG in the container of icons. */
export const drawTabIcon = async (source: IconSource): Promise<Buffer> =>
  toIco(await drawIcon(source, tabIcon), tabIcon.size);

/** ICONDIR with one ICONDIRENTRY, https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // An icon, not a cursor.
  head.writeUInt16LE(1, 4); // One picture.
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // Colour planes.
  head.writeUInt16LE(32, 12); // Bits of a pixel.
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** Changes when icons are drawn otherwise. */
const recipe = 1;

/** Name of an icon below `/brand/`, with a hash of what it is made of. */
export async function iconName({ path, isWhole }: IconSource, icon: Icon): Promise<string> {
  const hash = createHash('sha256')
    .update(`${recipe} ${isWhole}`)
    .update(await readFile(path))
    .digest('hex');
  return `icon-${icon.isMaskable ? 'mask-' : ''}${icon.size}.${hash.slice(0, 8)}.png`;
}
