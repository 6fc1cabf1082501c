import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnvironment } from '../../schemas/environment.ts';
import { startingTalliesFile } from '../../schemas/tallies.ts';
import type { SiteModel } from '../model/site-model.ts';
import { talliesFile } from '../read/read-tallies.ts';
import { hasRequests } from './api-base.ts';
import { getPlacedArticles, getSiteModel } from './model.ts';
import { onceABuild } from './once-a-build.ts';

/**
 * A text that changes with anything that every page may be made of, but for the program itself: the
 * settings, the files of the content folder that are no articles, and where everything stands that
 * an article may link to. What the texts of other articles say is not among it.
 */
export const getSharedInputs = onceABuild(async (): Promise<string> => {
  const environment = parseEnvironment(process.env);
  const { CONTENT_DIR: dir, CONTENT_LEFT_OUT: leftOut } = environment;
  const { SITE_URL, PUBLIC_API_URL } = environment;
  const [model, { articles, paths }] = await Promise.all([getSiteModel(), getPlacedArticles()]);
  const hash = createHash('sha256');
  const add = (value: unknown): void => {
    hash.update(JSON.stringify(value)).update('\0');
  };
  add([dir, SITE_URL, PUBLIC_API_URL, hasRequests]);
  add(leftOut === undefined ? [] : readFileSync(leftOut, 'utf8'));
  add(listAddresses(model));
  add(
    articles.map(({ path, id, locale, category, section }) => [
      path,
      id,
      locale,
      category,
      section,
    ]),
  );
  for (const path of paths.files) {
    add(path);
    if (isShared(path)) hash.update(readFileSync(join(dir, path))).update('\0');
  }
  return hash.digest('hex');
});

/** Files that only the home page, the search and redirects are made of. */
const unshared: ReadonlySet<string> = new Set([
  ...[talliesFile, startingTalliesFile],
  ...['home.yaml', 'redirects.yaml', 'redirects.csv'],
]);

const isShared = (path: string): boolean =>
  !/^articles\/.*\.mdx?$/u.test(path) && !path.startsWith('synonyms/') && !unshared.has(path);

/** Where everything stands. */
const listAddresses = ({ pages, originals, categories, ownPages }: SiteModel): unknown => [
  Array.from(pages, ([locale, own]) => [locale, own.map(({ article, url }) => [article.id, url])]),
  Array.from(originals, ([locale, own]) => [locale, Array.from(own, ([id, { url }]) => [id, url])]),
  Array.from(categories, ([locale, own]) => [
    locale,
    own.map(({ id, url, sections }) => [id, url, sections.map((section) => section.id)]),
  ]),
  Array.from(ownPages, ([locale, own]) => [
    locale,
    Array.from(own, ([name, { url }]) => [name, url]),
  ]),
];
