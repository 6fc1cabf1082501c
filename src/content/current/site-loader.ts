import type { Loader } from 'astro/loaders';
import { listLocaleFolders } from '../read/locale-folders.ts';
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
