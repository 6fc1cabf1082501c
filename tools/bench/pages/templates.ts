import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath, manifestSchema } from '../../../src/schemas/manifest.ts';
import {
  allArticlesUrl,
  chooserUrl,
  contactUrl,
  homeUrl,
  newTicketUrl,
  searchUrl,
  ticketReceivedUrl,
} from '../../../src/i18n/urls.ts';

export interface PageOfKind {
  name: string;
  path: string;
}

/** A page of each kind of a built site; the article is the one with the most HTML. */
export function listPages(site: string, wanted: string | undefined): readonly PageOfKind[] {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(site), 'utf8')));
  const locale = wanted ?? manifest.defaultLocale;
  const article = findLargest(
    site,
    Object.values(manifest.articles[locale] ?? {}).map(({ url }) => url),
  );
  if (article === undefined) throw new Error(`The site has no article in "${locale}".`);
  return [
    { name: 'language chooser', path: chooserUrl() },
    { name: 'home', path: homeUrl(locale) },
    { name: 'category', path: article.split('/').slice(0, 3).join('/') + '/' },
    { name: 'article', path: article },
    { name: 'all articles', path: allArticlesUrl(locale) },
    { name: 'search', path: searchUrl(locale) },
    { name: 'contact', path: contactUrl(locale) },
    { name: 'new ticket', path: newTicketUrl(locale) },
    { name: 'ticket received', path: ticketReceivedUrl(locale) },
  ];
}

function findLargest(site: string, urls: readonly string[]): string | undefined {
  const sizeOf = (url: string): number =>
    statSync(join(site, decodeURIComponent(url), 'index.html')).size;
  return urls
    .map((url) => ({ url, size: sizeOf(url) }))
    .sort((one, other) => other.size - one.size)[0]?.url;
}
