import { escapeHtml } from '../../lib/escape.ts';
import type { Alternate } from '../model/alternates.ts';

/** A page of the sitemap with its translations. */
export interface SitemapPage {
  url: string;
  /** Day of the last change. */
  updated?: string | undefined;
  /** Every translation, this page included; a page without another is listed alone. */
  translations: readonly Pick<Alternate, 'tag' | 'url'>[];
}

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
