import { categorySlug, fileNameOf, toArticleUrl } from '../model/article-address.ts';
import type { ArticlePath } from '../read/article-path.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import {
  categoryUrl,
  contactUrl,
  homeUrl,
  newTicketUrl,
  searchUrl,
  ticketReceivedUrl,
  ticketsUrl,
} from '../../i18n/urls.ts';

/** A page of the site and the file that it is made of, if it is made of one. */
export interface ShownPage {
  url: string;
  /** The article behind it; undefined for pages of the site itself. */
  article: ArticleFile | undefined;
  isFallback: boolean;
}

/** Locales in which an article may be shown to readers of a locale, best first. */
export const shownLocales = (folder: ContentFolder, locale: SiteLocale): readonly string[] =>
  folder.site.fallback === 'none' ? [locale.locale] : [locale.locale, ...locale.fallback];

/** The address of an article's page in a locale; a fallback page takes the file name as its last part. */
export function urlOf(folder: ContentFolder, article: ArticleFile, locale: string): string {
  const slug = article.locale === locale ? article.frontMatter.slug : undefined;
  return toArticleUrl(article, locale, slug ?? fileNameOf(article.id), folder.categories);
}

/** Every page of a locale: those of the site, its own articles, then those it borrows. */
export function listPages(folder: ContentFolder, locale: SiteLocale): readonly ShownPage[] {
  const name = locale.locale;
  const own = folder.articles.filter((article) => article.locale === name);
  const known = new Set([...own, ...folder.unreadable.filter(isIn(name))].map(({ id }) => id));
  const borrowed = shownLocales(folder, locale)
    .slice(1)
    .flatMap((other) => folder.articles.filter((article) => article.locale === other))
    .filter(({ id }) => {
      const isMissing = !known.has(id);
      known.add(id);
      return isMissing;
    });
  const shown = folder.site.fallback === 'page' ? borrowed : [];
  const toPage = (isFallback: boolean) => (article: ArticleFile) => ({
    url: urlOf(folder, article, name),
    article,
    isFallback,
  });
  return [
    ...listSitePages(name).map((url) => ({ url, article: undefined, isFallback: false })),
    ...own.map(toPage(false)),
    ...shown.map(toPage(true)),
  ];
}

const isIn =
  (locale: string) =>
  (place: ArticlePath): boolean =>
    place.locale === locale;

const listSitePages = (locale: string): readonly string[] => [
  homeUrl(locale),
  searchUrl(locale),
  contactUrl(locale),
  ticketsUrl(locale),
  newTicketUrl(locale),
  ticketReceivedUrl(locale),
];

/** Addresses of the categories that a locale shows, by category. */
export function listCategoryUrls(
  folder: ContentFolder,
  locale: string,
  pages: readonly ShownPage[],
): ReadonlyMap<string, string> {
  const ids = new Set(pages.flatMap(({ article }) => (article ? [article.category] : [])));
  return new Map(
    [...ids].map((id) => [
      id,
      categoryUrl(locale, categorySlug(folder.categories.get(id), id, locale)),
    ]),
  );
}

/** An address as two files of a case-insensitive host would share it: decoded, small, with a slash. */
export function normaliseUrl(url: string): string {
  const [path = ''] = url.split(/[?#]/u);
  return decode(path).toLowerCase().replace(/\/*$/u, '/');
}

/** Decodes percent signs; a text that is wrongly encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
