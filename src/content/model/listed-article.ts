import { getLocale } from '../../i18n/locales.ts';
import { languageName } from '../../lib/intl/intl-names.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import type { ArticlePage } from './fallback.ts';

/** An article as a line of a list. */
export interface ListedArticle {
  url: string;
  title: string;
  /** Second line, in the language of the page: what it is about, when it changed, or the language of a fallback. */
  note: string | undefined;
  /** Language tag of the title where it is not that of the page. */
  foreignTag: string | undefined;
}

/** A page as a line of a list; of a fallback, the note names its language. */
export function toListed(page: ArticlePage, context: LocaleContext, note?: string): ListedArticle {
  const { article, url, isFallback } = page;
  if (!isFallback) {
    return { url, title: article.title, note, foreignTag: undefined };
  }
  const { tag } = getLocale(context.site, article.locale);
  return {
    url,
    title: article.title,
    note: context.t('site.foreignLabel', { language: languageName(tag, context.locale.tag) }),
    foreignTag: tag,
  };
}
