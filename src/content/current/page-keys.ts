import { getEntry } from 'astro:content';
import { z } from 'zod';
import { toKey } from '../../lib/kept/kept-values.ts';
import { findListener, toAnswersKey } from '../../lib/page-questions.ts';
import type { Article } from '../model/article.ts';
import type { ArticlePage } from '../model/fallback.ts';
import { getAnnouncements } from './announcements.ts';
import { getSurroundings } from './article-surroundings.ts';
import { getFrame } from './frame.ts';
import { isPreview, onceABuildFor } from './once-a-build.ts';
import { isTimely } from './rendered-text.ts';
import { getSharedInputs } from './shared-inputs.ts';
import { getLocaleContext } from './site.ts';
import { ask, getTextTargets } from './text-targets.ts';

/*
 * Keys of pages: texts that change with anything that a page is made of, but for the program itself
 * (ADR 0090). A page without a key is made at every build.
 */

/** What a page tells Astro of its key, and what it is given to tell its questions by. */
export interface PageKey {
  /** The own key, and, behind a space, one of what the page is told of the rest of the site. */
  cacheKey?: string;
  /** Changes with all that the page is made of but for that. */
  ownKey?: string;
}

/** The key of the page of an article. */
export async function getArticlePageKey(page: ArticlePage): Promise<PageKey> {
  if (await isPreview()) return {};
  const { article, locale, url, isFallback } = page;
  const entry = await getEntry('articles', article.path.slice('articles/'.length));
  const { rendered } = entry ?? {};
  // A page with a component that tells what holds at the moment is never kept.
  if (!rendered || isTimely(rendered)) return {};
  const around = await getSurroundings(page);
  const ownKey = toKey(
    await getSharedInputs(),
    await getLocaleInputs(locale),
    JSON.stringify([article, locale, url, isFallback, around, rendered]),
  );
  return withAnswers(ownKey, article, locale);
}

/** The key of an article as Markdown. */
export async function getDocumentKey(article: Article): Promise<PageKey> {
  if (await isPreview()) return {};
  const ownKey = toKey('Markdown', await getSharedInputs(), JSON.stringify(article));
  return withAnswers(ownKey, article, article.locale);
}

/**
 * A key of a page that was made before with the same own key: by what it asked then, it is told whether
 * it would be told the same now. A page of which nobody knows what it asks is made anew.
 */
async function withAnswers(ownKey: string, article: Article, locale: string): Promise<PageKey> {
  const found = findListener()?.find(ownKey);
  if (found === undefined) return { cacheKey: ownKey, ownKey };
  const targets = await getTextTargets(article, locale);
  const answers = new Map(
    askedBefore.parse(JSON.parse(found)).map((one) => [one, ask(one, targets)]),
  );
  return { cacheKey: `${ownKey} ${toAnswersKey(answers)}`, ownKey };
}

const askedBefore = z.array(z.string());

/** What every page of a locale shows of other articles, and what is announced at the moment. */
const getLocaleInputs = onceABuildFor(async (name) => {
  const { locale } = await getLocaleContext(name);
  return toKey(JSON.stringify([await getFrame(name), await getAnnouncements(locale)]));
});
