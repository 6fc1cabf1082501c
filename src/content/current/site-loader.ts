import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readSite } from '../read/read-site.ts';

/** Astro loader of `site.yaml` with its defaults filled in: one entry with the id `site`. */
export function siteLoader(contentDir: string, siteUrl: string | undefined): Loader {
  return {
    name: 'site',
    load: ({ store }) => {
      const locales = listLocaleFolders(contentDir);
      const { site } = readSite(contentDir, locales, { cwd: process.cwd(), siteUrl });
      store.set({ id: 'site', data: { ...site } });
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
