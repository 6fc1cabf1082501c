import { createApiClient, readRetryAfter, type ApiClient } from '../net/api-client.ts';
import { openAnswers } from '../net/answers.ts';
import type { ImportRequest } from '../importer.ts';
import type { ImportNote } from '../imported-site.ts';
import { join } from 'node:path';
import { z } from 'zod';
import { addRecords, emptyRecords, translationSchema, type ZendeskRecords } from './records.ts';

const pageSchema = z.looseObject({
  meta: z
    .looseObject({ has_more: z.boolean().nullish(), after_cursor: z.string().nullish() })
    .optional(),
  next_page: z.string().nullish(),
});

/** Records a page; redirect rules give no more than 30, and an error without records beyond. */
const pageSize = 100;
const rulesPageSize = 30;

export interface ZendeskAnswer {
  records: ZendeskRecords;
  notes: readonly ImportNote[];
}

/**
 * Fetches a help centre. With `ZENDESK_TOKEN` (and `ZENDESK_EMAIL` for a token of the API) all that
 * the user may see; without, what is public, in the languages that are named.
 */
export async function readZendeskApi(
  origin: string,
  { environment, workDir, options, progress }: ImportRequest,
): Promise<ZendeskAnswer> {
  const answers = await openAnswers(join(workDir, 'answers'), origin);
  const authorization = toAuthorization(environment);
  const client = createApiClient({
    ...{ vendor: 'Zendesk', answers, progress, waitOf: readRetryAfter },
    headers: authorization === undefined ? {} : { authorization },
    tokenRemedy:
      'Set ZENDESK_EMAIL to the address of an admin and ZENDESK_TOKEN to a token of the API (Admin Center > Apps and integrations > API), or ZENDESK_TOKEN alone to an OAuth token.',
  });
  if (authorization === undefined && options.locales.length === 0) {
    throw new Error(
      `ImportRefused ${origin}\nSet ZENDESK_EMAIL and ZENDESK_TOKEN. Without them only what is public can be read, one language at a time: add --locale en-us.`,
    );
  }
  const base = `${origin}/api/v2/help_center`;
  const records = emptyRecords();
  const bases =
    authorization === undefined
      ? options.locales.map((locale) => `${base}/${locale.toLowerCase()}`)
      : [base];
  for (const one of bases) {
    for (const list of ['categories', 'sections', 'articles'] as const) {
      await readList(client, `${one}/${list}?include=translations&page[size]=${pageSize}`, records);
      progress(`${records[list].length} ${list}`);
    }
  }
  await readTranslations(client, base, records, authorization !== undefined);
  await readAttachments(client, base, records, progress);
  const notes = await readExtras(client, origin, records, authorization !== undefined);
  await answers.finish();
  return { records, notes };
}

function toAuthorization({
  ZENDESK_EMAIL: email = '',
  ZENDESK_TOKEN: token = '',
}: ImportRequest['environment']): string | undefined {
  if (token === '') return undefined;
  if (email === '') return `Bearer ${token}`;
  return `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`;
}

/** Reads all pages of a list, by cursor, or by `next_page` where the answer knows no cursor. */
async function readList(
  client: ApiClient,
  first: string,
  records: ZendeskRecords,
  isOptional = false,
): Promise<boolean> {
  const seen = new Set<string>();
  for (let url: string | undefined = first; url !== undefined && !seen.has(url);) {
    seen.add(url);
    const answer = await client.get(url, { isOptional });
    if (!answer) return false;
    const fault = addRecords(answer.body, records);
    if (fault !== undefined) {
      throw new Error(
        `ImportInvalid ${url}\nZendesk sent what its documentation does not say: ${fault}.`,
      );
    }
    url = findNext(answer.body, url);
  }
  return true;
}

/** A cursor is put into the address that was asked, whatever host the answer names. */
function findNext(body: unknown, url: string): string | undefined {
  const page = pageSchema.safeParse(body);
  if (!page.success) return undefined;
  const { meta, next_page: next } = page.data;
  const asked = new URL(url);
  if (meta?.has_more === true && meta.after_cursor) {
    asked.searchParams.set('page[after]', meta.after_cursor);
    return asked.href;
  }
  const named = meta || !next ? undefined : URL.parse(next);
  return named ? `${asked.origin}${named.pathname}${named.search}` : undefined;
}

/** Asks for the translations of everything of which they did not come along. */
async function readTranslations(
  client: ApiClient,
  base: string,
  records: ZendeskRecords,
  isSignedIn: boolean,
): Promise<void> {
  if (!isSignedIn) return;
  for (const list of ['categories', 'sections', 'articles'] as const) {
    for (const record of records[list]) {
      if (record.translations) continue;
      const own = emptyRecords();
      const url = `${base}/${list}/${record.id}/translations?page[size]=${pageSize}`;
      await readList(client, url, own, true);
      record.translations = own.translations.map((one) => translationSchema.parse(one));
    }
  }
}

async function readAttachments(
  client: ApiClient,
  base: string,
  records: ZendeskRecords,
  progress: (line: string) => void,
): Promise<void> {
  for (const [index, { id }] of records.articles.entries()) {
    const own = emptyRecords();
    const url = `${base}/articles/${id}/attachments?page[size]=${pageSize}`;
    await readList(client, url, own, true);
    records.attachments.push(...own.attachments.map((one) => ({ ...one, article_id: id })));
    if ((index + 1) % 100 === 0) progress(`attachments of ${index + 1} articles`);
  }
}

async function readExtras(
  client: ApiClient,
  origin: string,
  records: ZendeskRecords,
  isSignedIn: boolean,
): Promise<readonly ImportNote[]> {
  const notes: ImportNote[] = [];
  if (!isSignedIn) {
    const text =
      'Read without a token: drafts, languages that were not named and redirect rules stayed behind.';
    return [{ kind: 'lost', text }];
  }
  const segments = `${origin}/api/v2/help_center/user_segments?page[size]=${pageSize}`;
  await readList(client, segments, records, true);
  const rules = `${origin}/api/v2/guide/redirect_rules?page[size]=${rulesPageSize}`;
  if (!(await readList(client, rules, records, true))) {
    const text = 'Redirect rules could not be read: only an admin of Guide may.';
    notes.push({ kind: 'lost', text });
  }
  return notes;
}
