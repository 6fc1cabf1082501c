/** One step on the way from the home page to a page. */
export interface Breadcrumb {
  label: string;
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
