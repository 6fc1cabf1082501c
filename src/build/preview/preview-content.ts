import { readCompany } from '../../content/company/read-config.ts';
import { toArticleUrl } from '../../content/model/article-address.ts';
import { listOriginals } from '../../content/model/site-model.ts';
import { listOwnPages } from '../../content/model/site-pages.ts';
import { ownPageUrl } from '../../i18n/urls.ts';
import { checkContent } from '../../content/check/check-content.ts';
import type { Problem } from '../../content/read/files/problem.ts';
import { findTallies } from '../../content/read/read-tallies.ts';
import type { Environment } from '../../schemas/environment.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import { startingTalliesFile } from '../../schemas/tallies.ts';
import { toManifest } from '../../content/model/manifest.ts';
import type { SynonymsByLocale } from '../../search/index/write/list-concepts.ts';

/** What the preview knows of the content folder at a moment, mistakes or not. */
export interface PreviewContent {
  problems: readonly Problem[];
  /** The manifest as of a built site, but with drafts, which the preview shows. */
  manifest: Manifest;
  synonyms: SynonymsByLocale;
  /** Addresses of the pages of the company that search finds, with their revisions. */
  searchedPages: ReadonlyMap<string, string>;
  /**
   * Address of an article or page of the company → its file as problems name it, those that cannot
   * be read included.
   */
  files: ReadonlyMap<string, string>;
}

export type PreviewPlaces = Pick<Environment, 'CONTENT_DIR' | 'SITE_URL'>;

/** Reads and checks the content folder. Never throws for a mistake in the content. */
export async function readPreviewContent(
  { CONTENT_DIR, SITE_URL }: PreviewPlaces,
  options: { cwd: string; isShallow: boolean; isBeside?: (path: string) => boolean },
): Promise<PreviewContent> {
  const content = await checkContent(CONTENT_DIR, {
    ...options,
    siteUrl: SITE_URL,
    company: await readCompany(options.cwd),
  });
  const starting = await findTallies(CONTENT_DIR, options.cwd, startingTalliesFile);
  const { unreadable, absentPages, categories, entries } = content.folder;
  const { withDrafts } = content.models;
  const ownPages = listOwnPages(withDrafts).map(({ page }) => page);
  const addressOf = (place: (typeof unreadable)[number]): string =>
    toArticleUrl(place, place.locale, undefined, categories);
  return {
    problems: content.problems,
    manifest: toManifest(withDrafts, content, new Map(), starting.tallies),
    synonyms: new Map(
      Array.from(entries.synonyms, ([locale, { value }]) => [locale, value] as const),
    ),
    searchedPages: new Map(
      ownPages.filter(({ isSearched }) => isSearched).map(({ url, revision }) => [url, revision]),
    ),
    files: new Map([
      ...unreadable.map((place) => [addressOf(place), place.file] as const),
      ...listOriginals(withDrafts).map(({ url, file }) => [url, file] as const),
      ...absentPages.map(({ locale, id, file }) => [ownPageUrl(locale, id), file] as const),
      ...ownPages.map(({ url, file }) => [url, file] as const),
    ]),
  };
}
