import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestPath, type Manifest } from '../../../src/schemas/manifest.ts';
import { noTicketRules } from '../../../src/schemas/ticket-rules.ts';

const manifest: Manifest = {
  defaultLocale: 'en',
  locales: ['en'],
  articles: {
    en: { 'billing/invoice': { url: '/en/billing/invoice/', revision: 'aaaaaaaaaaaa' } },
  },
  topics: [],
  ticketRules: { ...noTicketRules, files: { count: 3, megabytes: 5 } },
  routes: {},
  redirects: {},
};

/** Writes what the server needs of a build, and no pages; returns an article that can be voted on. */
export async function writeOwnSite(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!DOCTYPE html><title>Nothing</title>');
  await mkdir(dirname(manifestPath(folder)), { recursive: true });
  await writeFile(manifestPath(folder), JSON.stringify(manifest));
  return 'en/billing/invoice';
}
