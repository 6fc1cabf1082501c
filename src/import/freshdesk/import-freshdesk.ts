import { join } from 'node:path';
import { z } from 'zod';
import { idField, textField } from '../centre/record-fields.ts';
import { buildSite } from '../centre/build-site.ts';
import type { CentreTranslation, HelpCentre } from '../centre/help-centre.ts';
import { createLocaleReader } from '../centre/locales.ts';
import { readRecord } from '../centre/reading.ts';
import { listSiteLocales } from '../centre/site-locales.ts';
import type { ImportRequest, Importer } from '../importer.ts';
import type { LeftOut } from '../imported-site.ts';
import { openAnswers } from '../net/answers.ts';
import { createApiClient, readRetryAfter, type ApiClient } from '../net/api-client.ts';
import { findOld } from './find-old.ts';

const folderSchema = z.looseObject({
  ...{ id: idField, name: textField, description: textField },
  /** 1: everybody. Other numbers are signed-in readers, staff or chosen companies. */
  visibility: z.number().nullish(),
});
type FolderRecord = z.infer<typeof folderSchema>;

const articleSchema = z.looseObject({
  ...{ id: idField, title: textField, description: textField, updated_at: textField },
  /** 1 draft, 2 published. */
  status: z.number().nullish(),
  tags: z
    .array(z.string())
    .nullish()
    .transform((tags) => tags ?? []),
  seo_data: z
    .looseObject({
      meta_description: textField,
      meta_keywords: z.union([z.string(), z.array(z.string())]).nullish(),
    })
    .nullish(),
  ...{ thumbs_up: z.number().nullish(), thumbs_down: z.number().nullish() },
  attachments: z
    .array(z.looseObject({ name: textField, attachment_url: textField }))
    .nullish()
    .transform((list) => list ?? []),
});
type ArticleRecord = z.infer<typeof articleSchema>;

const everybody = 1;
const published = 2;
const pageSize = 100;

interface Folder {
  key: string;
  parent: string | undefined;
  record: FolderRecord;
  translations: readonly (readonly [string, FolderRecord])[];
}

interface Records {
  folders: Folder[];
  articles: {
    folder: string;
    record: ArticleRecord;
    translations: readonly (readonly [string, ArticleRecord])[];
  }[];
  leftOut: LeftOut[];
}

/** Imports Solutions of Freshdesk from its API. The first `--locale` is the language of the account. */
export const importFreshdesk: Importer = async (request) => {
  const { from, options, contentDir } = request;
  const address = /^https?:\/\//iu.test(from) ? URL.parse(from) : null;
  if (!address) {
    throw new Error(
      `ImportRefused ${from}\nFreshdesk is imported from its API: name https://<name>.freshdesk.com, and set FRESHDESK_KEY.`,
    );
  }
  const locales = options.locales.length > 0 ? options.locales : ['en'];
  const records = await readApi(address.origin, locales, request);
  const toLocale = createLocaleReader([...locales, ...listSiteLocales(contentDir)]);
  const names = locales.map((locale) => toLocale(locale) ?? locale);
  return buildSite(toCentre(records, address.origin, names), {
    ...request,
    options: { ...options, locales: [] },
  });
};

async function readApi(
  origin: string,
  locales: readonly string[],
  { environment, workDir, progress }: ImportRequest,
): Promise<Records> {
  const { FRESHDESK_KEY: key = '' } = environment;
  const tokenRemedy = 'Set FRESHDESK_KEY to the key of an admin (Profile settings > View API key).';
  if (key === '') throw new Error(`ImportRefused ${origin}\n${tokenRemedy}`);
  const answers = await openAnswers(join(workDir, 'answers'), `${origin} ${locales.join(' ')}`);
  const client = createApiClient({
    ...{ vendor: 'Freshdesk', answers, progress, waitOf: readRetryAfter, tokenRemedy },
    headers: { authorization: `Basic ${Buffer.from(`${key}:X`).toString('base64')}` },
  });
  const reader: Reader = {
    ...{ client, base: `${origin}/api/v2/solutions`, others: locales.slice(1), progress },
    records: { folders: [], articles: [], leftOut: [] },
  };
  for (const record of await readList(reader, folderSchema, '/categories')) {
    const key = `category-${record.id}`;
    const translations = await translate(reader, folderSchema, `/categories/${record.id}`);
    reader.records.folders.push({ key, parent: undefined, record, translations });
    await readFolders(reader, `/categories/${record.id}/folders`, key, undefined);
  }
  await answers.finish();
  return reader.records;
}

interface Reader {
  client: ApiClient;
  base: string;
  /** Languages besides that of the account. */
  others: readonly string[];
  records: Records;
  progress: (line: string) => void;
}

async function readFolders(
  reader: Reader,
  path: string,
  parent: string,
  restriction: string | undefined,
): Promise<void> {
  for (const record of await readList(reader, folderSchema, path)) {
    const key = `folder-${record.id}`;
    if (reader.records.folders.some((one) => one.key === key)) continue;
    const isOpen = record.visibility === everybody;
    // What is in a restricted folder is restricted, whatever its own folders say.
    const reason =
      restriction ??
      (isOpen
        ? undefined
        : `Only some readers may see it: the folder “${record.name}” is not public.`);
    const translations = await translate(reader, folderSchema, `/folders/${record.id}`);
    reader.records.folders.push({ key, parent, record, translations });
    await readArticles(reader, record.id, reason);
    await readFolders(reader, `/folders/${record.id}/subfolders`, key, reason);
  }
}

async function readArticles(
  reader: Reader,
  folder: string,
  reason: string | undefined,
): Promise<void> {
  const { records, progress } = reader;
  for (const { id, title } of await readList(
    reader,
    articleSchema,
    `/folders/${folder}/articles`,
  )) {
    if (reason !== undefined) {
      records.leftOut.push({ key: id, title, reason });
      continue;
    }
    const [record] = await readOne(reader, articleSchema, `/articles/${id}`);
    if (!record) continue;
    const translations = await translate(reader, articleSchema, `/articles/${id}`);
    records.articles.push({ folder: `folder-${folder}`, record, translations });
    if (records.articles.length % 100 === 0) progress(`${records.articles.length} articles`);
  }
}

async function translate<S extends z.ZodType>(
  reader: Reader,
  schema: S,
  path: string,
): Promise<readonly (readonly [string, z.output<S>])[]> {
  const found: (readonly [string, z.output<S>])[] = [];
  for (const locale of reader.others) {
    const [one] = await readOne(reader, schema, `${path}/${locale.toLowerCase()}`);
    if (one !== undefined) found.push([locale, one]);
  }
  return found;
}

/** One record, or none where there is no translation. */
async function readOne<S extends z.ZodType>(
  { client, base }: Reader,
  schema: S,
  path: string,
): Promise<readonly z.output<S>[]> {
  const url = `${base}${path}`;
  const answer = await client.get(url, { isOptional: path.split('/').length > 3 });
  return answer ? [readRecord(schema, answer.body, url)] : [];
}

/** A plain array a page; the next one is named in the header `Link`. */
async function readList<S extends z.ZodType>(
  { client, base }: Reader,
  schema: S,
  path: string,
): Promise<readonly z.output<S>[]> {
  const found: z.output<S>[] = [];
  const seen = new Set<string>();
  for (
    let url: string | undefined = `${base}${path}?per_page=${pageSize}`;
    url && !seen.has(url);
  ) {
    seen.add(url);
    const answer = await client.get(url);
    if (!answer) break;
    found.push(...readRecord(z.array(schema), answer.body, url));
    const next: URL | null = answer.next === undefined ? null : URL.parse(answer.next, url);
    url = next ? `${new URL(base).origin}${next.pathname}${next.search}` : undefined;
  }
  return found;
}

function toCentre(records: Records, from: string, locales: readonly string[]): HelpCentre {
  const [defaultLocale = 'en'] = locales;
  const named = (locale: string): string =>
    locales.find((one) => one.toLowerCase() === locale.toLowerCase()) ?? locale;
  return {
    ...{ source: 'freshdesk', from, locales, defaultLocale, findOld, leftOut: records.leftOut },
    folders: records.folders.map(({ key, parent, record, translations }) => {
      const texts = [[defaultLocale, record] as const, ...translations];
      return {
        ...{ key, parent },
        name: Object.fromEntries(texts.map(([locale, { name }]) => [named(locale), name])),
        summary: Object.fromEntries(
          texts.map(([locale, { description }]) => [named(locale), description]),
        ),
      };
    }),
    articles: records.articles.map(({ folder, record, translations }, index) => {
      const all = [[defaultLocale, record] as const, ...translations];
      return {
        ...{ key: record.id, folders: [folder], sourceLocale: defaultLocale, related: [] },
        translations: all.map(([locale, one]) =>
          toTranslation(one, named(locale), {
            ...{ id: record.id, isOriginal: one === record, isAlone: translations.length === 0 },
          }),
        ),
        keywords: [...record.tags, ...toKeywords(record)],
        ...{ order: index + 1, promoted: false, notes: [] },
        attachments: record.attachments.map(({ name, attachment_url: address }) => ({
          name,
          address,
        })),
      };
    }),
    base: `${from}/`,
    hosts: new Set([new URL(from).host]),
    isFile: ({ hostname, pathname }) =>
      /(?:^|\.)(?:amazonaws\.com|freshdesk\.com)$/u.test(hostname) &&
      pathname.includes('/attachments/'),
    redirects: [],
    notes: [
      { kind: 'changed', text: 'Freshdesk tells no order: articles stand as its lists have them.' },
    ],
  };
}

function toKeywords({ seo_data: seo }: ArticleRecord): readonly string[] {
  const words = seo?.meta_keywords ?? [];
  return typeof words === 'string' ? words.split(',') : words;
}

function toTranslation(
  record: ArticleRecord,
  locale: string,
  { id, isOriginal, isAlone }: { id: string; isOriginal: boolean; isAlone: boolean },
): CentreTranslation {
  const up = Math.max(0, record.thumbs_up ?? 0);
  const total = up + Math.max(0, record.thumbs_down ?? 0);
  const path = `/support/solutions/articles/${id}`;
  const leads = [
    `/${locale.toLowerCase()}${path}`,
    ...(isOriginal ? [path, `/a/solutions/articles/${id}`] : []),
  ];
  return {
    ...{ locale, title: record.title, html: record.description, updated: record.updated_at },
    ...{ description: record.seo_data?.meta_description, draft: record.status !== published },
    // The record of no language sums up all of them: it is the original's only where it is alone.
    tally: total > 0 && (isAlone || !isOriginal) ? { helpful: up, total } : undefined,
    oldPaths: leads,
    oldPatterns: leads.map((lead) => `${lead}-*`),
  };
}
