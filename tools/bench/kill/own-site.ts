import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifestPath, type Manifest } from '../../../src/schemas/manifest.ts';
import { noTicketRules } from '../../../src/schemas/ticket-rules.ts';

/** Articles that can be voted on, in English. */
const toManifest = (articleIds: readonly string[]): Manifest => ({
  defaultLocale: 'en',
  locales: ['en'],
  articles: {
    en: Object.fromEntries(
      articleIds.map((id) => [id, { url: `/en/${id}/`, revision: 'aaaaaaaaaaaa' }]),
    ),
  },
  topics: [],
  ticketRules: { ...noTicketRules, files: { count: 3, megabytes: 5 } },
  routes: {},
  redirects: {},
});

/** Writes what the server needs of a build, and no pages; returns an article that can be voted on. */
export async function writeOwnSite(
  folder: string,
  articleIds: readonly [string, ...string[]] = ['billing/invoice'],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!DOCTYPE html><title>Nothing</title>');
  await mkdir(dirname(manifestPath(folder)), { recursive: true });
  await writeFile(manifestPath(folder), JSON.stringify(toManifest(articleIds)));
  return `en/${articleIds[0]}`;
}
