import { findNearestName } from '../../../lib/text/nearest-name.ts';
import { fileNameOf } from '../../model/article-address.ts';
import { findShown, listDraftLocales, type SiteModels } from '../../model/site-model.ts';
import type { ArticlePath } from '../../read/article-path.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { ArticleFile } from '../../read/read-article.ts';
import type { ArticleFacts } from '../body/article-facts.ts';

/** What readers find when they follow a link to another article. */
export type LinkedArticle =
  /** A text, in their language or in another. */
  | { kind: 'shown'; facts: ArticleFacts }
  /** It exists, but its file cannot be read, which is a problem of that file. */
  | { kind: 'unreadable' }
  /** It has mistakes, for which this build leaves it out in some language. */
  | { kind: 'left-out' }
  /** Nothing, because it is a draft and no other language is shown in its place. */
  | { kind: 'draft' }
  /** Nothing, because it exists in other languages only. */
  | { kind: 'untranslated'; locales: readonly string[] }
  | { kind: 'unknown' };

/** Looks articles up by their ids. */
export interface ArticleLookup {
  /** What stands behind a link of an article; a draft may lead to other drafts. */
  follow: (id: string, from: ArticleFile) => LinkedArticle;
  /** Whether some locale has the article; drafts and unreadable ones count. */
  exists: (id: string) => boolean;
  /** The known id that was most likely meant. */
  findNearest: (id: string) => string | undefined;
}

export function createArticleLookup(
  models: SiteModels,
  facts: readonly ArticleFacts[],
  { unreadable, leftOut }: Pick<ContentFolder, 'unreadable' | 'leftOut'>,
): ArticleLookup {
  const { published, withDrafts, articleIds } = models;
  const leftOutIds = new Set(leftOut.map(({ id }) => id));
  const byPath = new Map(facts.map((one) => [one.article.path, one]));
  const places: readonly ArticlePath[] = [
    ...facts.map(({ article }) => article),
    ...unreadable,
    ...leftOut,
  ];
  const localesById = Map.groupBy(places, ({ id }) => id);
  const localesOf = (id: string): readonly string[] => {
    const having = new Set(localesById.get(id)?.map(({ locale }) => locale));
    return published.site.locales.map(({ locale }) => locale).filter((one) => having.has(one));
  };
  const suggestions = new Map<string, string | undefined>();
  return {
    follow: (id, { locale, frontMatter }) => {
      if (!articleIds.has(id)) return { kind: 'unknown' };
      if (leftOutIds.has(id)) return { kind: 'left-out' };
      const model = frontMatter.draft ? withDrafts : published;
      if (model.unreadable.get(locale)?.has(id) === true) return { kind: 'unreadable' };
      const shown = byPath.get(findShown(model, locale, id)?.article.path ?? '');
      if (shown) return { kind: 'shown', facts: shown };
      if (listDraftLocales(models, id, [locale]).length > 0) return { kind: 'draft' };
      return { kind: 'untranslated', locales: localesOf(id) };
    },
    exists: (id) => articleIds.has(id),
    findNearest: (id) => {
      if (!suggestions.has(id)) suggestions.set(id, findNearestArticle(id, articleIds));
      return suggestions.get(id);
    },
  };
}

/** Tells whether readers of an article find a category; a draft may lead to one that holds drafts. */
export const createCategoryTest =
  ({ published, withDrafts }: SiteModels) =>
  (id: string, { locale, frontMatter }: ArticleFile): boolean =>
    (frontMatter.draft ? withDrafts : published).categories
      .get(locale)
      ?.some((category) => category.id === id) ?? false;

/**
 * Looks for the id without its extension, slashes and language; then for one that is spelt much
 * alike; then for one with the same last part, because articles move between categories and keep
 * their name.
 */
function findNearestArticle(written: string, ids: ReadonlySet<string>): string | undefined {
  const id = written.replace(/^\/|\.mdx?$|\/$/gu, '');
  const whole = [id, id.slice(id.indexOf('/') + 1)].find((candidate) => ids.has(candidate));
  if (whole !== undefined) return whole;
  const near = findNearestName(id, ids);
  if (near !== undefined) return near;
  const name = fileNameOf(id);
  const moved = [...ids].find((other) => fileNameOf(other) === name);
  if (moved !== undefined) return moved;
  const byName = new Map([...ids].map((other) => [fileNameOf(other), other]));
  const nearName = findNearestName(name, byName.keys());
  return nearName === undefined ? undefined : byName.get(nearName);
}
