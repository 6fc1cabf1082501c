import type { Announcement } from '../../schemas/announcement.ts';
import type { SiteLocale } from '../../i18n/locales.ts';

/** An announcement in one locale. */
export interface ShownAnnouncement {
  id: string;
  text: string;
  severity: Announcement['severity'];
  from: string;
  until: string;
  link: string | undefined;
  /** Whether it is on at the moment of the build; the browser looks again. */
  isCurrent: boolean;
}

/** What a locale announces, the gravest first. An announcement without its text is left out. */
export function listAnnouncements(
  announcements: ReadonlyMap<string, Announcement>,
  locale: SiteLocale,
  now: Date,
  toLink: (link: string) => string | undefined,
): ShownAnnouncement[] {
  const rank = { critical: 0, warning: 1, info: 2 };
  return [...announcements]
    .flatMap(([id, announcement]) => {
      const { text, severity, from, until, link } = announcement;
      const shown = typeof text === 'string' ? text : text[locale.locale];
      const isOver = Date.parse(until) <= now.getTime();
      if (shown === undefined || isOver) return [];
      const isCurrent = Date.parse(from) <= now.getTime();
      return [{ id, text: shown, severity, from, until, link: link && toLink(link), isCurrent }];
    })
    .sort((one, other) => rank[one.severity] - rank[other.severity]);
}
