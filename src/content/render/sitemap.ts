import { escapeHtml } from '../../lib/escape.ts';
import {
  alternatesOf,
  articleAlternates,
  categoryAlternates,
  ownPageAlternates,
  type Alternate,
} from '../model/alternates.ts';
import { listOriginals, type SiteModel } from '../model/site-model.ts';
import { listCategoryPages, listOwnPages, sharedPages } from '../model/site-pages.ts';

/** A page of the sitemap with its translations. */
export interface SitemapPage {
  url: string;
  /** Day of the last change. */
  updated?: string | undefined;
  /** Every translation, this page included; a page without another is listed alone. */
  translations: readonly Pick<Alternate, 'tag' | 'url'>[];
}

/** Pages of every locale that are worth finding by a search engine. */
const listedPages = ['home', 'all-articles', 'contact'] as const;

/** The pages that search engines are told of: originals only, because copies are no pages of their own. */
export function listSitemapPages(model: SiteModel): SitemapPage[] {
  const shared = listedPages.flatMap((name) => {
    const alternates = alternatesOf(model.site, sharedPages[name]);
    return alternates.map(({ url }) => toPage(alternates, url));
  });
  const categories = listCategoryPages(model).flatMap(({ category, locale, url }) => {
    const alternates = categoryAlternates(model, category.id);
    const own = alternates.find((alternate) => alternate.locale === locale);
    return own?.isTranslation === true ? [toPage(alternates, url)] : [];
  });
  const articles = listOriginals(model).map(({ id, url, updated }) =>
    toPage(articleAlternates(model, id), url, updated),
  );
  const own = listOwnPages(model).map(({ page, url }) =>
    toPage(ownPageAlternates(model, page.name), url, page.updated),
  );
  return [...shared, ...categories, ...articles, ...own];
}

const toPage = (alternates: readonly Alternate[], url: string, updated?: string): SitemapPage => ({
  url,
  updated,
  translations: alternates.filter(({ isTranslation }) => isTranslation),
});

/**
 * A sitemap after sitemaps.org 0.9 with the hreflang links that search engines read there
 * (`xhtml:link`). `siteUrl` has no trailing slash.
 */
export function toSitemap(siteUrl: string, pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ url, updated, translations }) => {
    const links = translations.length > 1 ? translations : [];
    return [
      '<url>',
      `<loc>${escapeHtml(siteUrl + url)}</loc>`,
      ...(updated ? [`<lastmod>${updated}</lastmod>`] : []),
      ...links.map(
        (link) =>
          `<xhtml:link rel="alternate" hreflang="${link.tag}" href="${escapeHtml(siteUrl + link.url)}"/>`,
      ),
      '</url>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
