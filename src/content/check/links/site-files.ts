import { join } from 'node:path';
import { listFiles } from '../../read/files/list-files.ts';
import { decode } from './normalise-url.ts';

/** Tells whether the site may have a file at an address that starts with `/`. */
export type HasSiteFile = (path: string) => boolean;

/** Files that every site has. */
const fixedFiles = [
  ...['/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'],
  ...['/robots.txt', '/sitemap.xml'],
];

/** Their names hold a hash or come from YAML; the check of the built pages looks for them. */
const madeFiles =
  /^\/(?:_astro|api|brand|pagefind)\/|^\/(?:files|images)\/.+\.[\da-f]{8}\.|^\/[^/]+\/contact\/[^/]+\.ics$/u;

/**
 * The files of a site that is built in `cwd`, and those of them that lie in `public/`, copied as they are.
 * `isBeside` knows what else the site answers.
 */
export function readSiteFiles(
  cwd: string,
  isBeside?: HasSiteFile,
): { hasSiteFile: HasSiteFile; isPublic: HasSiteFile } {
  const known = new Set(listFiles(join(cwd, 'public')).files.map((file) => `/${file}`));
  const isPublic: HasSiteFile = (path) => known.has(decode(path));
  const isOther: HasSiteFile = (path) => fixedFiles.includes(path) || isBeside?.(path) === true;
  return {
    isPublic,
    hasSiteFile: (path) => madeFiles.test(path) || isPublic(path) || isOther(path),
  };
}
