import { toError, type Problem } from '../read/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { categorySlug, isReservedCategory } from '../model/article-address.ts';
import { findFrontMatterLine } from '../read/front-matter-line.ts';
import { decode, listCategoryUrls, listPages, normaliseUrl } from './shown-pages.ts';

/** What stands at an address: words for a message, and the article's id to tell twins apart. */
interface Tenant {
  name: string;
  id: string | undefined;
}

export interface CheckedAddresses {
  /** Every address of the site, normalised, redirects included. */
  addresses: ReadonlySet<string>;
  problems: readonly Problem[];
}

/** Checks that no two pages, and no page and a redirect, claim the same address. */
export function checkAddresses(folder: ContentFolder): CheckedAddresses {
  const tenants = new Map<string, Tenant>();
  const problems: Problem[] = [];
  for (const locale of folder.site.locales) {
    const pages = listPages(folder, locale);
    problems.push(
      ...claimCategories(folder, locale, listCategoryUrls(folder, locale.locale, pages), tenants),
    );
    for (const { url, article } of pages) {
      const key = normaliseUrl(url);
      const tenant = tenants.get(key);
      if (tenant && article) problems.push(...addressTaken(folder, article, decode(url), tenant));
      else tenants.set(key, { name: article?.file ?? 'a page of the site', id: article?.id });
    }
  }
  for (const article of folder.articles) problems.push(...claimRedirects(folder, article, tenants));
  return { addresses: new Set(tenants.keys()), problems };
}

function claimCategories(
  folder: ContentFolder,
  { locale }: SiteLocale,
  urls: ReadonlyMap<string, string>,
  tenants: Map<string, Tenant>,
): readonly Problem[] {
  return [...urls].flatMap(([id, url]) => {
    const key = normaliseUrl(url);
    const tenant = tenants.get(key);
    const entry = folder.entries.categories.get(id);
    const slug = categorySlug(entry?.value, id, locale);
    const place = entry && { file: entry.file, line: entry.lineOf(['slug', locale]) };
    tenants.set(key, { name: `the category "${id}"`, id: undefined });
    if (place && slug !== id && isReservedCategory(slug)) {
      const message = `"${slug}" is an address of the site itself and cannot be a category.`;
      return [toError('CategoryReserved', place, message, `Choose another slug for "${locale}".`)];
    }
    if (!tenant || !place) return [];
    const message = `${tenant.name} has the address ${decode(url)} already.`;
    return [
      toError('AddressTaken', place, capitalise(message), `Choose another slug for "${locale}".`),
    ];
  });
}

function addressTaken(
  folder: ContentFolder,
  article: ArticleFile,
  url: string,
  tenant: Tenant,
): readonly Problem[] {
  // The same article as .md and .mdx is told by ArticleTwice.
  if (tenant.id === article.id) return [];
  const message = `${tenant.name} has the address ${url} already.`;
  const line = findFrontMatterLine(folder.dir, article, ['slug']);
  const remedy = 'Change "slug" in one of the two, or rename the file.';
  return [toError('AddressTaken', { file: article.file, line }, capitalise(message), remedy)];
}

function claimRedirects(
  folder: ContentFolder,
  article: ArticleFile,
  tenants: Map<string, Tenant>,
): readonly Problem[] {
  return article.frontMatter.redirectFrom.flatMap((from, index) => {
    const key = normaliseUrl(from);
    const tenant = tenants.get(key) ?? findOwner(key);
    if (!tenant) {
      tenants.set(key, { name: `a redirect of ${article.file}`, id: article.id });
      return [];
    }
    const line = findFrontMatterLine(folder.dir, article, ['redirectFrom', index]);
    const message = `The old address ${from} belongs to ${tenant.name}.`;
    const remedy =
      'Take it out of "redirectFrom"; only an address that nothing else has can lead here.';
    return [toError('RedirectTaken', { file: article.file, line }, message, remedy)];
  });
}

/** Parts of the site that are no pages of a locale. */
const owners = [
  [/^\/$/u, 'the language chooser'],
  [/^\/(?:api|insights)\//u, 'the site itself'],
  [/^\/(?:_astro|brand|files|images|pagefind|\.candil)\//u, 'files of the site'],
] as const;

function findOwner(key: string): Tenant | undefined {
  const owner = owners.find(([pattern]) => pattern.test(key));
  return owner && { name: owner[1], id: undefined };
}

const capitalise = (text: string): string =>
  text.startsWith('the ') || text.startsWith('a ')
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
