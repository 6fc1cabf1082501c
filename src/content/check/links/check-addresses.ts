import { withoutBase } from '../../../lib/base-path.ts';
import { categorySlug, isReservedCategory } from '../../model/article-address.ts';
import { listOriginals, type SiteModel, type SiteModels } from '../../model/site-model.ts';
import { listOwnPages, listSitePages, type SitePage } from '../../model/site-pages.ts';
import { findFrontMatterLine } from '../../read/front-matter.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import { decode, normaliseUrl } from './normalise-url.ts';
import { findOwner, toAddressKey, type OwnParts } from '../../model/own-addresses.ts';
import type { HasSiteFile } from './site-files.ts';

/** Every address of a site, normalised, redirects included. */
type Addresses = ReadonlySet<string>;

export interface CheckedAddresses {
  /** As the site is built, and as it would be with its drafts. */
  addresses: { published: Addresses; withDrafts: Addresses };
  problems: readonly Problem[];
}

/**
 * Checks that no two pages, and no page and a redirect, claim the same address: neither when drafts
 * are published nor while others stand in for them.
 */
export function checkAddresses(
  folder: ContentFolder,
  { published, withDrafts }: SiteModels,
  isPublic: HasSiteFile,
): CheckedAddresses {
  const later = claimAddresses(folder, withDrafts, isPublic);
  const now = published === withDrafts ? later : claimAddresses(folder, published, isPublic);
  const reported = new Set(later.problems.map(placeOf));
  return {
    addresses: { published: now.addresses, withDrafts: later.addresses },
    problems: [...later.problems, ...now.problems.filter((one) => !reported.has(placeOf(one)))],
  };
}

const placeOf = ({ code, file, line }: Problem): string => `${code} ${file} ${line ?? ''}`;

/** What stands at each address, as a message names it. */
type Tenants = Map<string, string>;

function claimAddresses(
  folder: ContentFolder,
  model: SiteModel,
  isPublic: HasSiteFile,
): { addresses: Addresses; problems: readonly Problem[] } {
  const tenants: Tenants = new Map();
  const pages = listSitePages(model, [...folder.contact.topics.keys()]);
  const ofPages = pages.flatMap((page) => claimPage(folder, page, tenants));
  const own = toOwnParts(model, isPublic);
  const problems = [
    ...ofPages,
    ...[...listOriginals(model), ...listOwnPages(model).map(({ page }) => page)].flatMap((one) =>
      claimRedirects(folder, one, tenants, own),
    ),
  ];
  return { addresses: new Set(tenants.keys()), problems };
}

/** What a site has besides the pages of its locales, for `findOwner`. */
export function toOwnParts(model: SiteModel, isPublic: HasSiteFile): OwnParts {
  const articles = new Set(listOriginals(model).map(({ url }) => normaliseUrl(withoutBase(url))));
  return {
    locales: model.site.locales.map(({ locale }) => locale),
    isArticle: (key) => articles.has(key),
    isPublic,
  };
}

function claimPage(folder: ContentFolder, page: SitePage, tenants: Tenants): readonly Problem[] {
  const key = normaliseUrl(withoutBase(page.url));
  const tenant = tenants.get(key);
  switch (page.kind) {
    case 'category':
      tenants.set(key, `the category "${page.category.id}"`);
      return judgeCategory(folder, page, tenant);
    case 'article':
      if (tenant !== undefined) return addressTaken(folder, page, tenant);
      tenants.set(key, page.page.article.file);
      return [];
    case 'own':
      if (tenant !== undefined) return ownAddressTaken(page, tenant);
      tenants.set(key, page.page.file);
      return [];
    default:
      tenants.set(key, 'a page of the site');
      return [];
  }
}

function judgeCategory(
  folder: ContentFolder,
  { category: { id }, locale, url }: Extract<SitePage, { kind: 'category' }>,
  tenant: string | undefined,
): readonly Problem[] {
  const entry = folder.entries.categories.get(id);
  if (!entry) return [];
  const slug = categorySlug(entry.value, id, locale);
  const place = { file: entry.file, line: entry.lineOf(['slug', locale]) };
  const remedy = `Choose another slug for "${locale}".`;
  if (isReservedCategory(slug)) {
    // A folder of that name is reported where it lies.
    if (slug === id) return [];
    const message = `"${slug}" is an address of the site itself and cannot be a category.`;
    return [toError('CategoryReserved', place, message, remedy)];
  }
  if (tenant === undefined) return [];
  const message = `${tenant} has the address ${decode(url)} already.`;
  return [toError('AddressTaken', place, capitalise(message), remedy)];
}

function addressTaken(
  folder: ContentFolder,
  { page: { article }, url }: Extract<SitePage, { kind: 'article' }>,
  tenant: string,
): readonly Problem[] {
  const message = `${tenant} has the address ${decode(url)} already.`;
  const line = findFrontMatterLine(folder.dir, article, ['slug']);
  const remedy = 'Change "slug" in one of the two, or rename the file.';
  return [toError('AddressTaken', { file: article.file, line }, capitalise(message), remedy)];
}

const ownAddressTaken = (
  { page, url }: Extract<SitePage, { kind: 'own' }>,
  tenant: string,
): readonly Problem[] => [
  toError(
    'AddressTaken',
    { file: page.file },
    capitalise(`${tenant} has the address ${decode(url)} already.`),
    'Rename the file, or give it another "slug".',
  ),
];

/** An article or a page of the company, with the addresses that it had. */
interface RedirectOwner {
  redirectFrom: readonly string[];
  file: string;
  path: string;
}

function claimRedirects(
  folder: ContentFolder,
  { redirectFrom, file, path }: RedirectOwner,
  tenants: Tenants,
  own: OwnParts,
): readonly Problem[] {
  return redirectFrom.flatMap((from, index) => {
    const key = toAddressKey(from);
    const tenant = tenants.get(key) ?? findOwner(from, own);
    if (tenant === undefined) {
      tenants.set(key, `a redirect of ${file}`);
      return [];
    }
    const line = findFrontMatterLine(folder.dir, { path }, ['redirectFrom', index]);
    const message = `The old address ${from} belongs to ${tenant}.`;
    const remedy =
      'Take it out of "redirectFrom"; only an address that nothing else has can lead here.';
    return [toError('RedirectTaken', { file, line }, message, remedy)];
  });
}

const capitalise = (text: string): string =>
  text.startsWith('the ') || text.startsWith('a ')
    ? text.slice(0, 1).toUpperCase() + text.slice(1)
    : text;
