import { getEntry } from 'astro:content';
import type { AstroGlobal } from 'astro';
import { createLocaleContext, type LocaleContext } from '../../i18n/locale-context.ts';
import type { Site } from '../../i18n/locales.ts';
import { localeOfPath } from '../../i18n/urls.ts';
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

/** The language of the article that is being rendered; on a fallback page not that of the page. */
export const getTextContext = ({
  locals,
  url,
}: Pick<AstroGlobal, 'locals' | 'url'>): Promise<LocaleContext> =>
  getLocaleContext(locals.textLocale ?? localeOfPath(url.pathname));

/** Those of what the launcher shows; none of a site that nobody may show. */
export const listLauncherPaths = async (): Promise<{ params: { locale: string } }[]> =>
  (await getSite()).launcher ? listLocalePaths() : [];

/** The static paths of a page that every locale has, for `getStaticPaths`. */
export async function listLocalePaths(): Promise<{ params: { locale: string } }[]> {
  const { locales } = await getSite();
  return locales.map(({ locale }) => ({ params: { locale } }));
}
