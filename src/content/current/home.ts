import { getEntry } from 'astro:content';
import {
  describeHomeDesks,
  type HomeDesks,
  type HomeEmergency,
} from '../../contact/channels/home-desks.ts';
import { formatDay } from '../../i18n/format-day.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import { findLocalText, toLocalText, type LocalText } from '../../i18n/local-text.ts';
import { homeSchema, type HomeSection, type SectionOf } from '../../schemas/home.ts';
import type { Text } from '../../schemas/localized-text.ts';
import type { ShownAnnouncement } from '../model/announcements.ts';
import type { CategoryView } from '../model/categories.ts';
import { localesOfText, type ArticlePage } from '../model/fallback.ts';
import { listMostHelpful, listOftenAsked, listPromoted, listRecent } from '../model/highlights.ts';
import { toListed, type ListedArticle } from '../model/listed-article.ts';
import { findPageUrl } from '../model/site-pages.ts';
import { findShown, getCategories, getPages } from '../model/site-model.ts';
import { findPicture } from '../read/files/pictures.ts';
import {
  resolveBase,
  resolveStyles,
  resolveLinks,
  resolvePictures,
  resolveTables,
} from '../render/article-body.ts';
import { toOriginalUrl, toPictureHtml } from '../render/picture-variants.ts';
import { rewriteHtml } from '../render/rewrite-html.ts';
import { renderShortText } from '../render/short-text.ts';
import { getAnnouncements } from './announcements.ts';
import { hasApi } from './api-base.ts';
import { getContactFacts } from './contact.ts';
import { getPictures } from './media.ts';
import { getSiteModel } from './model.ts';
import { getTallies } from './tallies.ts';

/** A line of a list on the home page. */
export interface HomeLine extends ListedArticle {
  /** Day of the last change, where the list is about that. */
  day?: string | undefined;
  /** Language of the note where it is not that of the page. */
  noteTag?: string | undefined;
}

/** A section as a locale shows it. */
export type HomeBlock =
  | {
      kind: 'hero';
      title: LocalText;
      tone: SectionOf<'hero'>['tone'] | 'picture';
      /** HTML of the picture behind it. */
      picture: string | undefined;
      asked: readonly HomeLine[];
      desks: HomeDesks | undefined;
    }
  | { kind: 'categories'; title: LocalText; categories: readonly CategoryView[] }
  | { kind: 'desks'; title: LocalText; desks: HomeDesks }
  | { kind: 'list'; id: string; title: LocalText; lines: readonly HomeLine[] }
  | {
      kind: 'announcements';
      title: LocalText;
      announcements: readonly ShownAnnouncement[];
    }
  | {
      kind: 'text';
      id: string;
      title: LocalText | undefined;
      html: string;
      lang: LocalText['lang'];
    }
  | { kind: 'contact'; title: LocalText; emergency: HomeEmergency | undefined };

/** What sections are made of. */
interface Source {
  context: LocaleContext;
  /** What the locale shows. */
  pages: readonly ArticlePage[];
  categories: readonly CategoryView[];
  find: (articleId: string) => ArticlePage | undefined;
  /** Address of a page by the name after `page:`. */
  findPage: (name: string) => string | undefined;
  desks: HomeDesks;
  /** Whether the desks have a section of their own. */
  hasDesksSection: boolean;
}

/** What the home page of a locale shows, in its order; a section without content is left out. */
export async function getHomeBlocks(context: LocaleContext): Promise<readonly HomeBlock[]> {
  const { locale, t } = context;
  const entry = await getEntry('home', 'home');
  const { sections } = entry?.data ?? homeSchema.parse({});
  const model = await getSiteModel();
  const now = Temporal.Now.instant();
  const source: Source = {
    context,
    pages: getPages(model, locale.locale),
    categories: getCategories(model, locale.locale),
    find: (id) => findShown(model, locale.locale, id),
    findPage: (name) => findPageUrl(name, locale.locale, model),
    desks: describeHomeDesks(await getContactFacts(), { locale, t, hasTicketForm: hasApi, now }),
    hasDesksSection: sections.some(({ kind }) => kind === 'desks'),
  };
  const blocks = await Promise.all(
    sections.map((section, index) => toBlock(section, `section-${index + 1}`, source)),
  );
  return blocks.filter((block) => block !== undefined);
}

/** What the page carries so that browsers can tell who is open; empty if nothing of it does. */
export const hoursDataOf = (blocks: readonly HomeBlock[]): string =>
  blocks
    .map((block) => ('desks' in block ? (block.desks?.hoursData ?? '') : ''))
    .find((data) => data !== '') ?? '';

async function toBlock(
  section: HomeSection,
  id: string,
  source: Source,
): Promise<HomeBlock | undefined> {
  const { context, categories, desks } = source;
  const { t } = context;
  const title = (text: Text | undefined, usual: string): LocalText => titleOf(text, usual, context);
  switch (section.kind) {
    case 'hero':
      return toHero(section, source);
    case 'categories':
      return categories.length === 0
        ? undefined
        : { kind: 'categories', title: title(section.title, t('home.topics')), categories };
    case 'desks':
      return desks.desks.length === 0
        ? undefined
        : { kind: 'desks', title: title(section.title, t('home.whoIsThere')), desks };
    case 'announcements':
      return toAnnouncements(section, context);
    case 'text':
      return toText(section, id, source);
    case 'contact':
      return {
        kind: 'contact',
        title: title(section.title, t('home.notFound')),
        emergency: desks.emergency,
      };
    default:
      return toList(section, id, source);
  }
}

const titleOf = (text: Text | undefined, usual: string, { locale }: LocaleContext): LocalText =>
  findLocalText(text, locale) ?? { text: usual, lang: undefined };

async function toHero(
  { title, tone, picture, asked, desks }: SectionOf<'hero'>,
  source: Source,
): Promise<HomeBlock> {
  const { context, pages } = source;
  const chosen = asked
    ? asked.flatMap((id) => source.find(id) ?? [])
    : listOftenAsked(pages, await getTallies());
  const found =
    picture === undefined
      ? undefined
      : findPicture(await getPictures(), picture, localesOfText(context.locale));
  const isBeside = desks && !source.hasDesksSection && source.desks.desks.length > 0;
  return {
    kind: 'hero',
    title: titleOf(title, context.t('site.homeTitle'), context),
    tone: found ? 'picture' : tone,
    picture: found && toPictureHtml(found, '', { sizes: '100vw', loading: 'eager' }),
    asked: chosen.map((page) => toListed(page, context)),
    desks: isBeside ? source.desks : undefined,
  };
}

/** A list of articles or links, undefined if it is empty. */
async function toList(
  section: SectionOf<'promoted' | 'popular' | 'recent' | 'articles' | 'links'>,
  id: string,
  source: Source,
): Promise<HomeBlock | undefined> {
  const { context } = source;
  const usual = {
    promoted: context.t('site.promoted'),
    popular: context.t('site.mostHelpful'),
    recent: context.t('site.recent'),
    articles: '',
    links: '',
  };
  const lines = await listLines(section, source);
  const title = titleOf(section.title, usual[section.kind], context);
  return lines.length === 0 ? undefined : { kind: 'list', id, title, lines };
}

async function listLines(
  section: SectionOf<'promoted' | 'popular' | 'recent' | 'articles' | 'links'>,
  source: Source,
): Promise<readonly HomeLine[]> {
  const { context, pages, categories, find } = source;
  const { t } = context;
  const described = (page: ArticlePage): HomeLine =>
    toListed(page, context, page.article.description);
  switch (section.kind) {
    case 'promoted':
      return listPromoted(categories, section.limit).map(described);
    case 'articles':
      return section.articles.flatMap((id) => find(id) ?? []).map(described);
    case 'popular':
      return listMostHelpful(pages, await getTallies(), section.limit).map(({ page, tally }) =>
        toListed(page, context, t('vote.tally', { ...tally, count: tally.helpful })),
      );
    case 'recent':
      return listRecent(pages, section.limit).map((page) => ({
        ...toListed(page, context),
        note: page.article.updated && formatDay(context.locale.tag, page.article.updated, 'medium'),
        day: page.article.updated,
      }));
    case 'links':
      return section.links.flatMap((link) => toLinkLine(link, context, source) ?? []);
  }
}

/** A line that leads anywhere; undefined for an article that the locale does not show. */
function toLinkLine(
  { label, link, summary }: SectionOf<'links'>['links'][number],
  { locale }: LocaleContext,
  { find, findPage }: Pick<Source, 'find' | 'findPage'>,
): HomeLine | undefined {
  const url = findLinkUrl(link, find, findPage);
  if (url === undefined) return undefined;
  const title = toLocalText(label, locale);
  const note = findLocalText(summary, locale);
  return {
    url,
    title: title.text,
    note: note?.text,
    foreignTag: title.lang,
    noteTag: note?.lang,
  };
}

function findLinkUrl(
  link: string,
  find: Source['find'],
  findPage: Source['findPage'],
): string | undefined {
  if (link.startsWith('page:')) return findPage(link.slice('page:'.length));
  return /^[a-z]+:/u.test(link) ? link : find(link)?.url;
}

/** What is only good to know: what is graver stands above every page, this one too. */
async function toAnnouncements(
  { title }: SectionOf<'announcements'>,
  context: LocaleContext,
): Promise<HomeBlock | undefined> {
  const all = await getAnnouncements(context.locale);
  const announcements = all.filter(({ severity }) => severity === 'info');
  return announcements.length === 0
    ? undefined
    : {
        kind: 'announcements',
        title: titleOf(title, context.t('home.goodToKnow'), context),
        announcements,
      };
}

async function toText(
  { title, text }: SectionOf<'text'>,
  id: string,
  { context: { locale }, find, findPage }: Source,
): Promise<HomeBlock> {
  const shown = toLocalText(text, locale);
  const pictures = await getPictures();
  const html = rewriteHtml(renderShortText(shown.text), [
    resolveLinks({
      findArticleUrl: (articleId) => find(articleId)?.url,
      findPageUrl: findPage,
      findPictureUrl: (name) => toOriginalUrl(findPicture(pictures, name, localesOfText(locale))),
    }),
    resolveBase,
    resolvePictures((name, alt) => {
      const picture = findPicture(pictures, name, localesOfText(locale));
      return picture && toPictureHtml(picture, alt);
    }),
    resolveStyles,
    resolveTables,
  ]);
  return { kind: 'text', id, title: findLocalText(title, locale), html, lang: shown.lang };
}
