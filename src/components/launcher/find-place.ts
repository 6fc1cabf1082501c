import { withoutBase } from '../../lib/base-path.ts';

/** Pages of the site that the launcher shows in place. */
export const partKinds = ['article', 'contact', 'ticket'] as const;
export type PartKind = (typeof partKinds)[number];

/** Addresses by which pages are told apart. */
export interface LauncherAddresses {
  locale: string;
  /** Locales of the site. */
  locales: readonly string[];
  contact: string;
  ticket: string;
}

/** Parts of the address of a locale that hold no articles: `reservedCategories`. */
const noArticles: ReadonlySet<string> = new Set(['search', 'contact', 'tickets', 'a-z']);

/** Which of them an address leads to; undefined for all else, which opens elsewhere. */
export function findPlace(
  { origin, pathname }: Pick<URL, 'origin' | 'pathname'>,
  { locales, contact, ticket }: LauncherAddresses,
  ownOrigin: string,
): PartKind | undefined {
  if (origin !== ownOrigin || !pathname.endsWith('/')) return undefined;
  if (pathname === ticket) return 'ticket';
  if (pathname.startsWith(contact)) return 'contact';
  const [locale = '', category = '', ...article] = withoutBase(pathname).split('/').slice(1, -1);
  const isArticle = locales.includes(locale) && !noArticles.has(category) && article.length > 0;
  return isArticle ? 'article' : undefined;
}
