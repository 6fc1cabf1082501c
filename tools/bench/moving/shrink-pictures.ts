import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Pixels of the longer side that are left. */
const side = 64;

/** Makes pictures of a folder small in place, their names and formats as they are. */
export async function shrinkPictures(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((one) => /\.(?:png|jpe?g|webp|avif)$/iu.test(one))) {
    const file = join(folder, path);
    const small = await sharp(readFileSync(file))
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .toBuffer();
    writeFileSync(file, small);
  }
}
