import type { SiteLocale } from '../../i18n/locales.ts';
import type { Notice } from '../../schemas/notice.ts';
import { byOrder, type ContactFacts } from '../contact-facts.ts';
import { toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { noticeSpan } from './notice-span.ts';

/** A notice in one locale; the browser looks at the clock and the country again. */
export interface NoticeView {
  kind: Notice['kind'];
  text: LocalText;
  link: { href: string; text: LocalText } | undefined;
  /** The moments of its beginning and its end, in UTC. */
  from: string | undefined;
  until: string | undefined;
  /** Whether it is on when the page is built. */
  isOn: boolean;
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
 * The notices of a locale that are not over at `now`, in their order. A link to an article that the
 * locale does not show is left out.
 */
export function listNotices(
  facts: Pick<ContactFacts, 'notices' | 'channels' | 'schedules'>,
  { locale, zone, now }: { locale: SiteLocale; zone: string | undefined; now: Temporal.Instant },
  findArticle: (articleId: string) => LinkedArticle | undefined,
): readonly NoticeView[] {
  return facts.notices
    .filter(({ data }) => data.locales?.includes(locale.locale) ?? true)
    .toSorted(byOrder)
    .flatMap(({ data }) => {
      const { from, until } = noticeSpan(data, facts, zone);
      if (until && Temporal.Instant.compare(until, now) <= 0) return [];
      return [
        {
          kind: data.kind,
          text: toLocalText(data.text, locale),
          link: toLink(data, locale, findArticle),
          from: from?.toString(),
          until: until?.toString(),
          isOn: !from || Temporal.Instant.compare(from, now) <= 0,
          regions: data.regions,
          channels: data.channels,
        },
      ];
    });
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
