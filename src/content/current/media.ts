import { parseEnvironment } from '../../schemas/environment.ts';
import { readLeftOut, type IsLeftOut } from '../read/left-out.ts';
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
  readPictures(contentDir(), await listLocales(), isPictureOut()),
);

/** Whether this build leaves out a file below `images/`. */
function isPictureOut(): IsLeftOut {
  const isLeftOut = readLeftOut(parseEnvironment(process.env).CONTENT_LEFT_OUT);
  return (path) => isLeftOut(`images/${path}`);
}

const contentDir = (): string => parseEnvironment(process.env).CONTENT_DIR;

const listLocales = async (): Promise<readonly string[]> =>
  (await getSite()).locales.map(({ locale }) => locale);
