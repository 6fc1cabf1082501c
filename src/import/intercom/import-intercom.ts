import { join, resolve } from 'node:path';
import { buildSite } from '../centre/build-site.ts';
import { createLocaleReader } from '../centre/locales.ts';
import { readRecord, readReset } from '../centre/reading.ts';
import { listSiteLocales } from '../centre/site-locales.ts';
import type { ImportRequest, Importer } from '../importer.ts';
import { openAnswers } from '../net/answers.ts';
import { createApiClient, type ApiClient } from '../net/api-client.ts';
import { readDump } from '../net/read-dump.ts';
import {
  articleSchema,
  centreSchema,
  collectionSchema,
  listSchema,
  redirectSchema,
  type IntercomRecords,
} from './records.ts';
import { toCentre } from './to-centre.ts';

/** The version whose documentation the importer follows. */
const version = '2.16';
const pageSize = 50;

/** Imports articles of Intercom, from its API or from its answers in a folder. */
export const importIntercom: Importer = async (request) => {
  const { from, contentDir, options } = request;
  const toLocale = createLocaleReader([...options.locales, ...listSiteLocales(contentDir)]);
  const address = /^https?:\/\//iu.test(from) ? URL.parse(from) : null;
  if (address) {
    const records = await readApi(address.origin, request);
    return buildSite(toCentre(records, { from: address.origin, toLocale }), request);
  }
  const { folder, files } = await readDump(from, process.cwd());
  const records: IntercomRecords = { articles: [], collections: [], redirects: [] };
  for (const { name, body } of files) addAnswer(body, name, records);
  if (records.articles.length === 0) {
    throw new Error(
      `ImportNotFound ${from}\nNo file holds articles of Intercom. docs/moving-in.md says which answers of the API to keep.`,
    );
  }
  const context = { from: resolve(from), toLocale, filesDir: folder };
  return buildSite(toCentre(records, context), request);
};

/** Sorts records by what they say they are. */
function addAnswer(body: unknown, from: string, records: IntercomRecords): void {
  const list = Array.isArray(body) ? { data: body } : body;
  for (const one of readRecord(listSchema, list, from).data) {
    const type = typeof one === 'object' && one !== null && 'type' in one ? one.type : undefined;
    if (type === 'article') records.articles.push(readRecord(articleSchema, one, from));
    else if (type === 'collection')
      records.collections.push(readRecord(collectionSchema, one, from));
    else if (typeof one === 'object' && one !== null && 'from_url' in one) {
      records.redirects.push(readRecord(redirectSchema, one, from));
    }
  }
}

async function readApi(
  origin: string,
  { environment, workDir, progress }: ImportRequest,
): Promise<IntercomRecords> {
  const { INTERCOM_TOKEN: token = '' } = environment;
  const tokenRemedy =
    'Set INTERCOM_TOKEN to the access token of an app of the workspace (Developer Hub > Configure > Authentication). Workspaces in Europe and Australia have addresses of their own: https://api.eu.intercom.io, https://api.au.intercom.io.';
  if (token === '') throw new Error(`ImportRefused ${origin}\n${tokenRemedy}`);
  const answers = await openAnswers(join(workDir, 'answers'), origin);
  const client = createApiClient({
    ...{ vendor: 'Intercom', answers, progress, waitOf: readReset('time'), tokenRemedy },
    headers: { authorization: `Bearer ${token}`, 'intercom-version': version },
  });
  const records: IntercomRecords = { articles: [], collections: [], redirects: [] };
  await readList(client, `${origin}/help_center/collections?per_page=${pageSize}`, (one, url) => {
    records.collections.push(readRecord(collectionSchema, one, url));
  });
  const ids: string[] = [];
  await readList(client, `${origin}/articles?per_page=${pageSize}`, (one, url) => {
    ids.push(readRecord(articleSchema, one, url).id);
  });
  // A list that is edited while it is read shifts: one article may come twice.
  for (const [index, id] of [...new Set(ids)].entries()) {
    const url = `${origin}/articles/${id}`;
    const answer = await client.get(url);
    // Counts of reactions stand in the single record only.
    if (answer) records.articles.push(readRecord(articleSchema, answer.body, url));
    if ((index + 1) % 100 === 0) progress(`${index + 1} articles`);
  }
  await readRedirects(client, origin, records);
  await answers.finish();
  return records;
}

async function readRedirects(
  client: ApiClient,
  origin: string,
  records: IntercomRecords,
): Promise<void> {
  const url = `${origin}/help_center/help_centers`;
  const closed = new Map<string, string>();
  await readList(client, url, async (one) => {
    const centre = readRecord(centreSchema, one, url);
    if (records.name === undefined && centre.display_name !== '')
      records.name = centre.display_name;
    if (centre.website_turned_on === false) closed.set(centre.id, centre.display_name);
    await readList(client, `${url}/${centre.id}/redirects?per_page=250`, (redirect, from) => {
      records.redirects.push(readRecord(redirectSchema, redirect, from));
    });
  });
  records.closed = closed;
}

async function readList(
  client: ApiClient,
  first: string,
  add: (one: unknown, url: string) => Promise<void> | void,
): Promise<void> {
  const seen = new Set<string>();
  for (let url: string | undefined = first; url !== undefined && !seen.has(url);) {
    seen.add(url);
    const answer = await client.get(url, { isOptional: url.includes('/help_centers') });
    if (!answer) return;
    const { data, pages } = readRecord(listSchema, answer.body, url);
    for (const one of data) await add(one, url);
    url = findNext(pages?.next, url);
  }
}

function findNext(
  next: string | { starting_after?: string | null | undefined } | null | undefined,
  url: string,
): string | undefined {
  const asked = new URL(url);
  if (typeof next === 'string') {
    const named = URL.parse(next);
    return named ? `${asked.origin}${named.pathname}${named.search}` : undefined;
  }
  if (!next?.starting_after) return undefined;
  asked.searchParams.set('starting_after', next.starting_after);
  return asked.href;
}
