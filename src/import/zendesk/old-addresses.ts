import type { HelpCentre, OldTarget } from '../centre/help-centre.ts';
import type { Translation, ZendeskRecords } from './records.ts';

type Redirects = HelpCentre['redirects'];
type FolderRecord = ZendeskRecords['categories'][number];

export const articleKey = (id: string): string => id;
export const categoryFolder = (id: string): string => `category-${id}`;
export const sectionFolder = (id: string): string => `section-${id}`;

/** What a path of Zendesk leads to: the number decides, language and words behind it do not. */
export function findOld(path: string): OldTarget | undefined {
  const [, kind, id] =
    /^\/(?:hc\/)?(?:[a-z]{2,3}(?:-[\w]+)?\/)?(articles|sections|categories)\/(\d+)/u.exec(path) ??
    [];
  if (kind === 'articles' && id !== undefined) return { kind: 'article', key: articleKey(id) };
  if (kind === 'sections' && id !== undefined) return { kind: 'folder', key: sectionFolder(id) };
  if (kind === 'categories' && id !== undefined) return { kind: 'folder', key: categoryFolder(id) };
  if (/^\/hc\/(?:[\w-]+\/)?requests\/new\/?$/u.test(path)) return { kind: 'home', key: 'ticket' };
  return /^\/hc(?:\/[\w-]+)?\/?$/u.test(path) ? { kind: 'home', key: 'home' } : undefined;
}

/** Redirect rules that somebody wrote at Zendesk. */
export function listRules({ redirectRules }: ZendeskRecords): Redirects {
  return redirectRules.flatMap(
    ({ redirect_from: from, redirect_to: to, redirect_status: status }) => {
      const path = URL.parse(from, 'https://old.invalid/')?.pathname;
      const target = URL.parse(to, 'https://old.invalid/');
      if (path === undefined || !target || /[\s*{}]/u.test(path)) return [];
      const old = findOld(target.pathname);
      const isElsewhere = target.hostname !== 'old.invalid';
      const address = isElsewhere && /^https?:$/u.test(target.protocol) ? target.href : undefined;
      const code = Number(status ?? 301);
      const kept = code === 302 || code === 303 || code === 307 ? 302 : undefined;
      const goal = old ?? address;
      return goal === undefined ? [] : [{ from: path, to: goal, status: kept }];
    },
  );
}

/** Addresses of all pages but articles: home and form of each language, categories and sections. */
export function listOldAddresses(
  articles: readonly ZendeskRecords['articles'][number][],
  { categories, sections, translations }: ZendeskRecords,
  { toLocale }: { toLocale: (written: string) => string | undefined },
): Redirects {
  const ofPages = localesOf(articles.flatMap(listTexts)).flatMap((written): Redirects => {
    const locale = toLocale(written);
    if (locale === undefined) return [];
    const place = `/hc/${written}`;
    return [
      { from: place, to: { kind: 'home', key: 'home' }, locale },
      { from: `${place}/requests/new`, to: { kind: 'home', key: 'ticket' }, locale },
    ];
  });
  const ofFolder = (type: string, key: (id: string) => string, record: FolderRecord): Redirects => {
    if (!/^\w+$/u.test(record.id)) return [];
    const apart = translations.filter(
      (one) => one.source_type?.toLowerCase() === type && one.source_id === record.id,
    );
    const texts = [...listTexts(record), ...apart];
    const part = type === 'category' ? 'categories' : 'sections';
    const to = { kind: 'folder', key: key(record.id) } as const;
    return localesOf(texts).flatMap((written) => {
      const locale = toLocale(written);
      if (locale === undefined) return [];
      const bare = `/hc/${written}/${part}/${record.id}`;
      const named = texts.flatMap(({ html_url: url }) => URL.parse(url)?.pathname ?? []);
      const own = named.filter((path) => path.startsWith(`${bare}-`) && !/[*{}]/u.test(path));
      return [...own, bare, `${bare}-*`].map((from) => ({ from, to, locale }));
    });
  };
  return [
    ...ofPages,
    ...categories.flatMap((one) => ofFolder('category', categoryFolder, one)),
    ...sections.flatMap((one) => ofFolder('section', sectionFolder, one)),
  ];
}

type Text = Pick<Translation, 'locale' | 'html_url'>;

const listTexts = ({
  locale,
  source_locale: source,
  html_url: url,
  translations = [],
}: FolderRecord | ZendeskRecords['articles'][number]): readonly Text[] => [
  { locale: locale || source, html_url: url },
  ...translations,
];

/** As addresses have them, each once. */
const localesOf = (texts: readonly Text[]): readonly string[] => [
  ...new Set(texts.map(({ locale }) => locale.toLowerCase()).filter((locale) => locale !== '')),
];
