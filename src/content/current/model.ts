import { getCollection, type CollectionEntry } from 'astro:content';
import { parseEnvironment } from '../../schemas/environment.ts';
import { getLocale, type Site } from '../../i18n/locales.ts';
import type { Category } from '../../schemas/category.ts';
import type { Article } from '../model/article.ts';
import { fileNameOf, toArticleUrl } from '../model/article-address.ts';
import { toCategoryViews, type CategoryView } from '../model/categories.ts';
import { listPagesOf, type ArticleIndex, type ArticlePage } from '../model/fallback.ts';
import { readGitDates } from '../read/git-dates.ts';
import { createRelated } from '../model/related.ts';
import { getSite } from './site.ts';
import { onceABuild } from './once-a-build.ts';

/** Every article of the site, by locale, with what each locale shows. */
export interface Listing {
  site: Site;
  index: ArticleIndex;
  /** What a locale shows, fallback pages included. */
  pages: ReadonlyMap<string, readonly ArticlePage[]>;
  categories: ReadonlyMap<string, readonly CategoryView[]>;
  /** The files of the articles, by `<locale>/<articleId>`. */
  entries: ReadonlyMap<string, ArticleEntry>;
  /** What a locale shows, by article id. */
  pageById: ReadonlyMap<string, ReadonlyMap<string, ArticlePage>>;
  /** Ids of the articles that fit an article, among those that the locale shows. */
  related: ReadonlyMap<string, (id: string) => string[]>;
}

export type ArticleEntry = CollectionEntry<'articles'>;

/** What a listing is computed from. */
interface Source {
  site: Site;
  entries: readonly ArticleEntry[];
  categories: ReadonlyMap<string, Category>;
}

/** The listing of the site. */
export const getListing = onceABuild(async () => toListing(await readSource()));

/** The entry of an article, to be rendered; throws if it is not in the listing. */
export function getArticleEntry(listing: Listing, article: Article): ArticleEntry {
  const entry = listing.entries.get(`${article.locale}/${article.id}`);
  if (!entry) throw new Error(`There is no article ${article.locale}/${article.id}.`);
  return entry;
}

/** Pages of one locale; throws on a locale that the site does not have. */
export function getPages(listing: Listing, locale: string): readonly ArticlePage[] {
  return listing.pages.get(getLocale(listing.site, locale).locale) ?? [];
}

/** Categories of one locale in their order. */
export function getCategories(listing: Listing, locale: string): readonly CategoryView[] {
  return listing.categories.get(getLocale(listing.site, locale).locale) ?? [];
}

async function readSource(): Promise<Source> {
  const [site, entries, categoryEntries] = await Promise.all([
    getSite(),
    getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft),
    getCollection('categories'),
  ]);
  const categories = new Map(categoryEntries.map((entry) => [entry.id, entry.data]));
  return { site, entries, categories };
}

/** Read once, in the preview too: a save changes no history, and reading it takes up to seconds. */
let dates: ReadonlyMap<string, string> | undefined;

function toListing({ site, entries, categories }: Source): Listing {
  const { CONTENT_DIR: contentDir } = parseEnvironment(process.env);
  dates ??= readGitDates(contentDir);
  const days = dates;
  const index = toIndex(entries.map((entry) => toArticle(entry, categories, days)));
  const pages = new Map(
    site.locales.map((locale) => [
      locale.locale,
      listPagesOf(index, site, locale, (article, shownIn) =>
        toArticleUrl(article, shownIn, fileNameOf(article.id), categories),
      ),
    ]),
  );
  const views = site.locales.map((locale): [string, CategoryView[]] => [
    locale.locale,
    toCategoryViews(pages.get(locale.locale) ?? [], categories, locale),
  ]);
  const shown = [...pages];
  return {
    site,
    index,
    pages,
    categories: new Map(views),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    pageById: new Map(
      shown.map(([locale, own]) => [locale, new Map(own.map((page) => [page.article.id, page]))]),
    ),
    related: new Map(
      shown.map(([locale, own]) => [locale, createRelated(own.map((page) => page.article))]),
    ),
  };
}

function toIndex(articles: readonly Article[]): ArticleIndex {
  const byLocale = Map.groupBy(articles, (article) => article.locale);
  return new Map(
    [...byLocale].map(([locale, own]) => [
      locale,
      new Map(own.map((article) => [article.id, article])),
    ]),
  );
}

function toArticle(
  entry: ArticleEntry,
  categories: ReadonlyMap<string, Category>,
  dates: ReadonlyMap<string, string>,
): Article {
  const { data } = entry;
  const [locale = '', category = '', ...rest] = entry.id.split('/');
  const id = entry.id.slice(locale.length + 1);
  const path = `articles/${entry.id}${entry.filePath?.endsWith('.mdx') ? '.mdx' : '.md'}`;
  const place = { category, section: rest.length > 1 ? rest[0] : undefined };
  const slug = data.slug ?? fileNameOf(id);
  return {
    ...place,
    id,
    locale,
    slug,
    url: toArticleUrl(place, locale, slug, categories),
    title: data.title,
    description: data.description,
    keywords: data.keywords,
    related: data.related,
    order: data.order,
    updated: toDay(data.updated) ?? dates.get(path.normalize('NFC')),
    promoted: data.promoted,
    draft: data.draft,
    redirectFrom: data.redirectFrom,
    path,
  };
}

const toDay = (date: string | Date | undefined): string | undefined =>
  date instanceof Date ? date.toISOString().slice(0, 10) : date;
