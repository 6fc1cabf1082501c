import { readFile, rm } from 'node:fs/promises';
import { toArticleFile, toCategoryFile } from './article-text.ts';
import type { ImportedArticle, ImportedRedirect, ImportedSite } from './imported-site.ts';
import { categoryKey, hashOf, type Ledger, type LedgerEntry } from './ledger.ts';
import type { GoneArticle, ImportReport, ReportedArticle, WrittenOther } from './report.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSettings } from './write-settings.ts';
import { writeTallies } from './write-tallies.ts';
import { locate, writeInside, writeWanted, type WriteOptions } from './write-file.ts';

export interface WriteSiteOptions extends WriteOptions {
  /** Removes what the source no longer has, unless somebody has edited it here. */
  removeGone: boolean;
}

export interface WrittenSite {
  report: ImportReport;
  /** What is to be kept for the next import. */
  ledger: Ledger;
}

/**
 * Makes a content folder of what was imported, or brings one up to date. What somebody has edited here
 * stays; `ledger` is what the last import has written.
 */
export async function writeSite(
  site: ImportedSite,
  ledger: Ledger,
  options: WriteSiteOptions,
): Promise<WrittenSite> {
  const files = new Map(Object.entries(ledger.files));
  adoptRenamed(site.articles, files);
  const articles: ReportedArticle[] = [];
  const moves: ImportedRedirect[] = [];
  for (const article of site.articles) {
    const before = files.get(article.key);
    const path = `articles/${article.locale}/${article.id}${article.extension}`;
    const written = await writeWanted({ path, content: toArticleFile(article) }, before, options);
    if (written.entry) files.set(article.key, written.entry);
    const { key, locale, notes, frontMatter } = article;
    if (written.outcome === 'moved' && before) moves.push(...toMove(before.path, article));
    articles.push({
      ...{ key, title: frontMatter.title, locale, notes },
      ...{ path: written.path, outcome: written.outcome },
    });
  }
  const others = await writeCategories(site, files, options);
  const gone = await findGone(site, files, options);
  const assets = await writeAssets(site, options);
  const redirects = await writeRedirects([...site.redirects, ...moves], ledger.redirects, options);
  const tallies = await writeTallies(site.articles, ledger.tallies, options);
  const settings = await writeSettings(site, options);
  return {
    report: {
      ...{ source: site.source, from: site.from, articles, gone, leftOut: site.leftOut, assets },
      files: [...others, ...redirects.files, ...tallies.files, ...settings.files],
      redirects: site.redirects.length + countOld(site.articles),
      notes: [...site.notes, ...redirects.notes, ...settings.notes],
    },
    ledger: {
      ...{ version: 1, files: Object.fromEntries(files) },
      ...{ redirects: redirects.written, tallies: tallies.written },
    },
  };
}

/** The address that an article had here leads to the new one; none if only its ending has changed. */
function toMove(path: string, { locale, id }: ImportedArticle): readonly ImportedRedirect[] {
  const old = /^articles\/[^/]+\/(.+)\.mdx?$/u.exec(path)?.[1];
  return old === undefined || old === id
    ? []
    : [{ from: `/${locale}/${old}/`, to: `article:${id}`, locale }];
}

const countOld = (articles: readonly ImportedArticle[]): number =>
  articles.reduce((sum, { frontMatter }) => sum + (frontMatter.redirectFrom?.length ?? 0), 0);

/**
 * Where keys are made of file names, a renamed file is one that is gone and one that is new with the
 * same text: it takes over the entry of the old one, so that it moves and is not doubled.
 */
function adoptRenamed(articles: readonly ImportedArticle[], files: Map<string, LedgerEntry>): void {
  const given = new Set(articles.map(({ key }) => key));
  const orphans = new Map(
    [...files]
      .filter(([key, { path }]) => !given.has(key) && path.startsWith('articles/'))
      .map(([key, entry]) => [`${localeOf(entry.path)} ${entry.hash}`, key]),
  );
  for (const article of articles) {
    if (files.has(article.key)) continue;
    const hash = hashOf(toArticleFile(article));
    const name = `${article.locale} ${hash}`;
    const old = orphans.get(name);
    const entry = old === undefined ? undefined : files.get(old);
    if (old === undefined || !entry) continue;
    orphans.delete(name);
    files.delete(old);
    files.set(article.key, entry);
  }
}

const localeOf = (path: string): string => path.split('/')[1] ?? '';

async function writeCategories(
  { categories }: ImportedSite,
  files: Map<string, LedgerEntry>,
  options: WriteOptions,
): Promise<readonly WrittenOther[]> {
  const others: WrittenOther[] = [];
  for (const category of categories) {
    const key = categoryKey(category.key);
    const path = `categories/${category.name}.yaml`;
    const wanted = { path, content: toCategoryFile(category) };
    const written = await writeWanted(wanted, files.get(key), options);
    if (written.entry) files.set(key, written.entry);
    others.push({ path: written.path, outcome: written.outcome });
  }
  return others;
}

/** Articles of earlier imports that the source no longer gives; they stay unless asked otherwise. */
async function findGone(
  { articles, leftOut }: ImportedSite,
  files: Map<string, LedgerEntry>,
  options: WriteSiteOptions,
): Promise<readonly GoneArticle[]> {
  const given = new Set(articles.map(({ key }) => key));
  const gone: GoneArticle[] = [];
  for (const [key, entry] of [...files]) {
    if (given.has(key) || !entry.path.startsWith('articles/')) continue;
    const file = locate(options.contentDir, entry.path);
    const content = await readFile(file).catch(() => undefined);
    if (!content) {
      files.delete(key);
      continue;
    }
    const reason = leftOut.find((one) => key === one.key || key.startsWith(`${one.key}/`))?.reason;
    const isRemoved = options.removeGone && hashOf(content) === entry.hash;
    if (isRemoved && !options.dryRun) await rm(file);
    if (isRemoved) files.delete(key);
    gone.push({ key, path: entry.path, reason, isRemoved });
  }
  return gone;
}

async function writeAssets(
  { assets }: ImportedSite,
  { contentDir, dryRun }: WriteOptions,
): Promise<ImportReport['assets']> {
  let written = 0;
  for (const asset of assets) {
    const there = await readFile(locate(contentDir, asset.path)).catch(() => undefined);
    if (there && hashOf(there) === asset.hash) continue;
    written += 1;
    if (!dryRun) await writeInside(contentDir, asset.path, await asset.read());
  }
  return { count: assets.length, written };
}
