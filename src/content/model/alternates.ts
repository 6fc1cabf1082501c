import type { CategoryView } from './categories.ts';
import type { SiteModel } from './site-model.ts';
import type { Site } from '../../i18n/locales.ts';
import { homeUrl } from '../../i18n/urls.ts';

/** The same page in a locale, for the language switcher and for hreflang. */
export interface Alternate {
  locale: string;
  tag: string;
  /** The language's name in itself. */
  label: string;
  url: string;
  /**
   * Whether the link leads to a translation. A fallback copy, or a home page in place of a missing
   * page, gets no hreflang.
   */
  isTranslation: boolean;
}

/** What an alternate says of one locale. */
type Target = Pick<Alternate, 'url' | 'isTranslation'>;

const listAlternates = (site: Site, toTarget: (locale: string) => Target): Alternate[] =>
  site.locales.map(({ locale, tag, label }) => ({ locale, tag, label, ...toTarget(locale) }));

/** A page that every locale has, such as home or contact. */
export const alternatesOf = (site: Site, toUrl: (locale: string) => string): Alternate[] =>
  listAlternates(site, (locale) => ({ url: toUrl(locale), isTranslation: true }));

/** The translations of an article; a locale that does not show it leads to its home page. */
export const articleAlternates = (
  { site, originals, pageById }: SiteModel,
  articleId: string,
): Alternate[] =>
  listAlternates(site, (locale) => ({
    url: pageById.get(locale)?.get(articleId)?.url ?? homeUrl(locale),
    isTranslation: originals.get(locale)?.has(articleId) ?? false,
  }));

/** A page of the company in every locale; one that lacks it leads to its home page. */
export const ownPageAlternates = (
  { site, ownPages }: Pick<SiteModel, 'site' | 'ownPages'>,
  name: string,
): Alternate[] =>
  listAlternates(site, (locale) => {
    const url = ownPages.get(locale)?.get(name)?.url;
    return { url: url ?? homeUrl(locale), isTranslation: url !== undefined };
  });

/** The same category in every locale; one that lacks it leads to its home page. */
export const categoryAlternates = (
  { site, categories }: SiteModel,
  categoryId: string,
): Alternate[] =>
  listAlternates(site, (locale) => {
    const view = categories.get(locale)?.find(({ id }) => id === categoryId);
    const isTranslation = view !== undefined && hasOwnText(view);
    return { url: view?.url ?? homeUrl(locale), isTranslation };
  });

/** Whether a category holds at least one article in its own language. */
export const hasOwnText = (category: CategoryView): boolean =>
  [...category.pages, ...category.sections.flatMap(({ pages }) => pages)].some(
    (page) => !page.isFallback,
  );
