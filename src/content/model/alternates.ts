import type { CategoryView } from './categories.ts';
import type { ArticleIndex, ArticlePage } from './fallback.ts';
import type { Site } from '../../i18n/locales.ts';
import { homeUrl } from '../../i18n/urls.ts';

/** The same page in a locale, for the language switcher and for hreflang. */
export interface Alternate {
  locale: string;
  tag: string;
  /** The language's name in itself. */
  label: string;
  url: string;
  /** False for a fallback copy or a home page that stands in: such a link is no hreflang. */
  isTranslation: boolean;
}

/** A page that every locale has, such as home or contact. */
export function alternatesOf(site: Site, toUrl: (locale: string) => string): Alternate[] {
  return site.locales.map(({ locale, tag, label }) => ({
    locale,
    tag,
    label,
    url: toUrl(locale),
    isTranslation: true,
  }));
}

/** The translations of an article; a locale that does not show it leads to its home page. */
export function articleAlternates(
  site: Site,
  index: ArticleIndex,
  pages: ReadonlyMap<string, ReadonlyMap<string, ArticlePage>>,
  articleId: string,
): Alternate[] {
  return site.locales.map(({ locale, tag, label }) => ({
    locale,
    tag,
    label,
    url: pages.get(locale)?.get(articleId)?.url ?? homeUrl(locale),
    isTranslation: index.get(locale)?.has(articleId) ?? false,
  }));
}

/** The same category in every locale; one that lacks it leads to its home page. */
export function categoryAlternates(
  site: Site,
  categories: ReadonlyMap<string, readonly CategoryView[]>,
  categoryId: string,
): Alternate[] {
  return site.locales.map(({ locale, tag, label }) => {
    const view = categories.get(locale)?.find(({ id }) => id === categoryId);
    return {
      locale,
      tag,
      label,
      url: view?.url ?? homeUrl(locale),
      isTranslation: view !== undefined && hasOwnText(view),
    };
  });
}

/** Whether a category holds at least one article in its own language. */
export const hasOwnText = (category: CategoryView): boolean =>
  [...category.pages, ...category.sections.flatMap(({ pages }) => pages)].some(
    (page) => !page.isFallback,
  );
