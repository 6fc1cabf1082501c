import type { RenamedArticle } from '../../insights/article-names.ts';
import type { Report, ReportFacts, ReportFilter } from '../../insights/report.ts';
import type { Propose } from '../../insights/tasks.ts';
import { LruCache } from '../../lib/lru-cache.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { Database } from '../db/schema.ts';
import { findArticle } from '../site/find-article.ts';
import { readReport } from './read-report.ts';

/** For so long a page and the files beside it are of one report, in milliseconds. */
const keptFor = 30_000;

/** Reports kept: periods and languages that somebody looks through. Some hundred kB each. */
const mostKept = 12;

export interface ReportParts {
  reportDb: Database;
  manifest: () => Promise<Manifest>;
  clock: () => Date;
  /** Share of searches that are counted, above 0 and at most 1; all by default. */
  sampled?: number | undefined;
  /** What a person could take over for a question, by the site as it is. */
  openPropose?: ((site: Manifest, filter: ReportFilter) => Promise<Propose>) | undefined;
}

/** What the report is told of the site. */
export const toReportFacts = (
  manifest: Manifest,
  sampled = manifest.insights?.sample ?? 1,
): ReportFacts => ({
  locales: manifest.locales,
  defaultLocale: manifest.defaultLocale,
  findArticle(locale, articleId) {
    const found = findArticle(manifest, locale, articleId);
    return (
      found && {
        ...{ title: found.title ?? articleId, url: found.url },
        translatedFrom: found.translatedFrom,
      }
    );
  },
  renamed: listRenamed(manifest),
  sampled,
});

const listRenamed = ({ articles }: Manifest): RenamedArticle[] =>
  Object.entries(articles).flatMap(([locale, ofLocale]) =>
    Object.entries(ofLocale).flatMap(([articleId, { countedAs }]) =>
      countedAs === undefined ? [] : [{ locale, articleId, countedAs }],
    ),
  );

/** Reads reports; who asks for the same at the same time, or soon after, shares one. */
export function createReports(parts: ReportParts): (filter: ReportFilter) => Promise<Report> {
  const kept = new LruCache<string, { report: Promise<Report>; site: Manifest; until: number }>(
    mostKept,
  );
  return async (filter) => {
    const key = JSON.stringify(filter);
    const site = await parts.manifest();
    const now = parts.clock().getTime();
    const known = kept.get(key);
    if (known?.site === site && known.until > now) return known.report;
    const facts = toReportFacts(site, parts.sampled);
    const proposing = parts.openPropose?.(site, filter) ?? Promise.resolve(undefined);
    const report = proposing.then((propose) => readReport(parts.reportDb, filter, facts, propose));
    kept.set(key, { report, site, until: now + keptFor });
    report.catch(() => kept.delete(key));
    return report;
  };
}
