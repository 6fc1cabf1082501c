import { resolve } from 'node:path';
import { buildSite } from '../centre/build-site.ts';
import { createLocaleReader } from '../centre/locales.ts';
import { listSiteLocales } from '../centre/site-locales.ts';
import type { Importer } from '../importer.ts';
import { readDump } from '../net/read-dump.ts';
import { readZendeskApi } from './read-api.ts';
import { addRecords, emptyRecords, type ZendeskRecords } from './records.ts';
import { toCentre } from './to-centre.ts';

/** Imports a help centre of Zendesk Guide, from its address or from JSON in a folder. */
export const importZendesk: Importer = async (request) => {
  const { from, contentDir, options } = request;
  const toLocale = createLocaleReader([...options.locales, ...listSiteLocales(contentDir)]);
  const address = /^https?:\/\//iu.test(from) ? URL.parse(from) : null;
  if (address) {
    const { records, notes } = await readZendeskApi(address.origin, request);
    const context = { from: address.origin, base: `${address.origin}/`, toLocale, notes };
    return buildSite(toCentre(records, context), request);
  }
  const { records, folder } = await readFolder(from);
  const base = baseOf(records);
  const context = { from: resolve(from), base, filesDir: folder, toLocale, notes: [] };
  return buildSite(toCentre(records, context), request);
};

async function readFolder(from: string): Promise<{ records: ZendeskRecords; folder: string }> {
  const { folder, files } = await readDump(from, process.cwd());
  const records = emptyRecords();
  for (const { name, body } of files) {
    const fault = addRecords(body, records);
    if (fault === undefined) continue;
    throw new Error(
      `ImportInvalid ${name}\nIt is not what Zendesk's API answers: ${fault}. Take it out of the folder, or fetch it again.`,
    );
  }
  if (records.articles.length === 0) {
    throw new Error(
      `ImportNotFound ${from}\nNo file holds "articles". docs/moving-in.md says which answers of the API to keep.`,
    );
  }
  return { records, folder };
}

/** The help centre against which addresses without a host are read. */
function baseOf({ articles }: ZendeskRecords): string {
  const [url] = articles.flatMap(({ html_url: address }) => URL.parse(address) ?? []);
  return url && /^https?:$/u.test(url.protocol) ? `${url.origin}/` : 'https://old.invalid/';
}
