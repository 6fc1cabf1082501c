import { withBase } from '../../lib/base-path.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import { homeUrl } from '../../i18n/urls.ts';
import { findText } from '../../schemas/localized-text.ts';
import type { Icon } from './icons.ts';

const paper = '#ffffff';

/** The web manifest of a site in one language, https://www.w3.org/TR/appmanifest/. */
export function toWebManifest(
  { site, locale, siteName }: LocaleContext,
  icons: readonly { name: string; icon: Icon }[],
): object {
  const start = homeUrl(locale.locale);
  const { themeColor = paper } = site.brand;
  const color = typeof themeColor === 'string' ? themeColor : themeColor.light;
  const description =
    site.description && findText(site.description, locale.locale, locale.fallback)?.text;
  return {
    name: siteName,
    ...(description !== undefined && { description }),
    lang: locale.tag,
    dir: locale.direction,
    id: start,
    start_url: start,
    scope: withBase('/'),
    // A reader needs the way back and the address.
    display: 'minimal-ui',
    theme_color: color,
    background_color: paper,
    icons: icons.map(({ name, icon: { size, isMaskable } }) => ({
      src: withBase(`/brand/${name}`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
}
