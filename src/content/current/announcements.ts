import { getEntry } from 'astro:content';
import { getSiteModel } from './model.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { listAnnouncements, type ShownAnnouncement } from '../model/announcements.ts';
import { findShown } from '../model/site-model.ts';
import { getLocaleContext } from './site.ts';
import { onceABuildFor } from './once-a-build.ts';

/** What a locale announces. */
export const getAnnouncements = (locale: SiteLocale): Promise<readonly ShownAnnouncement[]> =>
  getAnnouncementsOf(locale.locale);

const getAnnouncementsOf = onceABuildFor(async (name) =>
  readAnnouncements((await getLocaleContext(name)).locale),
);

async function readAnnouncements(locale: SiteLocale): Promise<ShownAnnouncement[]> {
  const [entry, model] = await Promise.all([getEntry('announcements', 'all'), getSiteModel()]);
  const toLink = (link: string): string | undefined =>
    link.startsWith('https://') ? link : findShown(model, locale.locale, link)?.url;
  const announcements = new Map(Object.entries(entry?.data ?? {}));
  return listAnnouncements(announcements, locale, new Date(), toLink);
}
