import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSite } from './read-site.ts';
import { watch } from './yaml-loader.ts';

/** Astro loader of `site.yaml` with its defaults filled in: one entry with the id `site`. */
export function siteLoader(contentDir: string, siteUrl: string | undefined): Loader {
  const load = (context: LoaderContext): void => {
    const { site } = readSite(contentDir, listLocaleFolders(contentDir), {
      cwd: process.cwd(),
      siteUrl,
    });
    context.store.set({ id: 'site', data: { ...site } });
  };
  return {
    name: 'site',
    load: (context) => {
      load(context);
      watch(context, join(contentDir, 'site.yaml'), () => load(context));
      return Promise.resolve();
    },
  };
}

/** Folders under `articles/`, sorted. */
export function listLocaleFolders(contentDir: string): string[] {
  try {
    const entries = readdirSync(join(contentDir, 'articles'), { withFileTypes: true });
    return entries
      .filter(
        (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'),
      )
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
