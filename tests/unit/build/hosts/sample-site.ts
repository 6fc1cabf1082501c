import { toHostSite, type HostSite } from '../../../../src/build/hosts/host-site.ts';
import type { CompanyFiles } from '../../../../src/schemas/company-files.ts';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import { testManifest } from '../../server/support/test-manifest.ts';

/** What a build leaves behind, with redirects of every kind. */
export const hostManifest: Manifest = {
  ...testManifest,
  defaultLocale: 'en',
  locales: ['en', 'es'],
  redirects: { '/old/': '/en/new/', '/über uns/': '/es/s%C3%AD/' },
  redirectRules: [
    { from: '/out', to: 'https://other.example/a?b=$c', status: 302 },
    { from: '/docs/*', to: '/en/*', status: 301 },
    { from: '/hc/*/articles/360*', to: '/en/refund/', status: 301 },
    { from: '/blog/{year}/{name}', to: 'https://blog.example/{name}', status: 308 },
    { from: '/t/{id}-*', to: '/en/t/{id}/', status: 301 },
  ],
  frames: { origins: ['https://shop.example'], pages: ['/en/search/launcher/'] },
  styleDigests: ["'sha256-abc'"],
};

export const toSite = (base = '', outDir = '/srv/dist', beside?: CompanyFiles): HostSite => {
  const prefixed = Object.fromEntries(
    Object.entries(hostManifest.redirects).map(([from, to]) => [from, base + to]),
  );
  const manifest = {
    ...hostManifest,
    base,
    redirects: prefixed,
    redirectRules: (hostManifest.redirectRules ?? []).map((rule) => ({
      ...rule,
      to: rule.to.startsWith('/') ? base + rule.to : rule.to,
    })),
  };
  return toHostSite(manifest, { outDir, siteUrl: 'https://help.example', apiUrl: 'off', beside });
};
