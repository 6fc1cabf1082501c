import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { isPicture } from './check-pictures.ts';
import { toError, type Problem } from '../read/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';

/** Checks that every file of `images/` is the picture that its name says. */
export async function checkPictureFiles(folder: ContentFolder): Promise<readonly Problem[]> {
  const files = listFiles(join(folder.dir, 'images')).files.filter(isPicture);
  if (files.length === 0) return [];
  // Loaded only where there are pictures: it takes longer to start than 100 articles to check.
  const { default: sharp } = await import('sharp');
  const problems = await Promise.all(
    files.map(async (file) => {
      try {
        await sharp(join(folder.dir, 'images', file)).metadata();
        return [];
      } catch {
        const place = { file: `${folder.siteFile.replace(/site\.yaml$/u, '')}images/${file}` };
        const message = 'The file is no picture, or is damaged.';
        return [toError('PictureUnreadable', place, message, 'Export it again.')];
      }
    }),
  );
  return problems.flat();
}
