import { join } from 'node:path';
import type { AstroUserConfig } from 'astro';
import type { Company } from '../content/company/read-config.ts';
import { readCompany } from '../content/company/read-config.ts';
import { articleProcessor } from '../content/markdown/markdown-processor.ts';
import { projectFolder } from '../lib/project-folder.ts';
import type { Environment } from '../schemas/environment.ts';
import { brandStyles } from './hooks/brand-styles.ts';
import { launcherScript } from './hooks/launcher-script.ts';
import { ownComponents } from './hooks/own-components.ts';
import { ownPackages } from './hooks/own-packages.ts';
import { plainImports } from './hooks/plain-imports.ts';
import { recordingModule } from './hooks/recording-module.ts';
import { pagefindIndex } from './hooks/search-index.ts';
import { underBase } from './hooks/under-base.ts';
import { preview } from './preview/preview.ts';

/** Folders of a site, absolute. */
export interface SiteFolders {
  /** The company's folder: what Astro writes lies in it. It needs no file of Astro's or Vite's. */
  root: string;
  /** What Astro remembers from build to build. */
  cache?: string;
}

/** What is kept from one build to the next, in the company's folder; it may be removed at any time. */
export const cacheFolder = (root: string): string => join(root, '.candil/cache');

/**
 * The settings of Astro for the site of an environment, the same for `build`, `dev` and
 * `astro.config.mjs`. Pages and public files are always those of the program, whose folder is
 * another one than the company's where Candil is installed as a package.
 */
export async function astroSettings(
  environment: Environment,
  { root, cache = cacheFolder(root) }: SiteFolders,
): Promise<AstroUserConfig> {
  const { company } = await readCompany(root);
  return {
    root,
    srcDir: join(projectFolder, 'src'),
    publicDir: join(projectFolder, 'public'),
    cacheDir: cache,
    outDir: environment.OUT_DIR,
    server: { port: environment.PORT, host: environment.HOST },
    trailingSlash: 'always',
    build: {
      // No inline style: a strict policy, and cached after the first page.
      inlineStylesheets: 'never',
    },
    vite: viteSettings(environment, company, cache),
    markdown: {
      // Astro's highlighters write style attributes, which the policy refuses, or code of an unknown
      // language as HTML.
      syntaxHighlight: false,
      processor: articleProcessor(environment.CONTENT_DIR),
    },
    devToolbar: { enabled: false },
    integrations: [underBase(environment), pagefindIndex(), preview(environment, root)],
  };
}

const viteSettings = (
  environment: Environment,
  company: Company,
  cache: string,
): NonNullable<AstroUserConfig['vite']> => ({
  cacheDir: join(cache, 'vite'),
  plugins: [
    ownPackages(),
    ownComponents(company),
    brandStyles(environment),
    launcherScript(),
    plainImports(),
    recordingModule(environment),
  ],
  // Settings of PostCSS in the company's folder, or above it, are meant for something else.
  css: { postcss: {} },
  build: { assetsInlineLimit: 0, modulePreload: false },
  environments: {
    client: {
      build: {
        // Every page and most scripts say this name, for which Astro takes the path of a component.
        rolldownOptions: { output: { entryFileNames: '_astro/page.[hash].js' } },
      },
    },
  },
});
