import { parseEnvironment } from '../../schemas/environment.ts';
import { readLeftOut, type IsLeftOut } from '../read/files/left-out.ts';
import { listOriginals } from '../model/site-model.ts';
import { listOwnPages } from '../model/site-pages.ts';
import { readFiles, readFilesAt, type FileIndex } from '../read/files/downloads.ts';
import { listMediaTargets } from '../read/media-targets.ts';
import { readPictures, readPicturesAt, type PictureIndex } from '../read/files/pictures.ts';
import { getOwnPageFiles, getPlacedArticles, getSiteModel } from './model.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** The files to download: those of `files/`, and by `/<path>` those that texts link to elsewhere. */
export const getFiles = onceABuild(async (): Promise<FileIndex> => {
  const [own, { downloads }] = await Promise.all([
    readFiles(contentDir(), await listLocales()),
    getPlacedMedia(),
  ]);
  return new Map([...own, ...(await readFilesAt(contentDir(), downloads))]);
});

/** The pictures: those of `images/`, and by `/<path>` those that texts show from elsewhere. */
export const getPictures = onceABuild(async (): Promise<PictureIndex> => {
  const [own, { pictures, files }] = await Promise.all([
    readPictures(contentDir(), await listLocales(), isPictureOut()),
    getPlacedMedia(),
  ]);
  return new Map([...own, ...(await readPicturesAt(contentDir(), pictures, files))]);
});

/** Paths from the content folder of what the texts of the site name by a path. */
const getPlacedMedia = onceABuild(async () => {
  const [model, { articles, paths }, ownPages] = await Promise.all([
    getSiteModel(),
    getPlacedArticles(),
    getOwnPageFiles(),
  ]);
  const own = ownPages.map((page) => ({ ...page, media: listMediaTargets(page.body) }));
  const shown = new Set([
    ...listOriginals(model).map(({ path }) => path),
    ...listOwnPages(model).map(({ page }) => page.path),
  ]);
  const found = [...articles, ...own]
    .filter(({ path }) => shown.has(path))
    .flatMap((text) => text.media.map((target) => paths.findPath(target, text)));
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
