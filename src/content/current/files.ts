import { readFiles, type FileIndex } from '../read/files.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { getSite } from './site.ts';
import { onceABuild } from './once-a-build.ts';

/** The files to download. */
export const getFiles = onceABuild(async (): Promise<FileIndex> => {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  const { locales } = await getSite();
  return readFiles(
    contentDir,
    locales.map(({ locale }) => locale),
  );
});
