import type { APIRoute } from 'astro';
import { getSiteModel } from '../content/current/model.ts';
import { listSitemapPages, toSitemap } from '../content/render/sitemap.ts';

export const GET: APIRoute = async () => {
  const model = await getSiteModel();
  const xml = toSitemap(model.site.url, listSitemapPages(model));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
