import { articleUrl, reservedCategories } from '../../i18n/urls.ts';
import type { Category } from '../../schemas/category.ts';

/** Where an article stands, whatever its language. */
export interface ArticlePlace {
  category: string;
  section?: string | undefined;
}

/** URL part of a category in a locale: its localised slug or the folder name. */
export const categorySlug = (category: Category | undefined, id: string, locale: string): string =>
  category?.slug[locale] ?? id;

/** URL part of a section in a locale: its localised slug or the folder name. */
export const sectionSlug = (category: Category | undefined, id: string, locale: string): string =>
  category?.sections[id]?.slug[locale] ?? id;

/** Whether a category of this name, or with this slug, would hide a page of the site. */
export const isReservedCategory = (name: string): boolean =>
  reservedCategories.some((reserved) => reserved === name);

/** The last part of an article id: the name of its file. */
export const fileNameOf = (articleId: string): string =>
  articleId.slice(articleId.lastIndexOf('/') + 1);

/** Address of the text of an article as Markdown, beside the article: `/en/billing/refund.md`. */
export const toMarkdownUrl = (articleUrl: string): string => articleUrl.replace(/\/$/u, '.md');

/** Address of an article in a locale; `slug` is its own last part. */
export function toArticleUrl(
  place: ArticlePlace,
  locale: string,
  slug: string,
  categories: ReadonlyMap<string, Category>,
): string {
  const category = categories.get(place.category);
  return articleUrl(locale, {
    category: categorySlug(category, place.category, locale),
    section: place.section && sectionSlug(category, place.section, locale),
    article: slug,
  });
}
