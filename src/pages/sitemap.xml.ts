import type { APIRoute } from 'astro';
import { getListing } from '../content/current/model.ts';
import { allArticlesUrl, contactUrl, homeUrl } from '../i18n/urls.ts';
import {
  alternatesOf,
  articleAlternates,
  categoryAlternates,
  type Alternate,
} from '../content/model/alternates.ts';
import { toSitemap, type SitemapPage } from '../content/render/sitemap.ts';

const toPage = (alternates: readonly Alternate[], url: string, updated?: string): SitemapPage => ({
  url,
  updated,
  translations: alternates.filter(({ isTranslation }) => isTranslation),
});

/** Originals only: copies in another language are no pages of their own. */
export const GET: APIRoute = async () => {
  const { site, index, pageById, categories } = await getListing();
  const shared = [homeUrl, allArticlesUrl, (locale: string) => contactUrl(locale)].flatMap(
    (toUrl) => {
      const alternates = alternatesOf(site, toUrl);
      return alternates.map(({ url }) => toPage(alternates, url));
    },
  );
  const ids = new Set([...categories.values()].flat().map(({ id }) => id));
  const categoryPages = [...ids].flatMap((id) => {
    const alternates = categoryAlternates(site, categories, id);
    return alternates
      .filter(({ isTranslation }) => isTranslation)
      .map(({ url }) => toPage(alternates, url));
  });
  const articlePages = [...index.values()].flatMap((articles) =>
    [...articles.values()].map((article) =>
      toPage(articleAlternates(site, index, pageById, article.id), article.url, article.updated),
    ),
  );
  const xml = toSitemap(site.url, [...shared, ...categoryPages, ...articlePages]);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
