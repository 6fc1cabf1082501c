import { getLocale, type Site, type SiteLocale } from './locales.ts';
import { toLocalText } from './local-text.ts';
import { createTranslator, type Translate } from './translate.ts';
import type { StringTree } from './interface-strings.ts';

/** What every page of a locale needs. */
export interface LocaleContext {
  site: Site;
  locale: SiteLocale;
  t: Translate;
  /** Name of the help centre in this locale. */
  siteName: string;
  /** Language of that name where it is not that of the locale. */
  siteNameLang: string | undefined;
}

/**
 * The context of a locale. `overrides` come from `content/strings/<locale>.yaml`. Throws on a locale
 * that the site does not have.
 */
export function createLocaleContext(
  site: Site,
  name: string,
  overrides?: StringTree,
): LocaleContext {
  const locale = getLocale(site, name);
  const siteName = toLocalText(site.name, locale);
  return {
    site,
    locale,
    t: createTranslator(locale, overrides),
    siteName: siteName.text || name,
    siteNameLang: siteName.lang,
  };
}
