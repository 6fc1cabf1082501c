import type { AstroGlobal } from 'astro';
import { localeOfPath } from '../../i18n/urls.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import { getLocaleContext } from './site.ts';

/** The language of the article that is being rendered; on a fallback page not that of the page. */
export const getTextContext = ({
  locals,
  url,
}: Pick<AstroGlobal, 'locals' | 'url'>): Promise<LocaleContext> =>
  getLocaleContext(locals.textLocale ?? localeOfPath(url.pathname));

/** The locales in which a text of this language looks for pictures and files, best first. */
export const localesOfText = ({ locale }: LocaleContext): readonly string[] => [
  locale.locale,
  ...locale.fallback,
];
