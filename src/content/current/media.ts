import { parseEnvironment } from '../../schemas/environment.ts';
import { readFiles, type FileIndex } from '../read/downloads.ts';
import { readPictures, type PictureIndex } from '../read/pictures.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** The files to download. */
export const getFiles = onceABuild(async (): Promise<FileIndex> =>
  readFiles(contentDir(), await listLocales()),
);

/** The pictures of the content folder. */
export const getPictures = onceABuild(async (): Promise<PictureIndex> =>
  readPictures(contentDir(), await listLocales()),
);

const contentDir = (): string => parseEnvironment(process.env).CONTENT_DIR;

const listLocales = async (): Promise<readonly string[]> =>
  (await getSite()).locales.map(({ locale }) => locale);
