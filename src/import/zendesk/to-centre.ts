import type {
  CentreArticle,
  CentreFolder,
  CentreTranslation,
  HelpCentre,
} from '../centre/help-centre.ts';
import { toPlainSentence } from '../centre/plain-sentence.ts';
import type { ImportNote, LeftOut } from '../imported-site.ts';
import {
  articleKey,
  categoryFolder,
  findOld,
  listOldAddresses,
  listRules,
  sectionFolder,
} from './old-addresses.ts';
import type { Translation, ZendeskRecords } from './records.ts';

type ArticleRecord = ZendeskRecords['articles'][number];

export interface ZendeskContext {
  from: string;
  /** Ends with a slash. */
  base: string;
  filesDir?: string | undefined;
  toLocale: (written: string) => string | undefined;
  notes: readonly ImportNote[];
}

/** A help centre of Zendesk Guide in the terms of all vendors. */
export function toCentre(records: ZendeskRecords, context: ZendeskContext): HelpCentre {
  const merged = mergeArticles(records);
  const leftOut: LeftOut[] = [];
  const sorted = listSorted(merged);
  const articles = merged.flatMap((record) => {
    const reason = whyRestricted(record, records);
    if (reason !== undefined) {
      leftOut.push({ key: record.id, title: record.title, reason });
      return [];
    }
    const article = toArticle(record, records, context);
    if (sorted.has(record.section_id)) article.order = record.position ?? undefined;
    if (article.translations.length === 0) return [];
    return [article];
  });
  const folders = listFolders(records, context);
  const { locales, defaultLocale } = listLocales(articles, records, context);
  return {
    ...{ source: 'zendesk', from: context.from, name: records.name, locales, defaultLocale },
    ...{ folders, articles, base: context.base, filesDir: context.filesDir, leftOut },
    hosts: new Set([new URL(context.base).host, ...hostsOf(merged)]),
    findOld,
    isFile: ({ pathname }) =>
      /\/hc\/(?:[\w-]+\/)?article_attachments\/(?:token\/)?\w+/u.test(pathname),
    // A rule that somebody wrote counts before what the vendor would do by itself.
    redirects: [...listOldAddresses(merged, records, context), ...listRules(records)],
    notes: context.notes,
  };
}

/**
 * Sections in which somebody has put articles in order. Where nobody has, all have the position 0: that
 * is no place, while in the others it is the first.
 */
const listSorted = (articles: readonly ArticleRecord[]): ReadonlySet<ArticleRecord['section_id']> =>
  new Set(articles.filter(({ position }) => (position ?? 0) > 0).map(({ section_id: id }) => id));

/** The mapped domain stands in the addresses of articles only. */
const hostsOf = (articles: readonly ArticleRecord[]): readonly string[] =>
  articles.flatMap(({ html_url: url }) => URL.parse(url)?.host ?? []);

/** Without a token each language brings the article again. */
function mergeArticles({ articles, translations }: ZendeskRecords): readonly ArticleRecord[] {
  const apart = Map.groupBy(
    translations.filter(
      ({ source_type: type }) => type?.toLowerCase() === 'article' || type === undefined,
    ),
    ({ source_id: id }) => id ?? '',
  );
  return [...Map.groupBy(articles, ({ id }) => id)].flatMap(([id, same]) => {
    const original = same.find((one) => one.locale === one.source_locale) ?? same[0];
    if (!original) return [];
    const own = same.flatMap((one) => [toOwnTranslation(one), ...(one.translations ?? [])]);
    // The last one of a language is its translation record, which knows more.
    const byLocale = new Map(
      [...own, ...(apart.get(id) ?? [])].map((one) => [one.locale.toLowerCase(), one]),
    );
    return [{ ...original, translations: [...byLocale.values()] }];
  });
}

const toOwnTranslation = (record: ArticleRecord): Translation => ({
  ...{ locale: record.locale || record.source_locale, title: record.title, body: record.body },
  ...{ draft: record.draft, html_url: record.html_url },
  ...{ updated_at: record.edited_at || record.updated_at },
});

/** Why an article is not for everybody; undefined if it is. */
function whyRestricted(
  record: ArticleRecord,
  { sections, segments }: ZendeskRecords,
): string | undefined {
  const inherited = parentsOf(record, sections).find((one) => one.user_segment_id);
  const ids = [record.user_segment_id, ...(record.user_segment_ids ?? [])].filter(
    (id): id is string => typeof id === 'string',
  );
  const id = ids[0] ?? inherited?.user_segment_id;
  if (typeof id !== 'string') return undefined;
  const name = segments.find((segment) => segment.id === id)?.name;
  return `Only some readers may see it: user segment ${name === undefined || name === '' ? id : `“${name}”`}.`;
}

function parentsOf(
  { section_id: id }: ArticleRecord,
  sections: ZendeskRecords['sections'],
): ZendeskRecords['sections'] {
  const parents: ZendeskRecords['sections'] = [];
  let next = id;
  while (typeof next === 'string' && parents.length < 20) {
    const section = sections.find((one) => one.id === next);
    if (!section) break;
    parents.push(section);
    next = section.parent_section_id;
  }
  return parents;
}

function toArticle(
  record: ArticleRecord,
  { attachments }: ZendeskRecords,
  context: ZendeskContext,
): CentreArticle {
  const { toLocale } = context;
  const sourceLocale = toLocale(record.source_locale || record.locale) ?? 'en';
  const translations = (record.translations ?? []).flatMap((one): CentreTranslation[] => {
    const locale = toLocale(one.locale);
    if (locale === undefined || one.hidden === true) return [];
    return [toTranslation(one, locale, record)];
  });
  const first = translations.find(({ locale }) => locale === sourceLocale);
  const sorted = first ? [first, ...translations.filter((one) => one !== first)] : translations;
  return {
    ...{
      key: articleKey(record.id),
      sourceLocale: first ? sourceLocale : (sorted[0]?.locale ?? sourceLocale),
    },
    // An export of ours has articles directly in a category; Zendesk itself does not.
    folders:
      typeof record.section_id === 'string'
        ? [sectionFolder(record.section_id), categoryFolder(record.section_id)]
        : [],
    translations: withTally(sorted, record),
    ...{ keywords: record.label_names, related: [], promoted: record.promoted === true },
    attachments: attachments
      .filter(
        (one) => one.article_id === record.id && one.inline !== true && one.content_url !== '',
      )
      .map((one) => ({ name: one.file_name || one.id, address: one.content_url })),
    notes: [],
  };
}

function toTranslation(one: Translation, locale: string, record: ArticleRecord): CentreTranslation {
  const written = one.locale.toLowerCase();
  const url = one.html_url || (written === record.locale.toLowerCase() ? record.html_url : '');
  const path = URL.parse(url)?.pathname;
  const [, slug = ''] = /\/articles\/\d+-([^/]+)$/u.exec(path ?? '') ?? [];
  const bare = `/hc/${written}/articles/${record.id}`;
  return {
    ...{ locale, title: one.title, html: one.body, draft: one.draft === true },
    ...{ updated: one.updated_at, isOutdated: one.outdated === true },
    oldName: decodePart(slug),
    oldPaths: [...(!path?.startsWith('/hc/') ? [] : [path]), bare],
    oldPatterns: [`${bare}-*`],
  };
}

function decodePart(text: string): string | undefined {
  try {
    return text === '' ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Votes have no language: they belong to the original, which has most of them. */
function withTally(
  translations: readonly CentreTranslation[],
  { vote_sum: sum, vote_count: count }: ArticleRecord,
): readonly CentreTranslation[] {
  const total = Math.max(0, Math.round(count ?? 0));
  const helpful = Math.min(total, Math.max(0, Math.round((total + (sum ?? 0)) / 2)));
  return translations.map((one, index) =>
    index === 0 && total > 0 ? { ...one, tally: { helpful, total } } : one,
  );
}

function listFolders(
  records: ZendeskRecords,
  { toLocale }: ZendeskContext,
): readonly CentreFolder[] {
  const apart = (type: string, id: string): readonly Translation[] =>
    records.translations.filter(
      (one) => one.source_type?.toLowerCase() === type && one.source_id === id,
    );
  const toFolder = (
    record: ZendeskRecords['categories'][number],
    type: string,
    place: Pick<CentreFolder, 'key' | 'parent'>,
  ): CentreFolder => {
    const own: Translation = {
      ...{
        locale: record.locale || record.source_locale,
        title: record.name,
        body: record.description,
      },
      ...{ html_url: '', updated_at: '' },
    };
    const texts = [own, ...(record.translations ?? []), ...apart(type, record.id)].flatMap(
      (one) => {
        const locale = toLocale(one.locale);
        return locale === undefined ? [] : [{ locale, title: one.title, body: one.body }];
      },
    );
    return {
      ...place,
      name: Object.fromEntries(texts.map(({ locale, title }) => [locale, title])),
      summary: Object.fromEntries(texts.map(({ locale, body }) => [locale, toPlainSentence(body)])),
      order: record.position ?? undefined,
    };
  };
  return [
    ...records.categories.map((one) => toFolder(one, 'category', { key: categoryFolder(one.id) })),
    ...records.sections.map((one) => {
      const { parent_section_id: parent, category_id: category } = one;
      const above = typeof parent === 'string' ? sectionFolder(parent) : undefined;
      const top = typeof category === 'string' ? categoryFolder(category) : undefined;
      return toFolder(one, 'section', { key: sectionFolder(one.id), parent: above ?? top });
    }),
  ].filter((folder, index, all) => all.findIndex(({ key }) => key === folder.key) === index);
}

function listLocales(
  articles: readonly CentreArticle[],
  { defaultLocale: told }: ZendeskRecords,
  { toLocale }: ZendeskContext,
): Pick<HelpCentre, 'locales' | 'defaultLocale'> {
  const locales = [
    ...new Set(articles.flatMap((one) => one.translations.map(({ locale }) => locale))),
  ];
  const counts = Map.groupBy(articles, ({ sourceLocale }) => sourceLocale);
  const [first] = locales.toSorted(
    (one, other) => (counts.get(other)?.length ?? 0) - (counts.get(one)?.length ?? 0),
  );
  const defaultLocale = (told === undefined ? undefined : toLocale(told)) ?? first ?? 'en';
  return {
    locales: locales.toSorted(
      (one, other) => Number(other === defaultLocale) - Number(one === defaultLocale),
    ),
    defaultLocale,
  };
}
