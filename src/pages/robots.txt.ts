import { withBase } from '../lib/base-path.ts';
import type { APIRoute } from 'astro';
import { getSite } from '../content/current/site.ts';

/**
 * Everything but the API may be indexed; copies in another language have `noindex` in their pages.
 */
export const GET: APIRoute = async () => {
  const { url } = await getSite();
  const lines = [
    'User-agent: *',
    `Disallow: ${withBase('/api/')}`,
    '',
    `Sitemap: ${url}${withBase('/sitemap.xml')}`,
    '',
  ];
  return new Response(lines.join('\n'));
};
