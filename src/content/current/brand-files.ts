import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseEnvironment } from '../../schemas/environment.ts';
import { getSite } from './site.ts';
import { onceABuild } from './once-a-build.ts';

/** Addresses of the company's pictures, or of those that ship with Candil. */
export interface BrandFiles {
  logo: string;
  /** The logo of dark pages, if it is another. */
  logoDark: string | undefined;
  favicon: string;
}

/** What ships with Candil. */
const builtIn = '/favicon.svg';

/** Where the logo and the icon of the site are served. */
export const getBrandFiles = onceABuild(async (): Promise<BrandFiles> => {
  const { brand } = await getSite();
  const [favicon = builtIn, logo = favicon, logoDark] = await Promise.all([
    brand.favicon && toUrl(brand.favicon),
    brand.logo && toUrl(brand.logo),
    brand.logoDark && toUrl(brand.logoDark),
  ]);
  return { logo, logoDark, favicon };
});

/** The files that the site serves below `/brand/`, by their name there, which holds a hash. */
export async function listBrandFiles(): Promise<ReadonlyMap<string, string>> {
  const { brand } = await getSite();
  const names = [brand.logo, brand.logoDark, brand.favicon].filter((name) => name !== undefined);
  return new Map(
    await Promise.all(names.map(async (name) => [await toServed(name), pathOf(name)] as const)),
  );
}

const toUrl = async (name: string): Promise<string> => `/brand/${await toServed(name)}`;

async function toServed(name: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(pathOf(name)))
    .digest('hex');
  const extension = extname(name);
  return `${name.slice(0, -extension.length)}.${hash.slice(0, 8)}${extension}`;
}

function pathOf(name: string): string {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  return join(contentDir, 'brand', name);
}
