import { sql, type Kysely } from 'kysely';

/** What the report reads of tables that grow with every reader. */
export async function createReportIndexes(db: Kysely<unknown>): Promise<void> {
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
