import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readCompany, type Company } from '../content/company/read-config.ts';
import { articleProcessor } from '../content/markdown/markdown-processor.ts';
import { tellOldNode } from '../lib/oldest-node.ts';
import { projectFolder } from '../lib/project-folder.ts';
import type { BuildOptions } from './build-options.ts';
import { finishGuest } from './finish-guest.ts';
import { createSurroundings, listFilesOf } from './guest-surroundings.ts';
import { brandStyles } from './hooks/brand-styles.ts';
import { componentsElsewhere } from './hooks/components-elsewhere.ts';
import { keptPages } from './hooks/kept-pages.ts';
import { keptTexts } from './hooks/kept-texts.ts';
import { launcherScript } from './hooks/launcher-script.ts';
import { ownComponents } from './hooks/own-components.ts';
import { ownPackages } from './hooks/own-packages.ts';
import { plainImports } from './hooks/plain-imports.ts';
import { recordingModule } from './hooks/recording-module.ts';
import { pagefindIndex } from './hooks/search-index.ts';
import { underBase } from './hooks/under-base.ts';
import { listInjectedPages } from './injected-pages.ts';
import { preview } from './preview/preview.ts';
import { readGuestPlaces, type SitePlaces } from './site-places.ts';

/**
 * Candil as an Astro integration: its settings, pages, search index and preview. The commands of
 * Candil build with it; a company that has an Astro site puts `candil()` into its own
 * `astro.config.mjs` and gets the pages beside its own (docs/own-changes.md). The options are those of
 * `candil build`; `given` is where the site lies, for a command that knows it.
 */
export function candil(options: BuildOptions = {}, given?: SitePlaces): AstroIntegration {
  return {
    name: 'candil',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        const tooOld = tellOldNode(process.versions.node);
        if (tooOld !== undefined) throw new Error(tooOld);
        // Node has it from 26 on; the commands of the package bring it themselves.
        if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
        const isGuest = fileURLToPath(config.srcDir) !== join(projectFolder, 'src/');
        const places = given ?? readGuestPlaces(config);
        const { environment, root } = places;
        const { company } = await readCompany(root);
        const pages = isGuest
          ? listInjectedPages(fileURLToPath(new URL('pages/', config.srcDir)))
          : [];
        const patterns = new Set(pages.map(({ pattern }) => pattern));
        const surroundings = isGuest ? createSurroundings(patterns) : undefined;
        updateConfig({
          ...pageSettings(places, company),
          // The preview leads addresses without their last slash on itself.
          trailingSlash: command === 'dev' ? 'ignore' : 'always',
          integrations: [
            underBase(environment),
            pagefindIndex({
              listOwn: isGuest ? (built) => listFilesOf(patterns, built) : undefined,
              kept: places.kept?.open('indexed-pages'),
              pages: places.kept?.open('pages'),
              known: places.files,
            }),
            preview(environment, root, surroundings?.getRoutes),
            ...(surroundings
              ? [surroundings.integration, finishGuest({ ...places, options, surroundings })]
              : []),
            ...(places.kept ? [keptTexts(places.kept.open('rendered-texts'))] : []),
            ...(places.kept && !hasOwnParts(company) ? [keptPages(places.kept, places.files)] : []),
          ],
        });
        if (!isGuest) return;
        // The collections are sources, which Node would not run below `node_modules`.
        updateConfig({ vite: { ssr: { noExternal: ['candil'] } } });
        for (const page of pages) injectRoute({ ...page, prerender: true });
      },
    },
  };
}

/** Components of the company may read whatever they like, of which no key of a page would know. */
const hasOwnParts = ({ replaced, articleComponents }: Company): boolean =>
  replaced.size + articleComponents.size > 0;

const pageSettings = ({ environment, cache }: SitePlaces, company: Company) => ({
  build: {
    // No inline style: a strict policy, and cached after the first page.
    inlineStylesheets: 'never' as const,
  },
  vite: {
    cacheDir: join(cache, 'vite'),
    plugins: [
      ownPackages(),
      componentsElsewhere(),
      ownComponents(company),
      brandStyles(environment),
      launcherScript(),
      plainImports(),
      recordingModule(environment),
    ],
    // Settings of PostCSS in the company's folder, or above it, are meant for something else.
    css: { postcss: {} },
    build: { assetsInlineLimit: 0, modulePreload: false },
    // The search loads the stemmer of a language when it needs it, from where the program has it.
    worker: { format: 'es' as const, plugins: () => ownPackages() },
    environments: {
      client: {
        build: {
          // Every page and most scripts say this name, for which Astro takes the path of a component.
          rolldownOptions: { output: { entryFileNames: '_astro/page.[hash].js' } },
        },
      },
    },
  },
  markdown: {
    // Astro's highlighters write style attributes, which the policy refuses, or code of an unknown
    // language as HTML.
    syntaxHighlight: false as const,
    processor: articleProcessor(environment.CONTENT_DIR, [...company.articleComponents.keys()]),
  },
  devToolbar: { enabled: false },
});
