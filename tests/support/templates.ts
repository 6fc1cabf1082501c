import { readdirSync } from 'node:fs';
import { reservedCategories } from '../../src/i18n/urls.ts';
import { demoSite, getArticleUrl, readManifest } from './demo-site.ts';

/** A page of each kind that the site builds. */
export interface Template {
  name: string;
  path: string;
}

/** An article with steps, notes and a table of contents, in all languages of the demo. */
const richArticle = 'bike/battery/charge-battery';

/** An article with a wide table, and one with tabs and a picture; not in every language. */
const tableArticle = 'getting-started/choose-plan';
const tabsArticle = 'getting-started/set-up-app';

/** One page of every template in a locale of the demo site. */
export function listTemplates(locale: string): readonly Template[] {
  const article = getArticleUrl(locale, richArticle);
  const [, , category = ''] = article.split('/');
  return [
    { name: 'language chooser', path: '/?choose' },
    { name: 'home', path: `/${locale}/` },
    { name: 'category', path: `/${locale}/${category}/` },
    { name: 'article', path: article },
    ...findArticle('article with a table', locale, tableArticle),
    ...findArticle('article with tabs', locale, tabsArticle),
    ...listFallbackUrls(locale)
      .slice(0, 1)
      .map((path) => ({ name: 'article in another language', path })),
    { name: 'articles from A to Z', path: `/${locale}/a-z/` },
    { name: 'search', path: `/${locale}/search/` },
    { name: 'contact', path: `/${locale}/contact/` },
    { name: 'topic of contact', path: `/${locale}/contact/account/` },
    { name: 'tickets', path: `/${locale}/tickets/` },
    { name: 'new ticket', path: `/${locale}/tickets/new/` },
    { name: 'ticket received', path: `/${locale}/tickets/received/` },
    { name: 'question why', path: `/${locale}/search/feedback/` },
    { name: 'not found', path: `/${locale}/no/such-page/` },
  ];
}

function findArticle(name: string, locale: string, articleId: string): readonly Template[] {
  const path = readManifest().articles[locale]?.[articleId]?.url;
  return path === undefined ? [] : [{ name, path }];
}

/** Paths of all pages that were built, such as `/es/contact/`, redirects included. */
export function listBuiltPaths(): readonly string[] {
  return readdirSync(demoSite, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(/[\\/]/u))
    .filter((parts) => parts.at(-1) === 'index.html')
    .map((parts) => ['', ...parts.slice(0, -1).map(encodeURIComponent), ''].join('/'));
}

/** Pages of a locale that show an article in another language. */
export function listFallbackUrls(locale: string): readonly string[] {
  const { articles, redirects } = readManifest();
  const known = new Set([
    ...Object.values(articles[locale] ?? {}).map(({ url }) => url),
    ...Object.keys(redirects),
  ]);
  const reserved: readonly string[] = reservedCategories;
  return listBuiltPaths().filter((path) => {
    const [, first = '', category = '', ...rest] = path.split('/').map(decodeURIComponent);
    const isArticle = first === locale && rest.length > 1 && !reserved.includes(category);
    return isArticle && !known.has(path);
  });
}

/** The page of a locale that stands in for an article; throws if there is none. */
export function getFallbackUrl(locale: string, articleFile: string): string {
  const found = listFallbackUrls(locale).find((path) => path.endsWith(`/${articleFile}/`));
  if (found === undefined) throw new Error(`No ${locale} page stands in for ${articleFile}.`);
  return found;
}
