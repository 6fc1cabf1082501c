import { parseEnvironment } from '../../schemas/environment.ts';
import { readPictures, type PictureIndex } from '../read/pictures.ts';
import { getSite } from './site.ts';
import { onceABuild } from './once-a-build.ts';

/** The pictures of the content folder. */
export const getPictures = onceABuild(async (): Promise<PictureIndex> => {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  const { locales } = await getSite();
  return readPictures(
    contentDir,
    locales.map(({ locale }) => locale),
  );
});
