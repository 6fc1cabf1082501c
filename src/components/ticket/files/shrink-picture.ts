import type { FileKind } from '../../../schemas/file-kinds.ts';

/** Pictures that not every desk can open: they always become JPEG, where this browser can read them. */
const rare: ReadonlySet<FileKind> = new Set(['heic', 'avif']);

/** Pictures that may be made smaller; moving ones would stand still. */
const common: ReadonlySet<FileKind> = new Set(['jpeg', 'png', 'webp']);

/** Smaller ones are sent as they are: a second on a mobile line. In bytes. */
const largeFrom = 1_500_000;

/** Nine megapixels show what a person can see of a photograph on a screen, with some to zoom in. */
const mostPixels = 9_000_000;

/** Of JPEG: text on a screenshot stays sharp. */
const quality = 0.85;

/** How often a picture that is still too large is made smaller, by `step` each time. */
const tries = 4;
const step = 0.7;

/**
 * A picture as it is sent: large and rare ones as JPEG of at most nine megapixels, upright, without
 * what the camera wrote beside it (place, time, owner). One that this browser cannot read, and any
 * other file, comes back as it is. `most`: bytes that it may have.
 */
export async function shrinkPicture(file: File, kind: FileKind, most: number): Promise<File> {
  const isRare = rare.has(kind);
  if (!isRare && !(common.has(kind) && file.size > largeFrom)) return file;
  if (await isMoving(file, kind)) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (!bitmap) return file;
  try {
    const drawn = await drawWithin(bitmap, most);
    if (!drawn || (!isRare && drawn.size >= file.size)) return file;
    const name = `${file.name.replace(/\.[a-z\d]+$/iu, '')}.jpg`;
    return new File([drawn], name, { type: drawn.type, lastModified: file.lastModified });
  } finally {
    bitmap.close();
  }
}

/** Bytes in which a moving picture says that it is one. */
const startLength = 4_096;

/** WebP: https://developers.google.com/speed/webp/docs/riff_container; PNG: acTL; AVIF: brand avis. */
async function isMoving(file: File, kind: FileKind): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, startLength).arrayBuffer());
  const text = String.fromCharCode(...start);
  if (kind === 'webp') return text.startsWith('VP8X', 12) && ((start[20] ?? 0) & 0x02) !== 0;
  if (kind === 'png') return text.includes('acTL');
  return kind === 'avif' && text.startsWith('avis', 8);
}

/** The picture as JPEG; smaller and smaller until it fits. */
async function drawWithin(bitmap: ImageBitmap, most: number): Promise<Blob | undefined> {
  let scale = Math.min(1, Math.sqrt(mostPixels / (bitmap.width * bitmap.height)));
  let drawn = await draw(bitmap, scale);
  for (let round = 0; drawn && drawn.size > most && round < tries; round += 1) {
    scale *= step;
    drawn = await draw(bitmap, scale);
  }
  return drawn;
}

async function draw(bitmap: ImageBitmap, scale: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // JPEG knows no transparency, and would show black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  return blob ?? undefined;
}
