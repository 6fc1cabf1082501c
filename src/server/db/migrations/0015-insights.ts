import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createReportIndexes } from './0015-report-indexes.ts';
import { divideVotes } from './0015-votes.ts';

/** Votes by edition and week, reasons, searches and attempts at tickets, for `/insights/`. */
export const insights: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await divideVotes(db);
    await createFeedback(db);
    await createSearches(db);
    await createAttempts(db);
    await createLimits(db);
    await createReportIndexes(db);
  },
};

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
    .addPrimaryKeyConstraint('vote_feedback_primary_key', [
      ...(['locale', 'article_id', 'voter', 'edition'] as const),
    ])
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
