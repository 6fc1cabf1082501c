import type { APIRoute } from 'astro';
import script from 'virtual:candil-launcher';
import { toButtonColors } from '../content/render/brand-colors.ts';
import { getLocaleContext, getSite, listLocalePaths } from '../content/current/site.ts';
import type { LauncherConfig, LauncherTexts } from '../launcher/config.ts';

/** The script that a company puts into its own pages: `/launcher.js`, of sites that allow it. */
export async function getStaticPaths(): Promise<{ params: { script: string } }[]> {
  const { launcher } = await getSite();
  return launcher ? [{ params: { script: 'launcher' } }] : [];
}

export const GET: APIRoute = async () => {
  const { defaultLocale, brand } = await getSite();
  const locales = await Promise.all(
    (await listLocalePaths()).map(async ({ params: { locale } }) => {
      const { t, locale: shown } = await getLocaleContext(locale);
      const texts: LauncherTexts =
        shown.direction === 'rtl'
          ? [t('launcher.help'), t('launcher.close'), 'rtl']
          : [t('launcher.help'), t('launcher.close')];
      return [locale, texts] as const;
    }),
  );
  const config: LauncherConfig = {
    defaultLocale,
    locales: Object.fromEntries(locales),
    colors: toButtonColors(brand.accent),
  };
  // ASCII, so that it reads the same whatever encoding a host or a page says it has.
  const json = JSON.stringify(config).replaceAll(
    /[^ -~]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Response(
    script.replaceAll('launcherConfig', () => json),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
};
