import { parseEnvironment } from '../../schemas/environment.ts';
import { readLeftOut, type IsLeftOut } from '../read/left-out.ts';
import { listOriginals } from '../model/site-model.ts';
import { readFiles, readFilesAt, type FileIndex } from '../read/downloads.ts';
import { readPictures, readPicturesAt, type PictureIndex } from '../read/pictures.ts';
import { getPlacedArticles, getSiteModel } from './model.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** The files to download: those of `files/`, and by `/<path>` those that articles link to elsewhere. */
export const getFiles = onceABuild(async (): Promise<FileIndex> => {
  const [own, { downloads }] = await Promise.all([
    readFiles(contentDir(), await listLocales()),
    getPlacedMedia(),
  ]);
  return new Map([...own, ...(await readFilesAt(contentDir(), downloads))]);
});

/** The pictures: those of `images/`, and by `/<path>` those that articles show from elsewhere. */
export const getPictures = onceABuild(async (): Promise<PictureIndex> => {
  const [own, { pictures, files }] = await Promise.all([
    readPictures(contentDir(), await listLocales(), isPictureOut()),
    getPlacedMedia(),
  ]);
  return new Map([...own, ...(await readPicturesAt(contentDir(), pictures, files))]);
});

/** Paths from the content folder of what the articles of the site name by a path. */
const getPlacedMedia = onceABuild(async () => {
  const [model, { articles, paths }] = await Promise.all([getSiteModel(), getPlacedArticles()]);
  const shown = new Set(listOriginals(model).map(({ path }) => path));
  const found = articles
    .filter(({ path }) => shown.has(path))
    .flatMap((article) => article.media.map((target) => paths.findPath(target, article)));
  const isLeftOut = readLeftOut(parseEnvironment(process.env).CONTENT_LEFT_OUT);
  const listKind = (kind: 'picture' | 'download'): readonly string[] =>
    [...new Set(found.flatMap((one) => (one?.kind === kind ? [one.path] : [])))].filter(
      (path) => !isLeftOut(path),
    );
  return {
    pictures: listKind('picture'),
    downloads: listKind('download'),
    files: new Set(paths.files),
  };
});

/** Whether this build leaves out a file below `images/`. */
function isPictureOut(): IsLeftOut {
  const isLeftOut = readLeftOut(parseEnvironment(process.env).CONTENT_LEFT_OUT);
  return (path) => isLeftOut(`images/${path}`);
}

const contentDir = (): string => parseEnvironment(process.env).CONTENT_DIR;

const listLocales = async (): Promise<readonly string[]> =>
  (await getSite()).locales.map(({ locale }) => locale);
