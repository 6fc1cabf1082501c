import { sql, type SqlBool } from 'kysely';
import type { MovedArticles } from '../../insights/article-names.ts';
import type { ReportFilter } from '../../insights/report.ts';
import type {
  EditionFacts,
  EditionKey,
  EditionSum,
  EditionWeek,
  ReasonSum,
  WrittenComment,
} from '../../insights/sums.ts';
import { weeksBefore } from '../../lib/intl/week.ts';
import type { Database } from '../db/schema.ts';

/**
 * Keeps to a language without an index of languages: there are few of them, so that SQLite, which
 * knows nothing of how many, would read a fifth of a table for it instead of a period.
 */
export const isOfLocale = (locale: string) => sql<SqlBool>`(locale || '') = ${locale}`;

/**
 * Keeps to the articles of a category, which is the beginning of their ids, but for those that were
 * renamed into another one.
 */
export const isIn = (category: string, moved: MovedArticles) => {
  const folder = `${category}/`;
  const begins = sql<SqlBool>`substr(article_id, 1, ${sql.lit(Array.from(folder).length)}) = ${folder}`;
  if (moved.in.length + moved.out.length === 0) return begins;
  const path = sql`(locale || '/' || article_id)`;
  const stays =
    moved.out.length === 0
      ? begins
      : sql<SqlBool>`${begins} and ${path} not in (${sql.join(moved.out)})`;
  return moved.in.length === 0
    ? sql<SqlBool>`(${stays})`
    : sql<SqlBool>`(${stays} or ${path} in (${sql.join(moved.in)}))`;
};

/** From so many weeks on, an index in the order of the articles is faster than one of the weeks. */
const manyWeeks = 26;

/** Sums up the votes of a period, by edition. */
export async function sumVotes(db: Database, filter: ReportFilter): Promise<EditionSum[]> {
  const isLong = filter.from < weeksBefore(filter.until, manyWeeks);
  const rows = await (isLong ? sumLong(db, filter) : sumShort(db, filter))
    .$if(filter.locale !== '', (query) => query.where('locale', '=', filter.locale))
    .groupBy(['locale', 'article_id', 'edition'])
    .execute();
  return rows
    .filter(({ total }) => total !== null)
    .map((row) => ({ ...row, helpful: Number(row.helpful), total: Number(row.total) }));
}

const sumShort = (db: Database, filter: ReportFilter) =>
  db
    .selectFrom('vote_weeks')
    .select(({ fn }) => [
      ...(['locale', 'article_id as articleId', 'edition'] as const),
      fn.sum<number | string | null>('helpful').as('helpful'),
      fn.sum<number | string | null>('total').as('total'),
    ])
    .where('week', '>=', filter.from)
    .where('week', '<', filter.until);

/**
 * Weeks are chosen while they are summed up: SQLite then takes the index that is in order, and
 * PostgreSQL knows how many sums there will be, and keeps them in memory.
 */
const sumLong = (db: Database, filter: ReportFilter) =>
  db.selectFrom('vote_weeks').select(({ fn }) => {
    const sumOf = (column: 'helpful' | 'total') =>
      fn
        .sum<number | string | null>(column)
        .filterWhere('week', '>=', filter.from)
        .filterWhere('week', '<', filter.until);
    return [
      ...(['locale', 'article_id as articleId', 'edition'] as const),
      sumOf('helpful').as('helpful'),
      sumOf('total').as('total'),
    ];
  });

/** Sums up the votes of a period, by week. */
export async function sumWeeks(
  db: Database,
  filter: ReportFilter,
  moved: MovedArticles,
): Promise<{ week: string; helpful: number; total: number }[]> {
  const rows = await db
    .selectFrom('vote_weeks')
    .select(({ fn }) => [
      'week',
      fn.sum<number | string>('helpful').as('helpful'),
      fn.sum<number | string>('total').as('total'),
    ])
    .where('week', '>=', filter.from)
    .where('week', '<', filter.until)
    .$if(filter.locale !== '', (query) => query.where(isOfLocale(filter.locale)))
    .$if(filter.category !== undefined, (query) => query.where(isIn(filter.category ?? '', moved)))
    .groupBy('week')
    .execute();
  return rows.map((row) => ({ ...row, helpful: Number(row.helpful), total: Number(row.total) }));
}

/** How many readers said "no" to the given editions in each of the weeks. */
export async function listWeeks(
  db: Database,
  editions: readonly EditionKey[],
  weeks: readonly string[],
): Promise<EditionWeek[]> {
  const found = await Promise.all(
    [...groupByLocale(editions)].map(([locale, ofLocale]) =>
      db
        .selectFrom('vote_weeks')
        .select(({ fn }) => [
          ...(['week', 'locale', 'article_id as articleId', 'edition'] as const),
          fn.sum<number | string>('helpful').as('helpful'),
          fn.sum<number | string>('total').as('total'),
        ])
        .where('week', 'in', weeks)
        .where('locale', '=', locale)
        .where(
          'article_id',
          'in',
          ofLocale.map(({ articleId }) => articleId),
        )
        .groupBy(['week', 'locale', 'article_id', 'edition'])
        .execute(),
    ),
  );
  return found
    .flat()
    .map(({ helpful, total, ...row }) => ({ ...row, failed: Number(total) - Number(helpful) }));
}

/** Values by their locale. */
export function groupByLocale<Value extends { locale: string }>(
  values: readonly Value[],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(value.locale);
    if (group) group.push(value);
    else groups.set(value.locale, [value]);
  }
  return groups;
}

/** All editions of the articles, in their order: some of each article, however many readers. */
export const listEditions = (db: Database): Promise<EditionFacts[]> =>
  db
    .selectFrom('article_editions')
    .select(['locale', 'article_id as articleId', 'edition'])
    .select(['began_at as beganAt', 'cause', 'declared'])
    .orderBy('locale')
    .orderBy('article_id')
    .orderBy('edition')
    .execute();

/** All votes on the given editions that the report hears (ADR 0070), of any time. */
export async function sumEditions(
  db: Database,
  editions: readonly EditionKey[],
): Promise<EditionSum[]> {
  const found = await Promise.all(
    [...groupByLocale(editions)].map(([locale, ofLocale]) =>
      db
        .selectFrom('vote_weeks')
        .select(({ fn }) => [
          ...(['locale', 'article_id as articleId', 'edition'] as const),
          fn.sum<number | string>('helpful').as('helpful'),
          fn.sum<number | string>('total').as('total'),
        ])
        .where('locale', '=', locale)
        .where('article_id', 'in', [...new Set(ofLocale.map(({ articleId }) => articleId))])
        .groupBy(['locale', 'article_id', 'edition'])
        .execute(),
    ),
  );
  return found
    .flat()
    .map((row) => ({ ...row, helpful: Number(row.helpful), total: Number(row.total) }));
}

/** How often each reason was given in a period for the given articles. */
export async function sumReasons(
  db: Database,
  filter: ReportFilter,
  editions: readonly Pick<EditionKey, 'locale' | 'articleId'>[],
): Promise<ReasonSum[]> {
  const found = await Promise.all(
    [...groupByLocale(editions)].map(([locale, ofLocale]) =>
      db
        .selectFrom('reason_weeks')
        .select(({ fn }) => [
          ...(['locale', 'article_id as articleId', 'edition', 'reason'] as const),
          fn.sum<number | string>('given').as('given'),
        ])
        .where('locale', '=', locale)
        .where(
          'article_id',
          'in',
          ofLocale.map(({ articleId }) => articleId),
        )
        .where('week', '>=', filter.from)
        .where('week', '<', filter.until)
        .groupBy(['locale', 'article_id', 'edition', 'reason'])
        .execute(),
    ),
  );
  return found.flat().map((row) => ({ ...row, given: Number(row.given) }));
}

/** Comments of a period, the latest first, at most `most`. */
export const listComments = (
  db: Database,
  filter: ReportFilter,
  { most, moved }: { most: number; moved: MovedArticles },
): Promise<WrittenComment[]> =>
  db
    .selectFrom('vote_feedback')
    .select(['locale', 'article_id as articleId', 'edition'])
    .select(['reason', 'comment', 'updated_at as writtenAt'])
    // As the index says it, so that it is used.
    .where(sql<SqlBool>`comment <> ''`)
    .where('updated_at', '>=', filter.from)
    .where('updated_at', '<', filter.until)
    .$if(filter.locale !== '', (query) => query.where(isOfLocale(filter.locale)))
    .$if(filter.category !== undefined, (query) => query.where(isIn(filter.category ?? '', moved)))
    .orderBy('updated_at', 'desc')
    .limit(most)
    .execute();
