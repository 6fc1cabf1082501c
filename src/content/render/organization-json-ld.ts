import type { Site } from '../../i18n/locales.ts';

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
