import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createReportIndexes } from './0015-report-indexes.ts';
import { createAttempts, createSearches } from './0015-searches.ts';
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
  await db.schema
    .createTable('ended_sessions')
    .addColumn('digest', 'text', (column) => column.notNull().primaryKey())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('ended_sessions_expiry')
    .on('ended_sessions')
    .column('expires_at')
    .execute();
  await db.schema
    .createTable('counter_leases')
    .addColumn('shard', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}
