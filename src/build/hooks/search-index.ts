import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { parseEnvironment } from '../../schemas/environment.ts';
import { writeIndex, type PageSource } from '../../search/index/write/write-index.ts';
import { readSynonyms } from './read-synonyms.ts';

/** Folder of the index in the built site, and its address. */
const bundle = 'pagefind';

/**
 * Search index of the articles: written into the built site. A page is indexed
 * if it has an element with `data-pagefind-body`.
 */
export function pagefindIndex(): AstroIntegration {
  const environment = parseEnvironment(process.env);
  return {
    name: 'candil-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const site = fileURLToPath(dir);
        const count = await writeIndex(join(site, bundle), await listPages(site), {
          synonyms: await readSynonyms(environment.CONTENT_DIR),
        });
        await close();
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (count === 0) logger.warn('No article has a text to search in.');
        else logger.info(`Indexed ${count} articles in ${seconds} s`);
      },
    },
  };
}

async function listPages(site: string): Promise<PageSource[]> {
  const files = await readdir(site, { recursive: true });
  return files
    .filter((file) => file.endsWith(`${sep}index.html`))
    .map((file) => ({
      url: `/${dirname(file).split(sep).map(encodeURIComponent).join('/')}/`,
      read: () => readFile(join(site, file), 'utf8'),
    }));
}
