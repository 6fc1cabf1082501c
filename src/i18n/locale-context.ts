import { findText } from '../schemas/localized-text.ts';
import { getLocale, type Site, type SiteLocale } from './locales.ts';
import { createTranslator, type Translate } from './translate.ts';
import type { StringTree } from './interface-strings.ts';

/** What every page of a locale needs. */
export interface LocaleContext {
  site: Site;
  locale: SiteLocale;
  t: Translate;
  /** Name of the help centre in this locale. */
  siteName: string;
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
  return {
    site,
    locale,
    t: createTranslator(locale, overrides),
    siteName: findText(site.name, name, locale.fallback)?.text ?? name,
  };
}
