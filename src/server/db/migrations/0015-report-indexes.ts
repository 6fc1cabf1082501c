import { sql, type Kysely } from 'kysely';

/** What the report reads of tables that grow with every reader. */
export async function createReportIndexes(db: Kysely<unknown>): Promise<void> {
  await createArticleIndexes(db);
  await createQuestionIndexes(db);
}

/** All columns of the sums, so that the tables themselves are not read. */
async function createArticleIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('vote_weeks_sums')
    .on('vote_weeks')
    .columns(['week', 'locale', 'article_id', 'edition', 'helpful', 'total'])
    .execute();
  // In the order of the sums of a year, which then need no sorting.
  await db.schema
    .createIndex('vote_weeks_article')
    .on('vote_weeks')
    .columns(['locale', 'article_id', 'edition', 'week', 'helpful', 'total'])
    .execute();
  await db.schema
    .createIndex('reason_weeks_article')
    .on('reason_weeks')
    .columns(['locale', 'article_id', 'week', 'edition', 'reason', 'given'])
    .execute();
  await db.schema
    .createIndex('vote_feedback_comments')
    .on('vote_feedback')
    .columns(['updated_at'])
    .where(sql<boolean>`comment <> ''`)
    .execute();
}

async function createQuestionIndexes(db: Kysely<unknown>): Promise<void> {
  // Most questions of a week were asked once: few have failed two readers.
  await db.schema
    .createIndex('question_weeks_failing')
    .on('question_weeks')
    .columns(['week', 'locale', 'question_key', 'none', 'unsure', 'contacts'])
    .columns(['tickets', 'subjects'])
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
