import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { projectFolder } from '../lib/project-folder.ts';
import type { KeptFolder } from '../lib/kept/kept-folder.ts';
import type { Environment } from '../schemas/environment.ts';
import { candil } from './integration.ts';
import { cacheFolder } from './open-kept.ts';
import type { SiteFiles } from './hooks/site-files.ts';

/** Folders of a site, absolute. */
export interface SiteFolders {
  /** The company's folder: what Astro writes lies in it. It needs no file of Astro's or Vite's. */
  root: string;
  /** What Astro remembers from build to build. */
  cache?: string;
  /** What builds keep for the next one; without it, all is made anew. */
  kept?: KeptFolder | undefined;
  /** What is known of the files of the site that is built. */
  files?: SiteFiles | undefined;
}

/**
 * The settings of Astro for the site of an environment, the same for `build`, `dev` and
 * `astro.config.mjs`. Pages and public files are always those of the program, whose folder is
 * another one than the company's where Candil is installed as a package.
 */
export const astroSettings = (
  environment: Environment,
  { root, cache = cacheFolder(root), kept, files }: SiteFolders,
): AstroUserConfig => ({
  root,
  srcDir: join(projectFolder, 'src'),
  publicDir: join(projectFolder, 'public'),
  cacheDir: cache,
  outDir: environment.OUT_DIR,
  server: { port: environment.PORT, host: environment.HOST },
  integrations: [candil({}, { environment, root, cache, kept, files })],
});
