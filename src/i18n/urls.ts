/**
 * Every address that the site builds: from the root of its host, so that each begins with the path
 * under which the site stands (`src/lib/base-path.ts`). Those of pages end with a slash.
 */

import { withBase, withoutBase, withServerBase } from '../lib/base-path.ts';

/** Category names that would collide with pages of the site. */
export const reservedCategories = [
  'search',
  'contact',
  'tickets',
  'api',
  'insights',
  'a-z',
  '404',
] as const;

const join = (...parts: readonly string[]): string =>
  withBase(`/${parts.map((part) => encodeURIComponent(part)).join('/')}/`);

/** Adds a query and a fragment; empty values are left out. */
function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

/** The language chooser. With `choose` it does not lead returning readers to their language. */
export const chooserUrl = (): string => withBase('/?choose');

export const homeUrl = (locale: string): string => join(locale);

/** What the server sends for an unknown address of a locale. */
export const notFoundUrl = (locale: string): string => join(locale, '404');

/** What a device is told that keeps the site on its home screen; a file, no page. */
export const manifestUrl = (locale: string): string => `${homeUrl(locale)}site.webmanifest`;

/** Every article of a locale by its first letter. */
export const allArticlesUrl = (locale: string): string => join(locale, 'a-z');

export const categoryUrl = (locale: string, categorySlug: string): string =>
  join(locale, categorySlug);

/** A page of the company beside its articles. */
export const ownPageUrl = (locale: string, slug: string): string => join(locale, slug);

export const articleUrl = (
  locale: string,
  {
    category,
    sections,
    article,
  }: { category: string; sections: readonly string[]; article: string },
): string => join(locale, category, ...sections, article);

export const searchUrl = (locale: string, query?: string): string =>
  withQuery(join(locale, 'search'), { q: query });

/** A file of texts for scripts; its name holds a hash, so it may be cached for ever. */
export const textsUrl = (file: string): string => withBase(`/texts/${file}`);

/** The articles that an empty search box offers; a file, no page. */
export const suggestionsUrl = (locale: string): string => `${searchUrl(locale)}suggestions.json`;

/** The question why an article did not help. Below the search, so that no category stands in its way. */
export const explanationPageUrl = (locale: string): string => join(locale, 'search', 'feedback');

/** What the launcher shows in its frame. Below the search, so that no category stands in its way. */
export const launcherUrl = (locale: string): string => join(locale, 'search', 'launcher');

/** The articles that it may suggest; a file, no page. */
export const launcherArticlesUrl = (locale: string): string =>
  `${launcherUrl(locale)}articles.json`;

/** Where addresses hold what a reader typed or a link to their requests: pages that nobody counts. */
export const listPersonalUrls = (locale: string): readonly string[] => [
  searchUrl(locale),
  ticketsUrl(locale),
];

/**
 * The contact page; `article` is `<locale>/<articleId>` of the page that did not help, `topic` what it
 * is about.
 */
export const contactUrl = (
  locale: string,
  from: { article?: string; topic?: string | undefined; q?: string } = {},
): string => withQuery(join(locale, 'contact'), from);

/** The contact page of one topic. */
export const contactTopicUrl = (locale: string, topic: string): string =>
  join(locale, 'contact', topic);

/** The closures of a schedule as an iCalendar file. */
export const closuresUrl = (locale: string, schedule: string): string =>
  `${contactUrl(locale)}${encodeURIComponent(schedule)}.ics`;

/** The ticket form, with what is already known filled in. */
export const newTicketUrl = (
  locale: string,
  prefill: { topic?: string; article?: string; q?: string } = {},
): string => withQuery(join(locale, 'tickets', 'new'), prefill);

/** The form of a channel for tickets that is not the main one. */
export const channelTicketUrl = (locale: string, channel: string): string =>
  join(locale, 'tickets', 'new', channel);

/** The page that shows the reference of a stored ticket. */
export const ticketReceivedUrl = (locale: string): string => join(locale, 'tickets', 'received');

export const ticketsUrl = (locale: string): string => join(locale, 'tickets');

/** What the server has to know of a language to write to requesters; a file, no page. */
export const requestDataUrl = (locale: string): string => `${ticketsUrl(locale)}requests.json`;

/** An address of the API. One that stands elsewhere has its host for itself. */
const api = (apiBase: string, path: string): string =>
  apiBase === '' ? withServerBase(`/api${path}`) : `${apiBase}/api${path}`;

/** API address of the requests of an e-mail address; `apiBase` is `PUBLIC_API_URL`. */
export const requestsApiUrl = (apiBase: string): string => api(apiBase, '/requests');

/** API address of who is signed in. */
export const customerApiUrl = (apiBase: string): string => api(apiBase, '/customer');

/** API address of an article's vote; `apiBase` is `PUBLIC_API_URL` (empty: same origin). */
export const voteUrl = (apiBase: string, locale: string, articleId: string): string =>
  api(
    apiBase,
    `/votes/${encodeURIComponent(locale)}/${articleId.split('/').map(encodeURIComponent).join('/')}`,
  );

/** API address of what a reader says after "no"; a page for readers without scripts. */
export const voteFeedbackUrl = (apiBase: string, locale: string, articleId: string): string =>
  voteUrl(apiBase, 'explanations', `${locale}/${articleId}`);

/** API address of new tickets. */
export const ticketsApiUrl = (apiBase: string): string => api(apiBase, '/tickets');

/**
 * The form with what is known of the customer who is signed in, for readers without scripts. It stands
 * on the host of the API, which alone knows who that is.
 */
export const knownFormUrl = (
  apiBase: string,
  given: { locale: string; channel?: string | undefined },
): string => withQuery(api(apiBase, '/tickets/new'), given);

/** API address of the channels that are kept for customers, for the one who is signed in. */
export const ownChannelsUrl = (apiBase: string, locale: string): string =>
  withQuery(`${customerApiUrl(apiBase)}/channels`, { locale });

/** The contact page with them, for readers without scripts. */
export const knownContactUrl = (apiBase: string, locale: string): string =>
  withQuery(`${customerApiUrl(apiBase)}/contact`, { locale });

/** The parts of a page's address within the site, decoded: locale, category and so on. */
export const partsOfPath = (path: string): string[] =>
  withoutBase(path).split('/').filter(Boolean).map(decodeURIComponent);

/** The locale of an address: its first part, or an empty text. */
export const localeOfPath = (path: string): string =>
  decodeURIComponent(withoutBase(path).split('/')[1] ?? '');
