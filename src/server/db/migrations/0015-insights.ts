import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { weekOf } from '../../../lib/week.ts';

/** Votes by edition and week, reasons, searches and attempts at tickets, for `/insights/`. */
export const insights: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createEditions(db);
    await createCounters(db);
    await moveVotes(db.$extendTables<Pick<OldTables, keyof OldTables>>());
    await createFeedback(db);
    await createSearches(db);
    await createAttempts(db);
    await createLimits(db);
    await createReportIndexes(db);
  },
};

/** What the move of the votes reads and writes. */
interface OldTables {
  votes: { locale: string; article_id: string; vote: string; created_at: string };
  article_tallies: { locale: string; article_id: string; helpful: number; total: number };
  edition_tallies: Counter;
  vote_weeks: Counter & { week: string };
}

interface Counter {
  locale: string;
  article_id: string;
  edition: number;
  shard: number;
  helpful: number;
  total: number;
}

async function createEditions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_editions')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('began_at', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('sketch', 'text', (column) => column.notNull())
    .addColumn('declared', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_editions_primary_key', ['locale', 'article_id', 'edition'])
    .execute();
  await db.schema
    .createTable('article_revisions')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_revisions_primary_key', ['locale', 'article_id', 'revision'])
    .execute();
  await db.schema
    .alterTable('votes')
    .addColumn('edition', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema.alterTable('votes').addColumn('previous', 'text').execute();
}

async function createCounters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edition_tallies')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('edition_tallies_primary_key', [
      ...(['locale', 'article_id', 'edition', 'shard'] as const),
    ])
    .execute();
  await db.schema
    .createTable('vote_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_weeks_primary_key', [
      ...(['week', 'locale', 'article_id', 'edition', 'shard'] as const),
    ])
    .execute();
}

/** Votes from before belong to the first edition, and to the week in which they were given. */
async function moveVotes(db: Kysely<OldTables>): Promise<void> {
  const tallies = await db.selectFrom('article_tallies').selectAll().execute();
  await insertAll(tallies, (rows) =>
    db
      .insertInto('edition_tallies')
      .values(rows.map((row) => ({ ...row, edition: 1, shard: 0 })))
      .execute(),
  );
  await db.schema.dropTable('article_tallies').execute();
  await db.schema.alterTable('edition_tallies').renameTo('article_tallies').execute();
  const weeks = await sumWeeks(db);
  await insertAll(weeks, (rows) => db.insertInto('vote_weeks').values(rows).execute());
}

async function sumWeeks(db: Kysely<OldTables>): Promise<OldTables['vote_weeks'][]> {
  const days = await db
    .selectFrom('votes')
    .select((select) => [
      'locale',
      'article_id',
      'vote',
      select.fn<string>('substr', ['created_at', select.lit(1), select.lit(10)]).as('day'),
      select.fn.countAll<number | string>().as('votes'),
    ])
    .groupBy(['locale', 'article_id', 'vote', 'day'])
    .execute();
  const weeks = new Map<string, OldTables['vote_weeks']>();
  for (const { locale, article_id, vote, day, votes } of days) {
    const week = weekOf(new Date(day));
    const key = JSON.stringify([week, locale, article_id]);
    const sums = weeks.get(key) ?? {
      ...{ week, locale, article_id, edition: 1, shard: 0, helpful: 0, total: 0 },
    };
    sums.total += Number(votes);
    if (vote === 'up') sums.helpful += Number(votes);
    weeks.set(key, sums);
  }
  return [...weeks.values()];
}

/** In parts, because a statement takes no more than some ten thousand values. */
async function insertAll<Row>(
  rows: readonly Row[],
  insert: (rows: Row[]) => Promise<unknown>,
): Promise<void> {
  const atOnce = 500;
  for (let start = 0; start < rows.length; start += atOnce) {
    await insert(rows.slice(start, start + atOnce));
  }
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('vote_feedback')
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('comment', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_feedback_primary_key', ['locale', 'article_id', 'voter'])
    .execute();
  await db.schema
    .createIndex('vote_feedback_updated')
    .on('vote_feedback')
    .column('updated_at')
    .execute();
  await db.schema
    .createTable('reason_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('given', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('reason_weeks_primary_key', [
      'week',
      'locale',
      'article_id',
      'edition',
      'reason',
    ])
    .execute();
}

async function createSearches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('searches')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('results', 'integer', (column) => column.notNull())
    .addColumn('confidence', 'text', (column) => column.notNull())
    .addColumn('corrected', 'integer', (column) => column.notNull())
    .addColumn('opened', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('followed', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('searches_asked').on('searches').column('asked_at').execute();
  await db.schema
    .createIndex('searches_key')
    .on('searches')
    .columns(['locale', 'question_key', 'asked_at'])
    .execute();
  await createQuestionWeeks(db);
}

async function createQuestionWeeks(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable('question_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull());
  const counts = ['searches', 'none', 'unsure', 'corrected', 'opened'];
  for (const name of [...counts, 'contacts', 'tickets', 'subjects']) {
    table = table.addColumn(name, 'integer', (column) => column.notNull());
  }
  await table
    .addPrimaryKeyConstraint('question_weeks_primary_key', ['week', 'locale', 'question_key'])
    .execute();
  await db.schema
    .createTable('question_articles')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('opened', 'integer', (column) => column.notNull())
    .addColumn('contacts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('question_articles_primary_key', [
      'week',
      'locale',
      'question_key',
      'article',
    ])
    .execute();
}

async function createAttempts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempt_events')
    .addColumn('attempt', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempt_events_primary_key', [
      'attempt',
      'kind',
      'locale',
      'article_id',
    ])
    .execute();
  await db.schema
    .createIndex('attempt_events_created')
    .on('attempt_events')
    .column('created_at')
    .execute();
  await db.schema
    .createTable('attempt_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempt_weeks_primary_key', [
      'week',
      'locale',
      'topic',
      'article',
      'kind',
    ])
    .execute();
}

async function createLimits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('shared_limits')
    .addColumn('bucket', 'text', (column) => column.notNull().primaryKey())
    .addColumn('tokens', 'double precision', (column) => column.notNull())
    .addColumn('filled_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('shared_limits_expiry')
    .on('shared_limits')
    .column('expires_at')
    .execute();
}

/** What the report reads of tables that grow with every reader. */
async function createReportIndexes(db: Kysely<unknown>): Promise<void> {
  // All columns of the sums, so that the table itself is not read.
  await db.schema
    .createIndex('vote_weeks_sums')
    .on('vote_weeks')
    .columns(['week', 'locale', 'article_id', 'edition', 'helpful', 'total'])
    .execute();
  await db.schema
    .createIndex('vote_feedback_comments')
    .on('vote_feedback')
    .columns(['updated_at'])
    .where(sql<boolean>`comment <> ''`)
    .execute();
  // Most questions of a week were asked once: few have failed two readers.
  await db.schema
    .createIndex('question_weeks_failing')
    .on('question_weeks')
    .columns(['week', 'locale', 'question_key'])
    .where(sql<boolean>`(none + unsure >= 2 or contacts >= 2 or tickets >= 2 or subjects >= 2)`)
    .execute();
  await db.schema
    .createIndex('question_weeks_key')
    .on('question_weeks')
    .columns(['locale', 'question_key', 'week'])
    .execute();
  await db.schema
    .createIndex('question_articles_key')
    .on('question_articles')
    .columns(['locale', 'question_key', 'week'])
    .execute();
  await db.schema
    .createIndex('question_articles_left')
    .on('question_articles')
    .columns(['week', 'locale', 'article', 'contacts'])
    .where(sql<boolean>`contacts > 0`)
    .execute();
  await db.schema
    .createIndex('question_articles_article')
    .on('question_articles')
    .columns(['article', 'week', 'opened', 'contacts'])
    .execute();
}
