import { fileNameOf, toArticleUrl } from '../articles/article-address.ts';
import type { ContentFolder } from '../content-folder/read-content-folder.ts';
import type { Manifest } from '../schemas/manifest.ts';

/** What the API process must know of the site; drafts are no part of it. */
export function toManifest(folder: ContentFolder, topics: readonly string[]): Manifest {
  const articles: Manifest['articles'] = {};
  const redirects: Manifest['redirects'] = {};
  for (const article of folder.articles) {
    const { frontMatter, locale, id, revision } = article;
    if (frontMatter.draft) continue;
    const slug = frontMatter.slug ?? fileNameOf(id);
    const url = toArticleUrl(article, locale, slug, folder.categories);
    (articles[locale] ??= {})[id] = { url, revision };
    for (const old of frontMatter.redirectFrom) redirects[withSlash(old)] = url;
  }
  return {
    defaultLocale: folder.site.defaultLocale,
    locales: folder.site.locales.map(({ locale }) => locale),
    articles,
    topics: [...topics],
    redirects,
  };
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
