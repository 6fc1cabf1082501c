import { withBase, withoutBase } from '../../lib/base-path.ts';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { decode } from '../../content/check/links/normalise-url.ts';

/** What a built site answers to. */
export interface SiteAddresses {
  /** Pages by their address, each with its path in the folder. */
  pages: ReadonlyMap<string, string>;
  has: (path: string) => boolean;
}

const pageFile = 'index.html';

/** Answered by the server and not by a file. */
const servedPath = '/api/';

/** Reads which files a built site has. */
export async function readSiteAddresses(site: string): Promise<SiteAddresses> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  // A folder may be called like a page: an old address such as `/late.html` leads on from one.
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)));
  const paths = new Set(files.map((file) => withBase(`/${file.split(sep).join('/')}`)));
  const pages = [...paths].filter((path) => path.endsWith('.html'));
  return {
    pages: new Map(
      pages.map((path) => [path.replace(/\/index\.html$/u, '/'), join(site, withoutBase(path))]),
    ),
    has: (path) => {
      const plain = decode(path);
      if (plain.startsWith(withBase(servedPath))) return true;
      return plain.endsWith('/')
        ? paths.has(plain + pageFile)
        : paths.has(`${plain}/${pageFile}`) || (paths.has(plain) && /\.\w+$/u.test(plain));
    },
  };
}
