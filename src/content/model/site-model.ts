import { findLocale, getLocale, type Site } from '../../i18n/locales.ts';
import type { Category } from '../../schemas/category.ts';
import type { ArticlePath } from '../read/article-path.ts';
import { toArticle, type Article, type SourceArticle } from './article.ts';
import { toArticleUrl } from './article-address.ts';
import { toCategoryViews, type CategoryView } from './categories.ts';
import { toOwnPages, type OwnPages } from './own-pages.ts';
import { listShown, type ArticlePage, type IdsByLocale, type Originals } from './fallback.ts';

/** What a content folder says of its articles, as the reader gives it. */
export interface SiteSource {
  site: Site;
  /** In the order of their paths, drafts included. */
  articles: readonly SourceArticle[];
  /** Articles that exist and could not be read: no fallback is shown in their place. */
  unreadable: readonly ArticlePath[];
  /** Articles that exist and that this build leaves out; fallbacks are shown in their place. */
  leftOut?: readonly ArticlePath[];
  /** By folder name; a category needs no file. */
  categories: ReadonlyMap<string, Category>;
  /** Pages beside the articles, drafts included. */
  ownPages?: readonly SourceArticle[];
  /** Day of the last change by path: `readGitDates`. Without it only `updated` is known. */
  dates?: ReadonlyMap<string, string>;
}

/**
 * What there is, and what each language shows at which address. Whoever asks either question, be it
 * a page, a check, the sitemap or the manifest, asks this model, so that all give one answer.
 */
export interface SiteModel {
  site: Site;
  originals: Originals;
  /** What each locale shows, by locale; with `fallback: link` originals of others among it. */
  pages: ReadonlyMap<string, readonly ArticlePage[]>;
  /** The same by locale, then by article id. */
  pageById: ReadonlyMap<string, ReadonlyMap<string, ArticlePage>>;
  /** Pages of the company beside its articles. */
  ownPages: OwnPages;
  /** Ids of articles whose file in a locale could not be read. */
  unreadable: IdsByLocale;
  /** What each locale has, by locale, in the order of its lists. */
  categories: ReadonlyMap<string, readonly CategoryView[]>;
}

/**
 * Puts the model together. `drafts: 'left-out'` is the site as it is built, where another language
 * may stand in for a draft; `drafts: 'shown'` is the site as `npm run dev` shows it.
 */
export function createSiteModel(source: SiteSource & { drafts: 'shown' | 'left-out' }): SiteModel {
  const { site, categories, dates = new Map<string, string>() } = source;
  const isOfSite = ({ locale }: ArticlePath): boolean => findLocale(site, locale) !== undefined;
  const articles = source.articles
    .filter((article) => isOfSite(article) && isShown(article, source.drafts))
    .map((article) => toArticle(article, categories, dates));
  const originals = toOriginals(articles);
  const unreadable = toIds(source.unreadable.filter(isOfSite));
  const shown = site.locales.map((locale) => ({
    locale,
    ...listShown(locale, { site, originals, unreadable }, (article, shownIn) =>
      toArticleUrl(article, shownIn, undefined, categories),
    ),
  }));
  const byLocale = <Value>(valueOf: (one: (typeof shown)[number]) => Value) =>
    new Map(shown.map((one) => [one.locale.locale, valueOf(one)]));
  return {
    site,
    originals,
    pages: byLocale(({ pages }) => pages),
    pageById: byLocale(({ pages }) => new Map(pages.map((page) => [page.article.id, page]))),
    ownPages: toOwnPages(
      (source.ownPages ?? []).filter((page) => isShown(page, source.drafts)),
      dates,
    ),
    unreadable: byLocale((one) => one.unreadable),
    categories: byLocale(({ pages, locale }) => toCategoryViews(pages, categories, locale)),
  };
}

const isShown = ({ frontMatter }: SourceArticle, drafts: 'shown' | 'left-out'): boolean =>
  drafts === 'shown' || !frontMatter.draft;

/** Of an article that exists as .md and .mdx, one is taken; the check reports the other. */
const toOriginals = (articles: readonly Article[]): Originals =>
  new Map(
    [...Map.groupBy(articles, ({ locale }) => locale)].map(([locale, own]) => [
      locale,
      new Map(own.map((article) => [article.id, article])),
    ]),
  );

const toIds = (places: readonly ArticlePath[]): IdsByLocale =>
  new Map(
    [...Map.groupBy(places, ({ locale }) => locale)].map(([locale, own]) => [
      locale,
      new Set(own.map(({ id }) => id)),
    ]),
  );

/** How a locale shows an article; undefined if its readers do not get to see it. */
export const findShown = (model: SiteModel, locale: string, id: string): ArticlePage | undefined =>
  model.pageById.get(locale)?.get(id);

/** What a locale shows; throws on a locale that the site does not have. */
export const getPages = (model: SiteModel, locale: string): readonly ArticlePage[] =>
  model.pages.get(getLocale(model.site, locale).locale) ?? [];

/** Categories of a locale in their order; throws on a locale that the site does not have. */
export const getCategories = (model: SiteModel, locale: string): readonly CategoryView[] =>
  model.categories.get(getLocale(model.site, locale).locale) ?? [];

/** Every article that there is, by locale. */
export const listOriginals = ({ originals }: SiteModel): Article[] =>
  [...originals.values()].flatMap((articles) => [...articles.values()]);

/**
 * The models of a content folder with and without its drafts, for checks before it is published.
 */
export interface SiteModels {
  /** As the site is built. */
  published: SiteModel;
  /** As `npm run dev` shows it; the same model as `published` if nothing is a draft. */
  withDrafts: SiteModel;
  /** Id of every article, drafts and those that could not be read included. */
  articleIds: ReadonlySet<string>;
}

export function createSiteModels(source: SiteSource): SiteModels {
  const { articles, unreadable, leftOut = [] } = source;
  const published = createSiteModel({ ...source, drafts: 'left-out' });
  const hasDrafts = [...articles, ...(source.ownPages ?? [])].some(
    ({ frontMatter }) => frontMatter.draft,
  );
  return {
    published,
    withDrafts: hasDrafts ? createSiteModel({ ...source, drafts: 'shown' }) : published,
    articleIds: new Set([...articles, ...unreadable, ...leftOut].map(({ id }) => id)),
  };
}

/**
 * Of the given locales, those in which the article is a draft and nothing is shown in its place.
 */
export const listDraftLocales = (
  { published, withDrafts }: SiteModels,
  id: string,
  locales: readonly string[],
): readonly string[] =>
  locales.filter(
    (locale) =>
      findShown(published, locale, id) === undefined &&
      findShown(withDrafts, locale, id) !== undefined,
  );
