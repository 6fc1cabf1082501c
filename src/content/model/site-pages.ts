import {
  allArticlesUrl,
  contactTopicUrl,
  contactUrl,
  explanationPageUrl,
  homeUrl,
  newTicketUrl,
  notFoundUrl,
  searchUrl,
  ticketReceivedUrl,
  ticketsUrl,
} from '../../i18n/urls.ts';
import type { Article } from './article.ts';
import type { CategoryView } from './categories.ts';
import type { ArticlePage } from './fallback.ts';
import { findOwnPage, listOwnNames, type OwnPage } from './own-pages.ts';
import { listOriginals, type SiteModel } from './site-model.ts';

/** Pages that every locale has, by name. */
export const sharedPages = {
  home: homeUrl,
  'all-articles': allArticlesUrl,
  search: (locale: string) => searchUrl(locale),
  explanation: explanationPageUrl,
  contact: (locale: string) => contactUrl(locale),
  tickets: ticketsUrl,
  'new-ticket': (locale: string) => newTicketUrl(locale),
  'ticket-received': ticketReceivedUrl,
  'not-found': notFoundUrl,
} as const;

/** Pages that an article may link to as `page:<name>`. */
export const linkablePages = {
  home: sharedPages.home,
  search: sharedPages.search,
  contact: sharedPages.contact,
  ticket: sharedPages['new-ticket'],
  tickets: sharedPages.tickets,
} as const;

/** Address of a linkable page, or of one of the company; undefined for a name that is none. */
export function findPageUrl(
  name: string,
  locale: string,
  model: Pick<SiteModel, 'site' | 'ownPages'>,
): string | undefined {
  const toUrl = Object.entries(linkablePages).find(([page]) => page === name)?.[1];
  return toUrl?.(locale) ?? findOwnPage(model, locale, name)?.url;
}

/** A page of a locale, with what it is made of. */
export type SitePage = { locale: string; url: string } & (
  | { kind: 'shared'; name: keyof typeof sharedPages }
  | { kind: 'topic'; topic: string }
  | { kind: 'category'; category: CategoryView }
  | { kind: 'article'; page: ArticlePage }
  | { kind: 'own'; page: OwnPage }
);

/**
 * Every page that is built for the locales of a site, by kind, then by locale. `topics` are the ids
 * of the contact topics. The language chooser (`/`), redirects and files are no pages of a locale.
 */
export function listSitePages(model: SiteModel, topics: readonly string[]): SitePage[] {
  const locales = model.site.locales.map(({ locale }) => locale);
  return [
    ...Object.keys(sharedPages)
      .filter(isShared)
      .flatMap((name) =>
        locales.map((locale): SitePage => {
          const url = sharedPages[name](locale);
          return { kind: 'shared', name, locale, url };
        }),
      ),
    ...topics.flatMap((topic) =>
      locales.map((locale): SitePage => {
        const url = contactTopicUrl(locale, topic);
        return { kind: 'topic', topic, locale, url };
      }),
    ),
    ...listCategoryPages(model),
    ...listArticlePages(model),
    ...listOwnPages(model),
  ];
}

/** Names that a link may have as `page:<name>`. */
export const listPageNames = ({ ownPages }: Pick<SiteModel, 'ownPages'>): readonly string[] => [
  ...Object.keys(linkablePages),
  ...listOwnNames(ownPages),
];

/** Every page of the company beside its articles. */
export const listOwnPages = ({ ownPages }: SiteModel): Extract<SitePage, { kind: 'own' }>[] =>
  [...ownPages.values()].flatMap((pages) =>
    [...pages.values()].map((page) => ({
      ...{ kind: 'own' as const, page },
      locale: page.locale,
      url: page.url,
    })),
  );

const isShared = (name: string): name is keyof typeof sharedPages => name in sharedPages;

/** The page of every category in every locale that shows it, by category. */
export function listCategoryPages({
  categories,
}: SiteModel): Extract<SitePage, { kind: 'category' }>[] {
  const pages = [...categories].flatMap(([locale, views]) =>
    views.map((category) => ({ kind: 'category' as const, category, locale, url: category.url })),
  );
  return [...Map.groupBy(pages, ({ category }) => category.id).values()].flat();
}

/** The page of every article, copies in other languages included; a mere link has no page. */
export function listArticlePages({
  site,
  pages,
}: SiteModel): Extract<SitePage, { kind: 'article' }>[] {
  return [...pages.values()]
    .flat()
    .filter(({ isFallback }) => !isFallback || site.fallback === 'page')
    .map((page) => ({ kind: 'article', page, locale: page.locale, url: page.url }));
}

/** An old address of an article or of a page of the company, as its writer gave it. */
export interface Redirect {
  from: string;
  target: Article | OwnPage;
}

/** The old addresses of all articles and pages of the company that there are. */
export const listRedirects = (model: SiteModel): Redirect[] =>
  [...listOriginals(model), ...listOwnPages(model).map(({ page }) => page)].flatMap((target) =>
    target.redirectFrom.map((from) => ({ from, target })),
  );
