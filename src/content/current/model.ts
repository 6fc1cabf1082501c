import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parseEnvironment } from '../../schemas/environment.ts';
import type { Article, SourceArticle } from '../model/article.ts';
import { createRelated } from '../model/related.ts';
import { createSiteModel, getPages } from '../model/site-model.ts';
import { joinTranslations } from '../read/join-translations.ts';
import { readLeftOut } from '../read/files/left-out.ts';
import { listArticles } from '../read/list-articles.ts';
import { readOwnPages } from '../read/own-pages.ts';
import { readGitDates } from '../read/files/git-dates.ts';
import { readPaths, type ContentPaths } from '../read/read-paths.ts';
import { listContents } from '../render/table-of-contents.ts';
import { isPreview, onceABuild, onceABuildFor } from './once-a-build.ts';
import { findHtml } from './rendered-text.ts';
import { getSite } from './site.ts';

type ArticleEntry = CollectionEntry<'articles'>;

/**
 * Read once, in the preview too: saving a file does not change the history, and reading it takes up
 * to seconds.
 */
let dates: ReadonlyMap<string, string> | undefined;

/**
 * The model of the site that is being built; drafts are part of it in the preview only. An article
 * that cannot be read stops a build; in the preview it is left out, as if it did not exist.
 */
export const getSiteModel = onceABuild(async () => {
  const [site, { articles }, ownPages, categories, showsDrafts] = await Promise.all([
    getSite(),
    getPlacedArticles(),
    getOwnPageFiles(),
    getEntry('categories', 'all'),
    isPreview(),
  ]);
  dates ??= readGitDates(parseEnvironment(process.env).CONTENT_DIR);
  return createSiteModel({
    site,
    articles,
    ownPages,
    unreadable: [],
    categories: new Map(Object.entries(categories?.data ?? {})),
    dates,
    drafts: showsDrafts ? 'shown' : 'left-out',
  });
});

/** The pages of the company beside its articles, drafts included. */
export const getOwnPageFiles = onceABuild(async () => {
  const { CONTENT_DIR: dir, CONTENT_LEFT_OUT: leftOut } = parseEnvironment(process.env);
  return readOwnPages(dir, process.cwd(), await getSite(), readLeftOut(leftOut)).pages;
});

/** An article with its place, and the paths of pictures and files as they are written in it. */
export type PlacedArticle = SourceArticle & Pick<ArticleEntry['data'], 'media'>;

/** The articles in the order of their paths, each with its place, and what paths lead to. */
export const getPlacedArticles = onceABuild(
  async (): Promise<{ articles: readonly PlacedArticle[]; paths: ContentPaths }> => {
    const [site, entries] = await Promise.all([getSite(), getCollection('articles')]);
    const contentDir = parseEnvironment(process.env).CONTENT_DIR;
    const byPath = new Map(entries.map((entry) => [`articles/${entry.id}`, entry]));
    const listed = listArticles(contentDir);
    const placed = listed.places.flatMap((place): PlacedArticle[] => {
      const { filePath: file = '', data } = byPath.get(place.path) ?? {};
      return data ? [{ ...place, ...data, file }] : [];
    });
    const articles = joinTranslations(placed, site);
    const others = listed.places.filter(({ path }) => !byPath.has(path));
    // An article that this build leaves out is no list: a link to it is none.
    const [indexes, leftOut] = partition(others, ({ isIndex }) => isIndex === true);
    return {
      articles,
      paths: readPaths(contentDir, listed, {
        places: [...articles, ...leftOut],
        indexes,
        site,
      }),
    };
  },
);

function partition<One>(all: readonly One[], test: (one: One) => boolean): [One[], One[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

/** Ids of the articles related to an article, among those that a locale shows. */
export const getRelated = onceABuildFor(async (locale) =>
  createRelated(getPages(await getSiteModel(), locale).map(({ article }) => article)),
);

/** An article ready to be put on a page. */
export interface RenderedArticle {
  /** Its HTML, with marks where components stand (`src/content/markdown/component-marks.ts`). */
  Content: AstroComponentFactory;
  /** What the table of contents lists. */
  headings: readonly MarkdownHeading[];
}

/** Renders the text of an article; throws if it is not there any more, or cannot be rendered. */
export async function renderArticle({ path }: Article): Promise<RenderedArticle> {
  const entry = await getEntry('articles', path.slice('articles/'.length));
  if (!entry) throw new Error(`There is no article ${path}.`);
  const failure = entry.rendered?.metadata?.['failure'];
  if (typeof failure === 'string') throw new Error(`${entry.filePath ?? ''}: ${failure}`);
  const html = entry.rendered && findHtml(entry.rendered);
  if (html === undefined) throw new Error(`${path} has no rendered text.`);
  const { Content, headings } = await render({ ...entry, rendered: { ...entry.rendered, html } });
  return { Content, headings: listContents(headings) };
}
