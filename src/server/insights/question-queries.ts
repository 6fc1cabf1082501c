import { sql, type SqlBool } from 'kysely';
import type { MovedArticles } from '../../insights/article-names.ts';
import type { ReportFilter } from '../../insights/report.ts';
import type { KeyOpened, OpenedSum, QuestionSum } from '../../insights/sums.ts';
import type { Database } from '../db/schema.ts';
import { groupByLocale, isOfLocale } from './article-queries.ts';

/** A week of a question in which more than one reader got no good answer; the words of its index. */
const failedTwice = sql<SqlBool>`(none + unsure >= 2 or contacts >= 2 or tickets >= 2 or subjects >= 2)`;

/** Of a site on which little is asked, all weeks are read that are no more than so many. */
const mostSingleWeeks = 10_000;

/**
 * Questions of a period that led to nothing good, those of most readers first, at most `most`.
 *
 * Most of what is asked is asked once, so that its weeks are as many as the searches: on a busy site
 * a question is looked at if in some week more than one reader failed with it, and then all its weeks
 * are summed up. Of the newest weeks, up to a limit, every question is looked at.
 */
export async function sumQuestions(
  db: Database,
  filter: ReportFilter,
  most: number,
): Promise<QuestionSum[]> {
  const frequent = await listFrequent(db, filter, most);
  const recent = frequent.length < most ? await listRecent(db, filter, most) : [];
  const keys = new Map(
    [...frequent, ...recent]
      // Rare questions whose words are gone are added up without a key.
      .filter(({ question_key: key }) => key !== '')
      .map((row) => [`${row.locale} ${row.question_key}`, row]),
  );
  const sums = await Promise.all(
    [...groupByLocale([...keys.values()])].map(([locale, rows]) =>
      sumKeys(
        db,
        filter,
        locale,
        rows.map(({ question_key }) => question_key),
      ),
    ),
  );
  return sums.flat();
}

const inPeriod = (db: Database, filter: ReportFilter) =>
  db
    .selectFrom('question_weeks')
    .where('week', '>=', filter.from)
    .where('week', '<', filter.until)
    .$if(filter.locale !== '', (query) => query.where(isOfLocale(filter.locale)));

const failures = sql<number>`sum(none + unsure + contacts + tickets + subjects)`;

const listFrequent = (db: Database, filter: ReportFilter, most: number) =>
  inPeriod(db, filter)
    .select(['locale', 'question_key'])
    .where(failedTwice)
    .groupBy(['locale', 'question_key'])
    .orderBy(failures, 'desc')
    .orderBy('question_key')
    .limit(most)
    .execute();

const listRecent = (db: Database, filter: ReportFilter, most: number) =>
  db
    .selectFrom(
      inPeriod(db, filter)
        .selectAll()
        .orderBy('week', 'desc')
        .orderBy('locale', 'desc')
        .orderBy('question_key', 'desc')
        .limit(mostSingleWeeks)
        .as('recent'),
    )
    .select(['locale', 'question_key'])
    .where(sql<SqlBool>`none + unsure + contacts + tickets + subjects > 0`)
    .groupBy(['locale', 'question_key'])
    .orderBy(failures, 'desc')
    .orderBy('question_key')
    .limit(most)
    .execute();

/** Keys in one statement. */
const mostKeys = 500;

/** `values` in parts of at most `size`. */
function* partition<Value>(values: readonly Value[], size: number): Generator<Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}

/** Sums of the given keys of a locale in a period. */
export async function sumKeys(
  db: Database,
  filter: ReportFilter,
  locale: string,
  keys: readonly string[],
): Promise<QuestionSum[]> {
  const sums: QuestionSum[] = [];
  for (const part of partition(keys, mostKeys)) {
    const rows = await db
      .selectFrom('question_weeks')
      .select(({ fn }) => [
        ...(['locale', 'question_key'] as const),
        fn.max('question').as('question'),
        fn.sum<number | string>('searches').as('searches'),
        fn.sum<number | string>('none').as('none'),
        fn.sum<number | string>('unsure').as('unsure'),
        fn.sum<number | string>('contacts').as('contacts'),
        fn.sum<number | string>('tickets').as('tickets'),
        fn.sum<number | string>('subjects').as('subjects'),
      ])
      .where('locale', '=', locale)
      .where('question_key', 'in', part)
      .where('week', '>=', filter.from)
      .where('week', '<', filter.until)
      .groupBy(['locale', 'question_key'])
      .execute();
    for (const row of rows) sums.push(toQuestionSum(row));
  }
  return sums;
}

type Sums = 'searches' | 'none' | 'unsure' | 'contacts' | 'tickets' | 'subjects';

const toQuestionSum = (
  row: { locale: string; question_key: string; question: string } & Record<Sums, number | string>,
): QuestionSum => ({
  locale: row.locale,
  key: row.question_key,
  question: row.question,
  searches: Number(row.searches),
  none: Number(row.none),
  unsure: Number(row.unsure),
  contacts: Number(row.contacts),
  tickets: Number(row.tickets),
  subjects: Number(row.subjects),
});

/** Articles that were opened for the given keys of a locale in a period. */
export async function listOpened(
  db: Database,
  filter: ReportFilter,
  locale: string,
  keys: readonly string[],
): Promise<KeyOpened[]> {
  const found: KeyOpened[] = [];
  for (const part of partition(keys, mostKeys)) {
    const rows = await db
      .selectFrom('question_articles')
      .select(({ fn }) => [
        'question_key as key',
        'article',
        fn.sum<number | string>('opened').as('opened'),
        fn.sum<number | string>('contacts').as('contacts'),
      ])
      .where('locale', '=', locale)
      .where('question_key', 'in', part)
      .where('week', '>=', filter.from)
      .where('week', '<', filter.until)
      .groupBy(['question_key', 'article'])
      .execute();
    for (const row of rows)
      found.push({ ...row, locale, opened: Number(row.opened), contacts: Number(row.contacts) });
  }
  return found;
}

/**
 * Articles from which most readers went on to contact, at most `most`, with all who opened them from
 * the search in the period.
 */
export async function sumLeft(
  db: Database,
  filter: ReportFilter,
  { most, moved }: { most: number; moved: MovedArticles },
): Promise<OpenedSum[]> {
  const inTime = () =>
    db
      .selectFrom('question_articles')
      .where('week', '>=', filter.from)
      .where('week', '<', filter.until)
      .$if(filter.locale !== '', (query) => query.where(isOfLocale(filter.locale)))
      // More than asked for, where a folder of another category has the name.
      .$if(filter.category !== undefined, (query) =>
        query.where((row) =>
          row.or([
            sql<SqlBool>`replace(article, ${`/${filter.category ?? ''}/`}, '') <> article`,
            ...(moved.in.length > 0 ? [row('article', 'in', moved.in)] : []),
          ]),
        ),
      );
  const leaving = await inTime()
    .select('article')
    // As the index says it, so that it is used.
    .where(sql<SqlBool>`contacts > 0`)
    .groupBy('article')
    .orderBy(sql`sum(contacts)`, 'desc')
    .orderBy('article')
    .limit(most)
    .execute();
  if (leaving.length === 0) return [];
  const rows = await inTime()
    .select(({ fn }) => [
      'article',
      fn.sum<number | string>('opened').as('opened'),
      fn.sum<number | string>('contacts').as('contacts'),
    ])
    .where(
      'article',
      'in',
      leaving.map(({ article }) => article),
    )
    .groupBy('article')
    .execute();
  return rows.map((row) => ({
    ...row,
    opened: Number(row.opened),
    contacts: Number(row.contacts),
  }));
}
