import { join } from 'node:path';
import { z } from 'zod';
import { listField, textField } from '../centre/record-fields.ts';
import { buildSite } from '../centre/build-site.ts';
import type { CentreArticle, HelpCentre, OldTarget } from '../centre/help-centre.ts';
import { createLocaleReader } from '../centre/locales.ts';
import { readRecord, readReset } from '../centre/reading.ts';
import { listSiteLocales } from '../centre/site-locales.ts';
import type { ImportRequest, Importer } from '../importer.ts';
import type { LeftOut } from '../imported-site.ts';
import { openAnswers } from '../net/answers.ts';
import { createApiClient, type ApiClient } from '../net/api-client.ts';

const folderSchema = z.looseObject({
  ...{ id: z.string(), name: textField, description: textField, visibility: textField },
  order: z.number().nullish(),
});

const articleSchema = z.looseObject({
  ...{ id: z.string(), name: textField, text: textField, status: textField, slug: textField },
  ...{ number: z.number().nullish(), hasDraft: z.boolean().nullish(), publicUrl: textField },
  ...{ categories: listField, related: listField, keywords: listField },
  ...{ lastPublishedAt: textField, updatedAt: textField },
});
type ArticleRecord = z.infer<typeof articleSchema>;

const redirectSchema = z.looseObject({
  ...{ urlMapping: z.string(), type: textField, documentId: textField, redirect: textField },
});

/** Lists stand in an envelope under their plural name. */
const envelopeSchema = z.record(
  z.string(),
  z.looseObject({ page: z.number(), pages: z.number(), items: z.array(z.unknown()).nullish() }),
);

interface Records {
  folders: HelpCentre['folders'][number][];
  articles: { record: ArticleRecord; collection: string; place?: number | undefined }[];
  redirects: z.infer<typeof redirectSchema>[];
  leftOut: LeftOut[];
}

const collectionFolder = (id: string): string => `collection-${id}`;
const categoryFolder = (id: string): string => `category-${id}`;

/** Imports Docs of Help Scout from its API. A site has one language, which `--locale` names. */
export const importHelpscout: Importer = async (request) => {
  const { from, options, contentDir } = request;
  const address = /^https?:\/\//iu.test(from) ? URL.parse(from) : null;
  if (!address) {
    throw new Error(
      `ImportRefused ${from}\nHelp Scout is imported from its API: name https://docsapi.helpscout.net, and set HELPSCOUT_KEY.`,
    );
  }
  const records = await readApi(address.origin, request);
  const [first = 'en'] = options.locales;
  const toLocale = createLocaleReader([...options.locales, ...listSiteLocales(contentDir)]);
  const locale = toLocale(first) ?? first;
  return buildSite(toCentre(records, address.origin, locale), {
    ...request,
    options: { ...options, locales: [] },
  });
};

async function readApi(
  origin: string,
  { environment, workDir, progress }: ImportRequest,
): Promise<Records> {
  const { HELPSCOUT_KEY: key = '' } = environment;
  const tokenRemedy =
    'Set HELPSCOUT_KEY to a key of the Docs API (Your profile > Authentication > API keys).';
  if (key === '') throw new Error(`ImportRefused ${origin}\n${tokenRemedy}`);
  const answers = await openAnswers(join(workDir, 'answers'), origin);
  const client = createApiClient({
    ...{ vendor: 'Help Scout', answers, progress, waitOf: readReset('seconds left'), tokenRemedy },
    headers: { authorization: `Basic ${Buffer.from(`${key}:X`).toString('base64')}` },
  });
  const records: Records = { folders: [], articles: [], redirects: [], leftOut: [] };
  const base = `${origin}/v1`;
  for (const one of await readList(client, `${base}/collections`)) {
    const collection = readRecord(folderSchema, one, `${base}/collections`);
    await readCollection(client, base, collection, records);
    progress(`${records.articles.length} articles`);
  }
  for (const site of await readList(client, `${base}/sites`)) {
    const { id } = readRecord(z.looseObject({ id: z.string() }), site, `${base}/sites`);
    for (const one of await readList(client, `${base}/redirects/site/${id}`, true)) {
      records.redirects.push(readRecord(redirectSchema, one, `${base}/redirects`));
    }
  }
  await answers.finish();
  return records;
}

async function readCollection(
  client: ApiClient,
  base: string,
  collection: z.infer<typeof folderSchema>,
  records: Records,
): Promise<void> {
  const url = `${base}/collections/${collection.id}`;
  const isPrivate = collection.visibility === 'private';
  records.folders.push(toFolder(collection, collectionFolder(collection.id)));
  const places = new Map<string, number>();
  const hidden = new Map<string, string>();
  for (const one of await readList(client, `${url}/categories`)) {
    const category = readRecord(folderSchema, one, url);
    const key = categoryFolder(category.id);
    records.folders.push(toFolder(category, key, collectionFolder(collection.id)));
    if (category.visibility === 'private') hidden.set(category.id, category.name);
    // An article knows no place: it is where it stands in the list of its category.
    const list = await readList(client, `${base}/categories/${category.id}/articles?sort=order`);
    for (const [index, article] of list.entries()) {
      places.set(readRecord(articleSchema, article, url).id, index + 1);
    }
  }
  for (const one of await readList(client, `${url}/articles?status=all`)) {
    const { id, name } = readRecord(articleSchema, one, url);
    if (isPrivate) {
      const reason = `Only some readers may see it: the collection “${collection.name}” is private.`;
      records.leftOut.push({ key: id, title: name, reason });
      continue;
    }
    const answer = await client.get(`${base}/articles/${id}`);
    const whole = answer && readRecord(z.looseObject({ article: articleSchema }), answer.body, url);
    if (!whole) continue;
    const { article: record } = whole;
    const [first = ''] = record.categories;
    if (first !== '' && record.categories.every((one) => hidden.has(one))) {
      const reason = `Only some readers may see it: the category “${hidden.get(first) ?? first}” is private.`;
      records.leftOut.push({ key: id, title: name, reason });
    } else {
      records.articles.push({ record, collection: collection.id, place: places.get(id) });
    }
  }
}

const toFolder = (
  { name, description, order }: z.infer<typeof folderSchema>,
  key: string,
  parent?: string,
): HelpCentre['folders'][number] => ({
  ...{ key, parent, name: { '': name }, summary: { '': description } },
  order: order ?? undefined,
});

async function readList(client: ApiClient, url: string, isOptional = false): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const asked = new URL(url);
    asked.searchParams.set('page', String(page));
    const answer = await client.get(asked.href, { isOptional });
    if (!answer) break;
    const [list] = Object.values(readRecord(envelopeSchema, answer.body, asked.href));
    items.push(...(list?.items ?? []));
    pages = list?.pages ?? 0;
  }
  return items;
}

function toCentre(records: Records, from: string, locale: string): HelpCentre {
  const urls = records.articles.flatMap(({ record }) => URL.parse(record.publicUrl) ?? []);
  const numbers = new Map(
    records.articles.map(({ record }) => [String(record.number ?? ''), record.id]),
  );
  const findOld = (path: string): OldTarget | undefined => {
    const [, number = ''] = /^\/article\/(\d+)/u.exec(path) ?? [];
    const key = numbers.get(number);
    if (number !== '') return { kind: 'article', key: key ?? number };
    return path === '/' ? { kind: 'home', key: '' } : undefined;
  };
  return {
    ...{ source: 'helpscout', from, locales: [locale], defaultLocale: locale, findOld },
    folders: records.folders.map((folder) => ({
      ...folder,
      name: { [locale]: folder.name[''] ?? '' },
      summary: { [locale]: folder.summary?.[''] ?? '' },
    })),
    articles: records.articles.map((one) => toArticle(one, locale)),
    base: urls[0] ? `${urls[0].origin}/` : 'https://old.invalid/',
    hosts: new Set(urls.map(({ host }) => host)),
    isFile: ({ hostname, pathname }) =>
      /(?:^|\.)cloudfront\.net$/u.test(hostname) && pathname.includes('/docs/assets/'),
    redirects: records.redirects.flatMap(
      ({ urlMapping, type, documentId, redirect }): HelpCentre['redirects'] => {
        const path = URL.parse(urlMapping, 'https://old.invalid/')?.pathname;
        if (path === undefined || /[*{}]/u.test(path)) return [];
        if (type === 'article') return [{ from: path, to: { kind: 'article', key: documentId } }];
        if (type === 'category' || type === 'collection') {
          return [{ from: path, to: { kind: 'folder', key: `${type}-${documentId}` } }];
        }
        return /^https?:\/\/\S+$/u.test(redirect) ? [{ from: path, to: redirect }] : [];
      },
    ),
    leftOut: records.leftOut,
    notes: [],
  };
}

function toArticle(
  { record, collection, place }: Records['articles'][number],
  locale: string,
): CentreArticle {
  const path = URL.parse(record.publicUrl)?.pathname;
  const bare = typeof record.number === 'number' ? `/article/${record.number}` : undefined;
  return {
    ...{ key: record.id, sourceLocale: locale, keywords: record.keywords, related: record.related },
    folders: [...record.categories.map(categoryFolder), collectionFolder(collection)],
    translations: [
      {
        ...{ locale, title: record.name, html: record.text, draft: record.status !== 'published' },
        updated: record.lastPublishedAt || record.updatedAt,
        oldPaths: [...(path === undefined ? [] : [path]), ...(bare === undefined ? [] : [bare])],
        oldPatterns: bare === undefined ? [] : [`${bare}-*`],
      },
    ],
    ...{ order: place, promoted: false, attachments: [] },
    notes: [
      ...(record.hasDraft === true
        ? [{ kind: 'lost' as const, text: 'It has a newer draft, which stayed behind.' }]
        : []),
      ...(record.categories.length > 1
        ? [
            {
              kind: 'changed' as const,
              text: 'It was in several categories, and is in the first of them now.',
            },
          ]
        : []),
    ],
  };
}
