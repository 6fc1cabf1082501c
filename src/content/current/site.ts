import { getEntry } from 'astro:content';
import { createLocaleContext } from '../../i18n/locale-context.ts';
import type { Site } from '../../i18n/locales.ts';
import { onceABuildFor } from './once-a-build.ts';

/** The site's settings, from `site.yaml` and its defaults. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The content folder has not been read yet.');
  return entry.data;
}

/** The context of a locale. Throws on a locale that the site does not have. */
export const getLocaleContext = onceABuildFor(async (name) => {
  const [site, strings] = await Promise.all([getSite(), getEntry('strings', 'all')]);
  return createLocaleContext(site, name, strings?.data[name]);
});
