import type { Site, SiteLocale } from '../../i18n/locales.ts';
import { ownPageUrl } from '../../i18n/urls.ts';
import type { SourceArticle } from './article.ts';

/** A page of the company beside its articles, in one locale. */
export interface OwnPage {
  /** Name of the file; the same in every locale. */
  name: string;
  locale: string;
  url: string;
  title: string;
  description: string | undefined;
  keywords: readonly string[];
  /** As readers type them; searched, never shown. */
  questions: readonly string[];
  /** Whether search finds it. */
  isSearched: boolean;
  /** Day of the last change, `YYYY-MM-DD`. */
  updated: string | undefined;
  redirectFrom: readonly string[];
  /** Changes whenever the file changes. */
  revision: string;
  /** Path of the file from the content folder. */
  path: string;
  /** Path of the file as messages name it. */
  file: string;
}

/** Pages of the company by locale, then by name. */
export type OwnPages = ReadonlyMap<string, ReadonlyMap<string, OwnPage>>;

/** `dates` gives the day of the last change of a file by its path (Unicode NFC). */
export const toOwnPages = (
  sources: readonly SourceArticle[],
  dates: ReadonlyMap<string, string> = new Map(),
): OwnPages =>
  new Map(
    [...Map.groupBy(sources, ({ locale }) => locale)].map(([locale, own]) => [
      locale,
      new Map(own.map((source) => [source.id, toOwnPage(source, dates)])),
    ]),
  );

const toOwnPage = (
  { id, ownName, locale, frontMatter, path, file, revision }: SourceArticle,
  dates: ReadonlyMap<string, string>,
): OwnPage => ({
  name: id,
  locale,
  url: ownPageUrl(locale, frontMatter.slug ?? ownName ?? id),
  title: frontMatter.title,
  description: frontMatter.description,
  keywords: frontMatter.keywords,
  questions: frontMatter.questions,
  isSearched: frontMatter.inSearch,
  updated: frontMatter.updated ?? dates.get(path.normalize('NFC')),
  redirectFrom: frontMatter.redirectFrom,
  revision,
  path,
  file,
});

/** What an owner of pages must know. */
interface PageOwner {
  site: Site;
  ownPages: OwnPages;
}

/** The page of a name for the readers of a locale: their own, or that of the language shown instead. */
export function findOwnPage(
  { site, ownPages }: PageOwner,
  locale: string,
  name: string,
): OwnPage | undefined {
  const fallback: readonly string[] =
    site.locales.find((one: SiteLocale) => one.locale === locale)?.fallback ?? [];
  return [locale, ...fallback].flatMap((one) => ownPages.get(one)?.get(name) ?? []).at(0);
}

/** Names of the pages that there are in any locale. */
export const listOwnNames = (ownPages: OwnPages): readonly string[] => [
  ...new Set([...ownPages.values()].flatMap((pages) => [...pages.keys()])),
];
