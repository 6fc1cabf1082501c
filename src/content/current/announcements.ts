import { getEntry } from 'astro:content';
import { getListing } from './model.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { listAnnouncements, type ShownAnnouncement } from '../model/announcements.ts';
import { getLocaleContext } from './site.ts';
import { onceABuildFor } from './once-a-build.ts';

/** What a locale announces. */
export const getAnnouncements = (locale: SiteLocale): Promise<readonly ShownAnnouncement[]> =>
  getAnnouncementsOf(locale.locale);

const getAnnouncementsOf = onceABuildFor(async (name) =>
  readAnnouncements((await getLocaleContext(name)).locale),
);

async function readAnnouncements(locale: SiteLocale): Promise<ShownAnnouncement[]> {
  const [entry, { pageById }] = await Promise.all([getEntry('announcements', 'all'), getListing()]);
  const toLink = (link: string): string | undefined =>
    link.startsWith('https://') ? link : pageById.get(locale.locale)?.get(link)?.url;
  const announcements = new Map(Object.entries(entry?.data ?? {}));
  return listAnnouncements(announcements, locale, new Date(), toLink);
}
