import { getSite } from './site.ts';

/** The static paths of a page that every locale has, for `getStaticPaths`. */
export async function listLocalePaths(): Promise<{ params: { locale: string } }[]> {
  const { locales } = await getSite();
  return locales.map(({ locale }) => ({ params: { locale } }));
}
