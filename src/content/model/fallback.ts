import type { Site, SiteLocale } from '../../i18n/locales.ts';
import type { Article } from './article.ts';

/** An article shown in a locale, be it in that language or, for want of it, in another. */
export interface ArticlePage {
  /** Locale of the page; `article.locale` is that of the text. */
  locale: string;
  article: Article;
  /** Address of the page, in `locale`; that of the original where the site only links. */
  url: string;
  isFallback: boolean;
}

/** Articles by locale, then by article id. */
export type ArticleIndex = ReadonlyMap<string, ReadonlyMap<string, Article>>;

/** The article in the first of the locales that has it. */
export function findTranslation(
  index: ArticleIndex,
  id: string,
  locales: readonly string[],
): Article | undefined {
  for (const locale of locales) {
    const article = index.get(locale)?.get(id);
    if (article) return article;
  }
  return undefined;
}

/**
 * What a locale shows: its own articles and, unless the site says `fallback: none`, those of its
 * fallback locales that it lacks. With `fallback: link` such a page is the original's own address.
 */
export function listPagesOf(
  index: ArticleIndex,
  site: Site,
  locale: SiteLocale,
  toFallbackUrl: (article: Article, locale: string) => string,
): ArticlePage[] {
  const own = [...(index.get(locale.locale)?.values() ?? [])].map((article) => ({
    locale: locale.locale,
    article,
    url: article.url,
    isFallback: false,
  }));
  if (site.fallback === 'none') return own;
  const ids = new Set(own.map((page) => page.article.id));
  const borrowed = locale.fallback.flatMap((other) =>
    [...(index.get(other)?.values() ?? [])].filter((article) => {
      const isMissing = !ids.has(article.id);
      ids.add(article.id);
      return isMissing;
    }),
  );
  return [
    ...own,
    ...borrowed.map((article) => ({
      locale: locale.locale,
      article,
      url: site.fallback === 'link' ? article.url : toFallbackUrl(article, locale.locale),
      isFallback: true,
    })),
  ];
}
