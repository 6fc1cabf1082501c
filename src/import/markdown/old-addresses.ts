import { reservedCategories } from '../../i18n/urls.ts';
import { findOwner, toAddressKey } from '../../content/model/own-addresses.ts';
import type { ImportedArticle } from '../imported-site.ts';

/**
 * Leaves out old addresses that cannot lead on: of two texts that had one address, the first keeps it,
 * and one that a page or a file of the site has now leads there.
 */
export function withoutTakenAddresses(
  articles: readonly ImportedArticle[],
): readonly ImportedArticle[] {
  const locales = [...new Set(articles.map(({ locale }) => locale))];
  const pages = new Set(articles.map(({ locale, id }) => toAddressKey(`/${locale}/${id}`)));
  const taken = new Set([
    ...pages,
    ...articles.map(({ locale, id }) => toAddressKey(`/${locale}/${id.split('/')[0] ?? ''}`)),
    ...locales.flatMap((locale) =>
      ['', ...reservedCategories].map((name) => toAddressKey(`/${locale}/${name}`)),
    ),
  ]);
  const own = { locales, isArticle: (key: string) => pages.has(key) };
  return articles.map((article) => {
    const { redirectFrom = [], ...frontMatter } = article.frontMatter;
    const free = redirectFrom.filter((path) => {
      const key = toAddressKey(path);
      if (taken.has(key) || findOwner(path, own) !== undefined) return false;
      taken.add(key);
      return true;
    });
    return {
      ...article,
      frontMatter: free.length === 0 ? frontMatter : { ...frontMatter, redirectFrom: free },
    };
  });
}
