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
