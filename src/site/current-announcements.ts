import { getEntry } from 'astro:content';
import { getListing } from '../articles/listing.ts';
import type { SiteLocale } from '../i18n/locales.ts';
import { listAnnouncements, type ShownAnnouncement } from './announcements.ts';

const cached = new Map<string, Promise<ShownAnnouncement[]>>();

/** What a locale announces, computed once a build. */
export function getAnnouncements(locale: SiteLocale): Promise<readonly ShownAnnouncement[]> {
  if (import.meta.env.DEV) return readAnnouncements(locale);
  const announcements = cached.get(locale.locale) ?? readAnnouncements(locale);
  cached.set(locale.locale, announcements);
  return announcements;
}

async function readAnnouncements(locale: SiteLocale): Promise<ShownAnnouncement[]> {
  const [entry, { pageById }] = await Promise.all([getEntry('announcements', 'all'), getListing()]);
  const toLink = (link: string): string | undefined =>
    link.startsWith('https://') ? link : pageById.get(locale.locale)?.get(link)?.url;
  const announcements = new Map(Object.entries(entry?.data ?? {}));
  return listAnnouncements(announcements, locale, new Date(), toLink);
}
