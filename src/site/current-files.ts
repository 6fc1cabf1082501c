import { readFiles, type FileIndex } from '../content-folder/files.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { getSite } from './current-site.ts';

let cached: Promise<FileIndex> | undefined;

/** The files to download, read once a build and anew for each page of the preview. */
export function getFiles(): Promise<FileIndex> {
  if (import.meta.env.DEV) return read();
  cached ??= read();
  return cached;
}

async function read(): Promise<FileIndex> {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  const { locales } = await getSite();
  return readFiles(
    contentDir,
    locales.map(({ locale }) => locale),
  );
}
