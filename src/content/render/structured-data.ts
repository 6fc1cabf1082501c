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

/** One step on the way from the home page to a page. */
export interface Breadcrumb {
  label: string;
  /** Language of the label where it is not that of the page. */
  lang?: string | undefined;
  url: string;
}

/** Structured data of the way to a page; `siteUrl` has no trailing slash. */
export function breadcrumbJsonLd(siteUrl: string, trail: readonly Breadcrumb[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((crumb, position) => ({
      '@type': 'ListItem',
      position: position + 1,
      name: crumb.label,
      item: siteUrl + crumb.url,
    })),
  };
}

/** Structured data of the company, or nothing if `site.yaml` does not name it. */
export function organizationJsonLd(site: Site): object[] {
  const { organization } = site;
  if (!organization) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: organization.name,
      url: organization.url,
      ...(organization.sameAs.length > 0 && { sameAs: organization.sameAs }),
    },
  ];
}
