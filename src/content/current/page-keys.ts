import { getEntry } from 'astro:content';
import { toKey } from '../../lib/kept/kept-values.ts';
import type { Article } from '../model/article.ts';
import type { ArticlePage } from '../model/fallback.ts';
import { getAnnouncements } from './announcements.ts';
import { getSurroundings } from './article-surroundings.ts';
import { getFrame } from './frame.ts';
import { isPreview, onceABuildFor } from './once-a-build.ts';
import { getSharedInputs } from './shared-inputs.ts';
import { getLocaleContext } from './site.ts';

/*
 * Keys of pages: texts that change with anything that a page is made of, but for the program itself
 * (ADR 0090). A page without a key is made at every build.
 */

/** Components that tell what holds at the moment: a page with one is never kept. */
const timely = '"name":"Channel"';

/** What a page tells Astro of its key. */
export interface PageKey {
  cacheKey?: string;
}

/** The key of the page of an article. */
export async function getArticlePageKey(page: ArticlePage): Promise<PageKey> {
  if (await isPreview()) return {};
  const { article, locale, url, isFallback } = page;
  const entry = await getEntry('articles', article.path.slice('articles/'.length));
  const { html, metadata } = entry?.rendered ?? {};
  if (html === undefined || html.includes(timely)) return {};
  const around = await getSurroundings(page);
  const cacheKey = toKey(
    await getSharedInputs(),
    await getLocaleInputs(locale),
    JSON.stringify([article, locale, url, isFallback, around, metadata]),
    html,
  );
  return { cacheKey };
}

/** The key of an article as Markdown. */
export async function getDocumentKey(article: Article): Promise<PageKey> {
  if (await isPreview()) return {};
  return { cacheKey: toKey(await getSharedInputs(), JSON.stringify(article)) };
}

/** What every page of a locale shows of other articles, and what is announced at the moment. */
const getLocaleInputs = onceABuildFor(async (name) => {
  const { locale } = await getLocaleContext(name);
  return toKey(JSON.stringify([await getFrame(name), await getAnnouncements(locale)]));
});
