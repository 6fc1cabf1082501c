import { withBase } from '../../lib/base-path.ts';
import type { Picture, PictureFile } from '../read/files/pictures.ts';

/** A file that the site serves for a picture. */
export interface PictureVariant {
  /** Address from the root; its name holds a hash, so it may be cached for ever. */
  url: string;
  source: PictureFile;
  /** `avif` and `webp` are made at build; undefined is the file as it is. */
  format: 'avif' | 'webp' | undefined;
  /** Pixels. */
  width: number;
}

/** Twice the widest column of text, in pixels: no screen shows more. */
const widest = 1440;

/** The original file first, then the formats that browsers should prefer, best first. */
export function listVariants(picture: Picture, file: PictureFile): PictureVariant[] {
  const name = [picture.locale, picture.name.replaceAll('/', '-')].filter(Boolean).join('-');
  const base = withBase(`/images/${name}${file === picture.dark ? '-dark' : ''}.${file.hash}`);
  const original: PictureVariant = {
    url: encodeURI(`${base}.${file.extension}`),
    source: file,
    format: undefined,
    width: file.width,
  };
  // What moves would stand still in the other formats that are made here.
  const isKept = file.extension === 'svg' || file.extension === 'gif' || file.isMoving === true;
  if (isKept) return [original];
  const largest = Math.min(file.width, widest);
  const widths = [...new Set([largest, Math.round(largest / 2)])];
  const made = (['avif', 'webp'] as const).flatMap((format) =>
    widths.map((width) => ({
      url: encodeURI(`${base}.${width}.${format}`),
      source: file,
      format,
      width,
    })),
  );
  return [original, ...made];
}

/** Address of the file of a picture as it is; undefined where there is no picture. */
export const toOriginalUrl = (picture: Picture | undefined): string | undefined =>
  picture && listVariants(picture, picture.light)[0]?.url;

/** Where a picture stands: how wide it is shown there, and whether readers see it at once. */
export interface PicturePlace {
  /** For `sizes`. */
  sizes: string;
  loading: 'lazy' | 'eager';
  /** Pixels that it is to be wide at most; without it, its own. */
  width?: number | undefined;
}

/** In the column of text, wherever that is. */
export const inText: PicturePlace = { sizes: 'min(100vw, 45rem)', loading: 'lazy' };

/**
 * The HTML of a picture: dark variant, modern formats, width and height, so that nothing moves
 * when it arrives. `alt` is HTML already.
 */
export function toPictureHtml(picture: Picture, alt: string, place = inText): string {
  const { sizes, loading } = place;
  const sources = [
    ...(picture.dark
      ? toSources(picture, picture.dark, sizes, '(prefers-color-scheme: dark)')
      : []),
    ...toSources(picture, picture.light, sizes),
  ];
  const [original] = listVariants(picture, picture.light);
  const { width, height } = scale(picture.light, place.width);
  const image = `<img src="${original?.url ?? ''}" alt="${alt}" width="${width}" height="${height}" loading="${loading}" decoding="async">`;
  return sources.length === 0 ? image : `<picture>${sources.join('')}${image}</picture>`;
}

/** Its size in pixels, no wider than asked for. */
function scale({ width, height }: PictureFile, wanted: number | undefined): PictureSize {
  if (wanted === undefined || wanted <= 0 || wanted >= width) return { width, height };
  return { width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) };
}

type PictureSize = Pick<PictureFile, 'width' | 'height'>;

function toSources(picture: Picture, file: PictureFile, sizes: string, media?: string): string[] {
  const condition = media === undefined ? '' : ` media="${media}"`;
  const [original, ...made] = listVariants(picture, file);
  const modern = [...Map.groupBy(made, ({ format }) => format)].map(([format = '', variants]) => {
    const set = variants.map(({ url, width }) => `${url} ${width}w`).join(', ');
    return `<source type="image/${format}"${condition} srcset="${set}" sizes="${sizes}">`;
  });
  const plain =
    media !== undefined && original ? [`<source${condition} srcset="${original.url}">`] : [];
  return [...modern, ...plain];
}
