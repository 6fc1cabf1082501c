import type { Site, SiteLocale } from '../../i18n/locales.ts';
import type { Article } from './article.ts';

/** An article as a locale shows it: in its own language or, as a fallback, in another. */
export interface ArticlePage {
  /** Locale of the page; `article.locale` is that of the text. */
  locale: string;
  article: Article;
  /** Address of the page, in `locale`; that of the original where the site only links. */
  url: string;
  isFallback: boolean;
}

/** Articles in their own language: by locale, then by article id. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, Article>>;

/** Article ids by locale. */
export type IdsByLocale = ReadonlyMap<string, ReadonlySet<string>>;

/** What a locale shows. */
export interface Shown {
  /** Articles in its own language, then its fallbacks. */
  pages: readonly ArticlePage[];
  /** Ids of articles whose file could not be read: no fallback is shown in their place. */
  unreadable: ReadonlySet<string>;
}

/** The locales in which a text of this language looks for pictures and files, best first. */
export const localesOfText = ({
  locale,
  fallback,
}: Pick<SiteLocale, 'locale' | 'fallback'>): readonly string[] => [locale, ...fallback];

/**
 * What a locale shows: its own articles and, unless the site says `fallback: none`, those of its
 * fallback locales that it lacks. With `fallback: link` such a page is the original's own address.
 */
export function listShown(
  locale: SiteLocale,
  { site, originals, unreadable }: { site: Site; originals: Originals; unreadable: IdsByLocale },
  toFallbackUrl: (article: Article, locale: string) => string,
): Shown {
  const pages: ArticlePage[] = [];
  const hidden = new Set<string>();
  const known = new Set<string>();
  for (const from of site.fallback === 'none' ? [locale.locale] : localesOfText(locale)) {
    const isFallback = from !== locale.locale;
    const isNew = (id: string): boolean => !known.has(id);
    const articles = [...(originals.get(from)?.values() ?? [])].filter(({ id }) => isNew(id));
    const unread = [...(unreadable.get(from) ?? [])].filter(isNew);
    for (const article of articles) {
      const isCopy = isFallback && site.fallback === 'page';
      const url = isCopy ? toFallbackUrl(article, locale.locale) : article.url;
      pages.push({ locale: locale.locale, article, url, isFallback });
      known.add(article.id);
    }
    for (const id of unread) {
      hidden.add(id);
      known.add(id);
    }
  }
  return { pages, unreadable: hidden };
}
