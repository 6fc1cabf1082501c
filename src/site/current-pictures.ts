import { parseEnvironment } from '../schemas/environment.ts';
import { readPictures, type PictureIndex } from '../content-folder/pictures.ts';
import { getSite } from './current-site.ts';

let cached: Promise<PictureIndex> | undefined;

/** The pictures of the content folder, read once a build and anew for each page of the preview. */
export function getPictures(): Promise<PictureIndex> {
  if (import.meta.env.DEV) return read();
  cached ??= read();
  return cached;
}

async function read(): Promise<PictureIndex> {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  const { locales } = await getSite();
  return readPictures(
    contentDir,
    locales.map(({ locale }) => locale),
  );
}
