import { readFile } from 'node:fs/promises';
import type { SitePages } from './site-pages.ts';
import { findSiteFile } from './site-file.ts';
import { parseSitePath } from './site-path.ts';

/** The pages of a build on the disk. */
export const createBuiltPages = (folder: string): SitePages => ({
  async read(path) {
    const parsed = parseSitePath(path);
    const file = parsed && (await findSiteFile(folder, parsed.segments));
    return file && readFile(file.path, 'utf8');
  },
});
