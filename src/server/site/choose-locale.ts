import type { Manifest } from '../../schemas/manifest.ts';

/** The language of the site that was asked for, or its default. */
export const chooseLocale = (
  { locales, defaultLocale }: Manifest,
  wanted: string | undefined,
): string => locales.find((locale) => locale === wanted) ?? defaultLocale;
