import { withBase } from '../../lib/base-path.ts';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { publicDir } from 'astro:config/server';
import { compileStyles } from '../brand/company-styles.ts';
import {
  drawIcon,
  drawTabIcon,
  findIconSource,
  iconName,
  manifestIcons,
  touchIcon,
} from '../brand/icons.ts';
import { brandPath, servedName } from '../brand/served-name.ts';
import { listEarlyFonts, readBrandFonts } from '../brand/brand-fonts.ts';
import { subsetFont } from '../brand/subset-font.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import type { BrandSettings } from '../../schemas/site-brand.ts';
import { getSite } from './site.ts';
import { isPreview, onceABuild, onceABuildFor } from './once-a-build.ts';

/** Addresses of the company's pictures, or of those that ship with Candil. */
export interface BrandFiles {
  logo: string;
  /** The logo of dark pages, if it is another. */
  logoDark: string | undefined;
  favicon: string;
  /** Whether the site can be kept on a home screen: then it has a web manifest. */
  hasAppIcon: boolean;
  /** Colours of the browser’s own bar, each with the query that it is for. */
  themeColors: readonly { color: string; media: string | undefined }[];
}

/** What ships with Candil. */
const builtIn = '/favicon.svg';

/** Where the logo and the icon of the site are served. */
export const getBrandFiles = onceABuild(async (): Promise<BrandFiles> => {
  const { brand } = await getSite();
  const favicon = brand.favicon === undefined ? withBase(builtIn) : toUrl(brand.favicon);
  return {
    favicon,
    hasAppIcon: brand.appIcon !== undefined,
    themeColors: toThemeColors(brand.themeColor),
    logo: brand.logo === undefined ? favicon : toUrl(brand.logo),
    logoDark: brand.logoDark && toUrl(brand.logoDark),
  };
});

function toThemeColors(color: BrandSettings['themeColor']): BrandFiles['themeColors'] {
  if (color === undefined) return [];
  if (typeof color === 'string') return [{ color, media: undefined }];
  return [
    { color: color.light, media: '(prefers-color-scheme: light)' },
    { color: color.dark, media: '(prefers-color-scheme: dark)' },
  ];
}

/** What icons are drawn from; undefined if the site has only one that is served as it is. */
const getIconSource = onceABuild(async () =>
  findIconSource(contentDir(), (await getSite()).brand, fileURLToPath(publicDir)),
);

/** `/favicon.ico`. */
export async function readTabIcon(): Promise<Uint8Array> {
  const source = await getIconSource();
  if (source) return drawTabIcon(source);
  const { favicon = '' } = (await getSite()).brand;
  return readFile(brandPath(contentDir(), favicon));
}

/** `/apple-touch-icon.png`; undefined if there is no picture to draw it from. */
export async function drawTouchIcon(): Promise<Uint8Array | undefined> {
  const source = await getIconSource();
  return source && drawIcon(source, touchIcon);
}

/** The icons of the web manifest, with their addresses. */
export const listManifestIcons = onceABuild(async () => {
  const { hasAppIcon } = await getBrandFiles();
  const source = hasAppIcon ? await getIconSource() : undefined;
  if (!source) return [];
  return Promise.all(
    manifestIcons.map(async (icon) => ({ icon, source, name: await iconName(source, icon) })),
  );
});

const getFonts = onceABuild(async () =>
  readBrandFonts(contentDir(), await getSite(), { isWhole: await isPreview() }),
);

/** Addresses of the fonts that a page in a language (a tag) needs at once. */
export const getEarlyFonts = onceABuildFor(async (tag): Promise<readonly string[]> => {
  const fonts = await getFonts();
  return fonts === undefined
    ? []
    : listEarlyFonts(fonts, tag).map(({ served }) => withBase(`/brand/${served}`));
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
  const icons = await listManifestIcons();
  return [
    ...icons.map(({ icon, source, name }) => ({ name, read: () => drawIcon(source, icon) })),
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

const toUrl = (name: string): string => withBase(`/brand/${servedName(contentDir(), name)}`);

const contentDir = (): string => parseEnvironment(process.env).CONTENT_DIR;
