import type { Manifest } from '../../schemas/manifest.ts';

export type ManifestArticle = Manifest['articles'][string][string];

/** An original article; own properties only, so that `constructor` is no article. */
export function findArticle(
  { articles }: Manifest,
  locale: string,
  articleId: string,
): ManifestArticle | undefined {
  const ofLocale = Object.hasOwn(articles, locale) ? articles[locale] : undefined;
  return ofLocale && Object.hasOwn(ofLocale, articleId) ? ofLocale[articleId] : undefined;
}

/** Id under which the readers of an article are counted: the first that it had. */
export const toCountedId = (
  articleId: string,
  { countedAs = articleId }: ManifestArticle,
): string => countedAs;

/**
 * An article that was renamed, once or several times, by an id that it had before: of pages that were
 * read before that. Ids between the first and that of today are told by the addresses that lead on.
 */
export function findRenamed(
  { articles, redirects }: Manifest,
  locale: string,
  former: string,
): ManifestArticle | undefined {
  const ofLocale = Object.hasOwn(articles, locale) ? articles[locale] : undefined;
  const renamed = Object.values(ofLocale ?? {}).filter(({ countedAs }) => countedAs !== undefined);
  const address = `/${locale}/${former}/`;
  const url = Object.hasOwn(redirects, address) ? redirects[address] : undefined;
  return (
    renamed.find(({ countedAs }) => countedAs === former) ??
    renamed.find((article) => article.url === url)
  );
}

/** An article by `<locale>/<articleId>`. */
export function findArticleByPath(manifest: Manifest, path: string): ManifestArticle | undefined {
  const [locale = '', ...rest] = path.split('/');
  return findArticle(manifest, locale, rest.join('/'));
}

/** Addresses of the pages of a build → `<locale>/<articleId>` as it is counted; made once. */
const paths = new WeakMap<Manifest['articles'], ReadonlyMap<string, string>>();

/**
 * `<locale>/<articleId>`, as it is counted, of an article that is named so, or by the address of its page as browsers
 * write it; undefined if there is none. Fallback copies of a page have other addresses.
 */
export function findArticlePath(manifest: Manifest, article: string): string | undefined {
  if (!article.startsWith('/')) {
    return toCountedPath(manifest, article);
  }
  const known = paths.get(manifest.articles) ?? listPaths(manifest);
  paths.set(manifest.articles, known);
  return known.get(article);
}

/** Browsers write other alphabets in percent signs. */
const listPaths = ({ articles }: Manifest): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(articles).flatMap(([locale, ofLocale]) =>
      Object.entries(ofLocale).flatMap(([id, article]): [string, string][] => {
        const path = `${locale}/${toCountedId(id, article)}`;
        return [
          [article.url, path],
          [encodeURI(article.url), path],
        ];
      }),
    ),
  );

function toCountedPath(manifest: Manifest, path: string): string | undefined {
  const [locale = '', ...rest] = path.split('/');
  const id = rest.join('/');
  const found = findArticle(manifest, locale, id);
  if (found) return `${locale}/${toCountedId(id, found)}`;
  const renamed = findRenamed(manifest, locale, id);
  return renamed && `${locale}/${toCountedId(id, renamed)}`;
}

/** `<locale>/<articleId>` of today of an article that is named as it is counted. */
export function findCurrentPath({ articles }: Manifest, counted: string): string {
  const [locale = '', ...rest] = counted.split('/');
  const ofLocale = Object.hasOwn(articles, locale) ? articles[locale] : undefined;
  const found = Object.entries(ofLocale ?? {}).find(
    ([id, article]) => toCountedId(id, article) === rest.join('/'),
  );
  return found ? `${locale}/${found[0]}` : counted;
}
