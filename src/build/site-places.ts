import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { listLocaleFolders } from '../content/read/locale-folders.ts';
import { isError } from '../content/read/files/problem.ts';
import { readSite } from '../content/read/read-site.ts';
import { toBasePath } from '../lib/base-path.ts';
import type { KeptFolder } from '../lib/kept/kept-folder.ts';
import { parseEnvironment, type Environment } from '../schemas/environment.ts';
import type { SiteFiles } from './hooks/site-files.ts';

/** Where a site lies. */
export interface SitePlaces {
  environment: Environment;
  /** The company's folder, absolute. */
  root: string;
  /** What Astro remembers from build to build. */
  cache: string;
  /** What builds keep for the next one. */
  kept?: KeptFolder | undefined;
  /** What is known of the files of the site. */
  files?: SiteFiles | undefined;
}

/** What an Astro site says of itself. */
type GuestConfig = Pick<AstroConfig, 'root' | 'outDir' | 'base' | 'site'>;

/**
 * The places of an Astro site that the help centre is part of, by its settings. The collections read
 * the environment in a graph of modules of their own, so it is made to say the same. Throws if the
 * address of the site has another path than the site.
 */
export function readGuestPlaces(config: GuestConfig): SitePlaces {
  const root = fileURLToPath(config.root);
  process.env['OUT_DIR'] = fileURLToPath(config.outDir);
  process.env['CONTENT_DIR'] ??= join(root, 'content');
  const before = parseEnvironment(process.env);
  const siteUrl = readSiteUrl(config, before);
  if (siteUrl !== undefined) process.env['SITE_URL'] = siteUrl;
  return {
    environment: parseEnvironment(process.env),
    root,
    cache: join(root, '.candil/cache'),
  };
}

/**
 * Where the site stands: by `SITE_URL`, `url` in site.yaml or `site` of Astro, the first that is there.
 * The path is that of Astro's `base`, unless only the address has one.
 */
function readSiteUrl(
  { base, site }: GuestConfig,
  { SITE_URL, CONTENT_DIR: dir }: Environment,
): string | undefined {
  const { settings, problems } = readSite(dir, listLocaleFolders(dir), { cwd: process.cwd() });
  // The check tells what is wrong with site.yaml, and nothing is built.
  const unread = problems.some(isError) ? 'http://localhost' : undefined;
  const written = SITE_URL ?? settings?.value.url ?? site ?? unread;
  const wanted = base.replace(/^\/?|\/+$/gu, '');
  if (wanted === '') return written;
  if (written === undefined) {
    throw new Error(
      `AddressMissing astro.config.mjs\nThe site stands under "${base}": write its address beside it, such as site: 'https://www.example.com'.`,
    );
  }
  const path = toBasePath(written);
  if (path !== '' && path !== `/${wanted}`) {
    throw new Error(
      `BaseDiffers astro.config.mjs\nThe site stands under "${base}", and its address is ${written}. Write the same path in both, or none in the address.`,
    );
  }
  return `${new URL(written).origin}/${wanted}`;
}
