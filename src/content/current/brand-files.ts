import { readFile } from 'node:fs/promises';
import { compileStyles } from '../brand/company-styles.ts';
import { brandPath, servedName } from '../brand/served-name.ts';
import { listEarlyFonts, readBrandFonts } from '../brand/brand-fonts.ts';
import { subsetFont } from '../brand/subset-font.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { getSite } from './site.ts';
import { isPreview, onceABuild, onceABuildFor } from './once-a-build.ts';

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
  const favicon = brand.favicon === undefined ? builtIn : toUrl(brand.favicon);
  return {
    favicon,
    logo: brand.logo === undefined ? favicon : toUrl(brand.logo),
    logoDark: brand.logoDark && toUrl(brand.logoDark),
  };
});

const getFonts = onceABuild(async () =>
  readBrandFonts(contentDir(), await getSite(), { isWhole: await isPreview() }),
);

/** Addresses of the fonts that a page in a language (a tag) needs at once. */
export const getEarlyFonts = onceABuildFor(async (tag): Promise<readonly string[]> => {
  const fonts = await getFonts();
  return fonts === undefined
    ? []
    : listEarlyFonts(fonts, tag).map(({ served }) => `/brand/${served}`);
});

/** A file that the site serves below `/brand/`. */
export interface ServedFile {
  /** Its name there, which holds a hash. */
  name: string;
  read: () => Promise<Uint8Array>;
}

/** The files that the site serves below `/brand/`. */
export async function listBrandFiles(): Promise<readonly ServedFile[]> {
  const { brand } = await getSite();
  const dir = contentDir();
  const [fonts, isWhole] = await Promise.all([getFonts(), isPreview()]);
  const styles = brand.styles === undefined ? undefined : await compileStyles(dir, brand.styles);
  const pictures = [brand.logo, brand.logoDark, brand.favicon].filter((name) => name !== undefined);
  const names = new Set([...pictures, ...(styles?.files ?? [])]);
  return [
    ...Array.from(names, (name) => ({
      name: servedName(dir, name),
      read: () => readFile(brandPath(dir, name)),
    })),
    ...(fonts?.fonts ?? []).map((font) => ({
      name: font.served,
      read: () => (isWhole ? readFile(font.path) : subsetFont(font)),
    })),
  ];
}

const toUrl = (name: string): string => `/brand/${servedName(contentDir(), name)}`;

const contentDir = (): string => parseEnvironment(process.env).CONTENT_DIR;
