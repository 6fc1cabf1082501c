import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { articleProcessor } from './src/content/markdown/markdown-processor.ts';
import { readCompany } from './src/content/company/read-config.ts';
import { ownComponents } from './src/build/hooks/own-components.ts';
import { brandStyles } from './src/build/hooks/brand-styles.ts';
import { launcherScript } from './src/build/hooks/launcher-script.ts';
import { pagefindIndex } from './src/build/hooks/search-index.ts';
import { plainArticles } from './src/build/hooks/plain-articles.ts';
import { plainImports } from './src/build/hooks/plain-imports.ts';
import { recordingModule } from './src/build/hooks/recording-module.ts';
import { preview } from './src/build/preview/preview.ts';
import { parseEnvironment } from './src/schemas/environment.ts';

const environment = parseEnvironment(process.env);
const { company } = await readCompany(process.cwd());

export default defineConfig({
  outDir: environment.OUT_DIR,
  server: { port: environment.PORT, host: environment.HOST },
  trailingSlash: 'always',
  build: {
    // No inline style: a strict policy, and cached after the first page.
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [
      ownComponents(company),
      plainArticles(),
      brandStyles(environment),
      launcherScript(),
      plainImports(),
      recordingModule(environment),
    ],
    build: { assetsInlineLimit: 0, modulePreload: false },
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
    syntaxHighlight: false,
    processor: articleProcessor(environment.CONTENT_DIR),
  },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true }), pagefindIndex(), preview(environment)],
});
