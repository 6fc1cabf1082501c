import type { Site } from '../../i18n/locales.ts';
import type { Article } from '../model/article.ts';

/** Structured data of an article; `tag` is the language of its text. */
export function articleJsonLd(article: Article, site: Site, tag: string): object {
  const { organization } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    ...(article.description && { description: article.description }),
    inLanguage: tag,
    ...(article.updated && { dateModified: article.updated }),
    mainEntityOfPage: site.url + article.url,
    ...(organization && {
      publisher: { '@type': 'Organization', name: organization.name, url: organization.url },
    }),
  };
}
