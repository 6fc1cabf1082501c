import type { APIRoute } from 'astro';
import { getSite } from '../content/current/site.ts';

/** Everything may be indexed but the API; copies in another language say `noindex` themselves. */
export const GET: APIRoute = async () => {
  const { url } = await getSite();
  const lines = ['User-agent: *', 'Disallow: /api/', '', `Sitemap: ${url}/sitemap.xml`, ''];
  return new Response(lines.join('\n'));
};
