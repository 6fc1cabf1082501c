import type { APIRoute } from 'astro';
import { drawTouchIcon } from '../content/current/brand-files.ts';

/** Asked for by name by iPhone and iPad, so that no page has to name it. */
export const GET: APIRoute = async () => {
  const icon = await drawTouchIcon();
  // Without a body, a build writes no file.
  if (!icon) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/png' } });
};
