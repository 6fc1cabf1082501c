import { join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
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

/** The files of a site that is built in `cwd`: what lies in `public/` is copied as it is. */
export function readSiteFiles(cwd: string): HasSiteFile {
  const { files } = listFiles(join(cwd, 'public'));
  const known = new Set([...fixedFiles, ...files.map((file) => `/${file}`)]);
  return (path) => madeFiles.test(path) || known.has(decode(path));
}
