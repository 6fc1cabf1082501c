import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { findActive } from '../../content/check/body/active-drawing.ts';
import { isServed } from '../../content/read/files/downloads.ts';
import { toName } from '../assign-ids.ts';
import type { ImportedAsset } from '../imported-site.ts';

/** A file of the source as articles will name it. */
export type PlacedAsset =
  /** `note` says what it is no longer. */
  | { kind: 'picture'; name: string; note?: string }
  | { kind: 'file'; path: string }
  | { kind: 'lost'; reason: string };

/** Places files once, whatever texts name them. */
export interface AssetCollector {
  place: (path: string) => Promise<PlacedAsset>;
  list: () => readonly ImportedAsset[];
}

/** Kinds of pictures that are copied as they are; others are drawn anew. */
const asTheyAre = new Set(['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif']);
const drawnAnew = new Set(['gif', 'bmp', 'tif', 'tiff', 'ico', 'heic', 'jfif']);

/** A picture of more is a mistake of a program more often than a picture. */
const mostBytes = 30 * 1024 * 1024;

/** What sharp draws at once; the frames of a film count together. */
const mostPixels = 0x3fff * 0x3fff;

export function createAssetCollector(folder: string): AssetCollector {
  const placed = new Map<string, Promise<PlacedAsset>>();
  const assets = new Map<string, ImportedAsset>();
  const place = async (path: string): Promise<PlacedAsset> => {
    const ending = posix.extname(path).slice(1).toLowerCase();
    const file = join(folder, path);
    const { size } = await stat(file);
    if (size > mostBytes) return { kind: 'lost', reason: `${path} has more than 30 MB.` };
    const content = await readFile(file);
    const hash = createHash('sha256').update(content).digest('hex');
    const stem = `${toName(posix.basename(path, posix.extname(path)), 'file')}-${hash.slice(0, 8)}`;
    if (asTheyAre.has(ending) || drawnAnew.has(ending)) {
      const drawn = await readPicture(content, ending);
      if (!drawn) return { kind: 'lost', reason: `${path} is no picture, or is damaged.` };
      const name = `imported/${stem}`;
      const target = `images/${name}.${drawn.ending}`;
      assets.set(target, { path: target, hash, read: () => Promise.resolve(drawn.content()) });
      const note =
        drawn.isStill === true ? `${path} does not move any more: it is too large.` : undefined;
      return { kind: 'picture', name, ...(note !== undefined && { note }) };
    }
    if (!isServed(path)) return { kind: 'lost', reason: `Files like ${path} are not offered.` };
    const target = `files/imported/${stem}.${ending}`;
    assets.set(target, { path: target, hash, read: () => readFile(file) });
    return { kind: 'file', path: target };
  };
  return {
    place: (path) => {
      const known = placed.get(path) ?? place(path);
      placed.set(path, known);
      return known;
    },
    list: () => [...assets.values()],
  };
}

interface Drawn {
  ending: string;
  content: () => Promise<Uint8Array> | Uint8Array;
  /** It moved, and does no longer. */
  isStill?: boolean;
}

/** What may stand on a page; a drawing that could run something becomes a picture of it. */
async function readPicture(content: Buffer, ending: string): Promise<Drawn | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    const { format, width, height, pages = 1 } = await sharp(content).metadata();
    // Of a film with more pixels than are drawn at once, the first picture stands for the rest.
    const isMoving = ending === 'gif' && width * height * pages <= mostPixels;
    if (width * height > mostPixels) return undefined;
    const isActive = ending === 'svg' && findActive(content) !== undefined;
    if (isActive) return { ending: 'png', content: () => sharp(content).png().toBuffer() };
    if (!asTheyAre.has(ending)) {
      return {
        ending: 'webp',
        isStill: pages > 1 && !isMoving && ending === 'gif',
        // More effort makes a film a little smaller, and takes minutes.
        content: () =>
          sharp(content, { animated: isMoving })
            .webp({ effort: isMoving ? 0 : 4 })
            .toBuffer(),
      };
    }
    const real = format === 'jpeg' ? 'jpg' : format === 'heif' ? 'avif' : format;
    const isAsSaid = real === ending || (real === 'jpg' && ending === 'jpeg');
    return { ending: isAsSaid || !asTheyAre.has(real) ? ending : real, content: () => content };
  } catch {
    return undefined;
  }
}
