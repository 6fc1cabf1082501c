import { contactUrl, homeUrl, newTicketUrl, searchUrl, ticketsUrl } from '../../i18n/urls.ts';

/** Pages that an article may link to as `page:<name>`. */
export const linkablePages = {
  home: homeUrl,
  search: (locale: string) => searchUrl(locale),
  contact: (locale: string) => contactUrl(locale),
  ticket: (locale: string) => newTicketUrl(locale),
  tickets: ticketsUrl,
} as const;

/** Address of a linkable page; undefined for a name that is none. */
export function findPageUrl(name: string, locale: string): string | undefined {
  const toUrl = Object.entries(linkablePages).find(([page]) => page === name)?.[1];
  return toUrl?.(locale);
}
