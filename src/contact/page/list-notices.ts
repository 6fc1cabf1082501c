import type { SiteLocale } from '../../i18n/locales.ts';
import type { Notice } from '../../schemas/notice.ts';
import { byOrder, type Entry } from '../contact-facts.ts';
import { toLocalText, type LocalText } from '../../i18n/local-text.ts';

/** A notice in one locale; the browser looks at the days and the country again. */
export interface NoticeView {
  kind: Notice['kind'];
  text: LocalText;
  link: { href: string; text: LocalText } | undefined;
  from: string | undefined;
  until: string | undefined;
  regions: readonly string[] | undefined;
  /** Channels at which it stands; undefined: above all of them. */
  channels: readonly string[] | undefined;
}

/** An article as a notice links to it. */
export interface LinkedArticle {
  url: string;
  title: LocalText;
}

/**
 * The notices of a locale that are not over on `today` (a calendar day), in their order. A link to
 * an article that the locale does not show is left out.
 */
export function listNotices(
  notices: readonly Entry<Notice>[],
  locale: SiteLocale,
  today: string,
  findArticle: (articleId: string) => LinkedArticle | undefined,
): readonly NoticeView[] {
  return notices
    .filter(({ data }) => data.locales?.includes(locale.locale) ?? true)
    .filter(({ data }) => data.until === undefined || data.until >= today)
    .toSorted(byOrder)
    .map(({ data }) => ({
      kind: data.kind,
      text: toLocalText(data.text, locale),
      link: toLink(data, locale, findArticle),
      from: data.from,
      until: data.until,
      regions: data.regions,
      channels: data.channels,
    }));
}

function toLink(
  { link, linkLabel }: Notice,
  locale: SiteLocale,
  findArticle: (articleId: string) => LinkedArticle | undefined,
): NoticeView['link'] {
  if (link === undefined) return undefined;
  const label = linkLabel === undefined ? undefined : toLocalText(linkLabel, locale);
  if (/^https?:\/\//u.test(link)) {
    return { href: link, text: label ?? { text: new URL(link).host, lang: undefined } };
  }
  const article = findArticle(link);
  return article && { href: article.url, text: label ?? article.title };
}
