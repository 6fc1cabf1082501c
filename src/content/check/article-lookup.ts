import { fileNameOf } from '../model/article-address.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { findNearestName } from '../../lib/nearest-name.ts';
import type { ArticleFacts } from './body/article-facts.ts';
import { shownLocales } from './shown-pages.ts';

/** Looks articles up as a reader of a locale would meet them. */
export interface ArticleIndex {
  /** The article that readers of a locale see under an id, be it in another language. */
  findShown: (id: string, locale: string) => ArticleFacts | undefined;
  /** Whether some locale has the article; unreadable ones count. */
  exists: (id: string) => boolean;
  /** Whether the file could not be read in a locale that readers of `locale` see. */
  isUnreadable: (id: string, locale: string) => boolean;
  /** Locales that have the article. */
  localesOf: (id: string) => readonly string[];
  /** The known id that was most likely meant. */
  findNearest: (id: string) => string | undefined;
}

export function createArticleIndex(
  folder: ContentFolder,
  facts: readonly ArticleFacts[],
): ArticleIndex {
  const byPlace = new Map(facts.map((one) => [`${one.article.locale}/${one.article.id}`, one]));
  const unreadable = new Set(folder.unreadable.map(({ locale, id }) => `${locale}/${id}`));
  const ids = new Set([
    ...facts.map((one) => one.article.id),
    ...folder.unreadable.map(({ id }) => id),
  ]);
  const chains = new Map(
    folder.site.locales.map((locale) => [locale.locale, shownLocales(folder, locale)]),
  );
  const chainOf = (locale: string): readonly string[] => chains.get(locale) ?? [locale];
  const has = (locale: string, id: string): boolean =>
    byPlace.has(`${locale}/${id}`) || unreadable.has(`${locale}/${id}`);
  const suggestions = new Map<string, string | undefined>();
  return {
    findShown: (id, locale) => {
      const shown = chainOf(locale).find((other) => has(other, id));
      return shown === undefined ? undefined : byPlace.get(`${shown}/${id}`);
    },
    exists: (id) => ids.has(id),
    isUnreadable: (id, locale) => {
      const shown = chainOf(locale).find((other) => has(other, id));
      return shown !== undefined && unreadable.has(`${shown}/${id}`);
    },
    localesOf: (id) =>
      folder.site.locales.map(({ locale }) => locale).filter((locale) => has(locale, id)),
    findNearest: (id) => {
      if (!suggestions.has(id)) suggestions.set(id, findNearestArticle(id, ids));
      return suggestions.get(id);
    },
  };
}

/**
 * Without ending, slashes and language; by spelling; or by its last part, because articles move
 * between categories and keep their name.
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
