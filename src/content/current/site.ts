import { getEntry } from 'astro:content';
import { getLocale, type Site, type SiteLocale } from '../../i18n/locales.ts';
import { createTranslator, type Translate } from '../../i18n/translate.ts';
import { findText } from '../../schemas/localized-text.ts';
import { onceABuildFor } from './once-a-build.ts';

/** The site's settings, from `site.yaml` and its defaults. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The content folder has not been read yet.');
  return entry.data;
}

/** What every page of a locale needs. */
export interface LocaleContext {
  site: Site;
  locale: SiteLocale;
  t: Translate;
  /** Name of the help centre in this locale. */
  siteName: string;
}

/** The context of a locale. Throws on a locale that the site does not have. */
export const getLocaleContext = onceABuildFor(async (name): Promise<LocaleContext> => {
  const [site, strings] = await Promise.all([getSite(), getEntry('strings', 'all')]);
  const locale = getLocale(site, name);
  const overrides = strings?.data[name];
  return {
    site,
    locale,
    t: createTranslator(locale, overrides),
    siteName: findText(site.name, name, locale.fallback)?.text ?? name,
  };
});
