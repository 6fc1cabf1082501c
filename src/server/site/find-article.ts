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

/** An article by `<locale>/<articleId>`. */
export function findArticleByPath(manifest: Manifest, path: string): ManifestArticle | undefined {
  const [locale = '', ...rest] = path.split('/');
  return findArticle(manifest, locale, rest.join('/'));
}

/** Addresses of the pages of a build → `<locale>/<articleId>`; made once. */
const paths = new WeakMap<Manifest['articles'], ReadonlyMap<string, string>>();

/**
 * `<locale>/<articleId>` of an article that is named so, or by the address of its page as browsers
 * write it; undefined if there is none. Fallback copies of a page have other addresses.
 */
export function findArticlePath(manifest: Manifest, article: string): string | undefined {
  if (!article.startsWith('/')) {
    return findArticleByPath(manifest, article) && article;
  }
  const known = paths.get(manifest.articles) ?? listPaths(manifest);
  paths.set(manifest.articles, known);
  return known.get(article);
}

/** Browsers write other alphabets in percent signs. */
const listPaths = ({ articles }: Manifest): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(articles).flatMap(([locale, ofLocale]) =>
      Object.entries(ofLocale).flatMap(([id, { url }]): [string, string][] => [
        [url, `${locale}/${id}`],
        [encodeURI(url), `${locale}/${id}`],
      ]),
    ),
  );
