import type { APIRoute } from 'astro';
import { readTabIcon } from '../content/current/brand-files.ts';

/** Asked for by name by what reads no page: feed readers, previews of links, old programs. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await readTabIcon()), {
    headers: { 'content-type': 'image/x-icon' },
  });
