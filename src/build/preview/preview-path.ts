import { withoutBase } from '../../lib/base-path.ts';

/**
 * The way of an address from the root of the preview, where `base` is the path that the site will have.
 * Links of the preview are without it. A path with the name of a language (`https://example.com/de`) is
 * taken for it only before a language: `/de/contact/` is a page in German.
 */
export function toPreviewPath(path: string, base: string, locales: readonly string[]): string {
  const rest = withoutBase(path, base);
  const isLocale = locales.some((locale) => base === `/${locale}`);
  return isLocale && !locales.includes(rest.split('/')[1] ?? '') ? path : rest;
}
