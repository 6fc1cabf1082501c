import type { APIRoute } from 'astro';
import { toWebManifest } from '../../content/brand/web-manifest.ts';
import { getBrandFiles, listManifestIcons } from '../../content/current/brand-files.ts';
import { getLocaleContext, listLocalePaths } from '../../content/current/site.ts';

/** Only sites with an icon for home screens have one. */
export const getStaticPaths = async () =>
  (await getBrandFiles()).hasAppIcon ? listLocalePaths() : [];

/** What a device is told that keeps the site on its home screen. */
export const GET: APIRoute<object, { locale: string }> = async ({ params }) => {
  const [context, icons] = await Promise.all([
    getLocaleContext(params.locale),
    listManifestIcons(),
  ]);
  return new Response(JSON.stringify(toWebManifest(context, icons)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
