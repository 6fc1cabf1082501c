import { articleUrl, reservedCategories } from '../../i18n/urls.ts';
import type { Category } from '../../schemas/category.ts';

/** Where an article stands, whatever its language. */
export interface ArticlePlace {
  id: string;
  category: string;
  /** Folders below the category, with `/` between them. */
  section?: string | undefined;
}

/** URL part of a category in a locale: its localised slug or the folder name. */
export const categorySlug = (category: Category | undefined, id: string, locale: string): string =>
  category?.slug[locale] ?? id;

/**
 * URL part of a section in a locale: its localised slug or the name of its folder. `id` is the path of
 * the section below its category.
 */
export const sectionSlug = (category: Category | undefined, id: string, locale: string): string =>
  category?.sections[id]?.slug[locale] ?? fileNameOf(id);

/** Whether a category of this name, or with this slug, would hide a page of the site. */
export const isReservedCategory = (name: string): boolean =>
  reservedCategories.some((reserved) => reserved === name);

/** The last part of an article id: the name of its file. */
export const fileNameOf = (articleId: string): string =>
  articleId.slice(articleId.lastIndexOf('/') + 1);

/** Address of the text of an article as Markdown, beside the article: `/en/billing/refund.md`. */
export const toMarkdownUrl = (articleUrl: string): string => articleUrl.replace(/\/$/u, '.md');

/** Whether an article is the text of its section, and has the address of that folder. */
export const isSectionText = ({ id, category, section }: ArticlePlace): boolean =>
  section !== undefined && id === `${category}/${section}`;

/**
 * Address of an article in a locale; `slug` is its own last part, without it the name of its file or,
 * of the text of a section, of the folder.
 */
export function toArticleUrl(
  place: ArticlePlace,
  locale: string,
  slug: string | undefined,
  categories: ReadonlyMap<string, Category>,
): string {
  const category = categories.get(place.category);
  const { section } = place;
  const isText = isSectionText(place);
  const folders = section === undefined ? [] : listSections(isText ? parentOf(section) : section);
  const ownName =
    isText && section !== undefined ? sectionSlug(category, section, locale) : fileNameOf(place.id);
  return articleUrl(locale, {
    category: categorySlug(category, place.category, locale),
    sections: folders.map((id) => sectionSlug(category, id, locale)),
    article: slug ?? ownName,
  });
}

/** The folder of a path; empty for a path of one part. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A section with those around it, outermost first: `a/b` lies in `a`. */
export const listSections = (section: string): readonly string[] =>
  section === '' ? [] : section.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
