import { noTicketRules } from '../../../../src/schemas/ticket-rules.ts';
import type { Manifest } from '../../../../src/schemas/manifest.ts';

/** What the server knows of the site of the tests. */
export const testManifest: Manifest = {
  defaultLocale: 'en',
  locales: ['en', 'es', 'ar'],
  articles: {
    en: {
      'billing/invoice': { url: '/en/billing/invoice/', revision: 'aaaaaaaaaaaa' },
      'bike/battery/charge': { url: '/en/bike/battery/charge/', revision: 'bbbbbbbbbbbb' },
    },
    ar: { 'billing/invoice': { url: '/ar/billing/فاتورة/', revision: 'cccccccccccc' } },
  },
  topics: ['payment'],
  insights: { sample: 1 },
  ticketRules: noTicketRules,
  routes: {},
  redirects: { '/en/old-invoice/': '/en/billing/invoice/' },
};
