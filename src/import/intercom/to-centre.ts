import type {
  CentreArticle,
  CentreTranslation,
  HelpCentre,
  OldTarget,
} from '../centre/help-centre.ts';
import type { LeftOut, Texts } from '../imported-site.ts';
import {
  collectionSchema,
  contentSchema,
  listTranslated,
  type IntercomArticle,
  type IntercomContent,
  type IntercomCollection,
  type IntercomRecords,
} from './records.ts';

export interface IntercomContext {
  from: string;
  filesDir?: string | undefined;
  toLocale: (written: string) => string | undefined;
}

const collectionFolder = (id: string): string => `collection-${id}`;

/** Articles and collections of Intercom in the terms of all vendors. */
export function toCentre(records: IntercomRecords, context: IntercomContext): HelpCentre {
  const leftOut: LeftOut[] = [];
  const articles = records.articles.flatMap((record) => {
    const { help_center_audience: audience } = record;
    if (typeof audience === 'string' && audience !== 'everyone') {
      const reason = `Only some readers may see it: audience “${audience}”.`;
      leftOut.push({ key: record.id, title: record.title, reason });
      return [];
    }
    return [asSeen(toArticle(record, context), record, records)];
  });
  const urls = records.articles.flatMap(listUrls);
  const counts = Map.groupBy(articles, ({ sourceLocale }) => sourceLocale);
  const locales = [
    ...new Set(articles.flatMap((one) => one.translations.map(({ locale }) => locale))),
  ];
  const [defaultLocale = 'en'] = locales.toSorted(
    (one, other) => (counts.get(other)?.length ?? 0) - (counts.get(one)?.length ?? 0),
  );
  return {
    ...{
      source: 'intercom',
      from: context.from,
      name: records.name,
      defaultLocale,
      articles,
      leftOut,
    },
    locales: locales.toSorted(
      (one, other) => Number(other === defaultLocale) - Number(one === defaultLocale),
    ),
    folders: records.collections.map((one) => toFolder(one, context)),
    base: urls[0] ? `${urls[0].origin}/` : 'https://old.invalid/',
    hosts: new Set(urls.map(({ host }) => host)),
    ...{ findOld, filesDir: context.filesDir, notes: [] },
    isFile: ({ hostname }) =>
      /(?:^|\.)(?:intercom-attachments-\d\.com|intercomcdn\.com)$/u.test(hostname),
    redirects: records.redirects.flatMap(({ from_url: from, target_type: type, target_id: id }) => {
      const path = URL.parse(from)?.pathname;
      if (path === undefined || /[*{}]/u.test(path)) return [];
      const to: OldTarget =
        type === 'collection'
          ? { kind: 'folder', key: collectionFolder(id) }
          : { kind: 'article', key: id };
      return [{ from: path, to }];
    }),
  };
}

/** An article that stands only in help centres that are turned off was not public: it is a draft. */
function asSeen(
  article: CentreArticle,
  { parent_ids: parents, parent_id: parent }: IntercomArticle,
  { collections, closed = new Map() }: IntercomRecords,
): CentreArticle {
  const names = (parents ?? [parent ?? '']).map((id) => closed.get(centreOf(id, collections)));
  const [name] = names;
  if (name === undefined || names.includes(undefined)) return article;
  return {
    ...article,
    translations: article.translations.map((one) => ({ ...one, draft: true })),
    notes: [
      ...article.notes,
      { kind: 'changed', text: `Its help centre “${name}” is turned off: it is a draft.` },
    ],
  };
}

/** The help centre of a collection, which may stand on one around it. */
function centreOf(id: string, collections: readonly IntercomCollection[]): string {
  let next: string | null | undefined = id;
  for (let depth = 0; typeof next === 'string' && depth < 20; depth += 1) {
    const found: IntercomCollection | undefined = collections.find((one) => one.id === next);
    if (typeof found?.help_center_id === 'string') return found.help_center_id;
    next = found?.parent_id;
  }
  return '';
}

/** Addresses of an article in all of its languages. */
const listUrls = (record: IntercomArticle): readonly URL[] =>
  [
    record,
    ...listTranslated(record.translated_content, contentSchema).map(([, one]) => one),
  ].flatMap(({ url }) => URL.parse(url) ?? []);

function toArticle(record: IntercomArticle, { toLocale }: IntercomContext): CentreArticle {
  const sourceLocale = toLocale(record.default_locale) ?? 'en';
  const others = listTranslated(record.translated_content, contentSchema).flatMap(
    ([written, content]): CentreTranslation[] => {
      const locale = toLocale(written);
      const isThere = content.title !== '' || content.body !== '';
      return locale === undefined || locale === sourceLocale || !isThere
        ? []
        : [toTranslation(content, locale, record.id)];
    },
  );
  const { statistics } = record;
  const total = Math.max(0, Math.round(statistics?.reactions ?? 0));
  const happy = (statistics?.happy_reaction_percentage ?? 0) / 100;
  const helpful = Math.min(total, Math.max(0, Math.round(total * happy)));
  const original = toTranslation(record, sourceLocale, record.id);
  return {
    ...{ key: record.id, sourceLocale, related: [], promoted: false, attachments: [] },
    folders: (record.parent_ids ?? [record.parent_id ?? '']).map(collectionFolder),
    translations: [total > 0 ? { ...original, tally: { helpful, total } } : original, ...others],
    keywords: (record.tags?.tags ?? []).map(({ name }) => name),
    notes: [
      ...(record.has_unpublished_changes === true
        ? [
            {
              kind: 'lost' as const,
              text: 'It has changes that were never published; they stayed behind.',
            },
          ]
        : []),
      ...((record.parent_ids?.length ?? 0) > 1
        ? [
            {
              kind: 'changed' as const,
              text: 'It was in several collections, and is in the first of them now.',
            },
          ]
        : []),
      ...(total > 0
        ? [{ kind: 'guessed' as const, text: 'Of three faces, the happy one counts as helpful.' }]
        : []),
    ],
  };
}

function toTranslation(content: IntercomContent, locale: string, id: string): CentreTranslation {
  const url = URL.parse(content.url);
  const [, lead = ''] = /^(.*\/articles\/)\d+/u.exec(url?.pathname ?? '') ?? [];
  const bare = lead === '' ? undefined : `${lead}${id}`;
  const [, slug] = /\/articles\/\d+-([^/]+)$/u.exec(url?.pathname ?? '') ?? [];
  return {
    ...{ locale, title: content.title, description: content.description, html: content.body },
    draft: content.state !== 'published',
    updated:
      typeof content.updated_at === 'number'
        ? new Date(content.updated_at * 1000).toISOString()
        : undefined,
    oldName: slug,
    oldPaths: bare === undefined ? [] : [url?.pathname ?? bare, bare],
    oldPatterns: bare === undefined ? [] : [`${bare}-*`],
  };
}

function toFolder(
  record: IntercomCollection,
  { toLocale }: IntercomContext,
): HelpCentre['folders'][number] {
  const texts = [
    [record.default_locale || 'en', record] as const,
    ...listTranslated(record.translated_content, collectionSchema.partial({ id: true })),
  ].flatMap(([written, { name, description }]) => {
    const locale = toLocale(written);
    return locale === undefined ? [] : [{ locale, name, description }];
  });
  const pick = (of: (text: (typeof texts)[number]) => string): Texts =>
    Object.fromEntries(texts.map((text) => [text.locale, of(text)]));
  return {
    key: collectionFolder(record.id),
    parent: typeof record.parent_id === 'string' ? collectionFolder(record.parent_id) : undefined,
    name: pick(({ name }) => name),
    summary: pick(({ description }) => description),
    order: record.order ?? undefined,
  };
}

/** What a path of Intercom leads to; a second centre has a first part of its own. */
export function findOld(path: string): OldTarget | undefined {
  const [, kind, id] = /^(?:\/[^/]+){0,2}\/(articles|collections)\/(\d+)/u.exec(path) ?? [];
  if (kind === 'articles' && id !== undefined) return { kind: 'article', key: id };
  if (id !== undefined) return { kind: 'folder', key: collectionFolder(id) };
  return /^\/(?:[a-z]{2,3}(?:-\w+)?\/?)?$/u.test(path) ? { kind: 'home', key: '' } : undefined;
}
