import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Of what was opened, all that the report adds up, so that the table itself is not read. */
export const widerReportIndexes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropIndex('question_articles_key').execute();
    await db.schema
      .createIndex('question_articles_key')
      .on('question_articles')
      .columns(['locale', 'question_key', 'week', 'article', 'opened', 'contacts'])
      .execute();
    await db.schema.dropIndex('question_articles_article').execute();
    await db.schema
      .createIndex('question_articles_article')
      .on('question_articles')
      .columns(['article', 'week', 'locale', 'opened', 'contacts'])
      .execute();
  },
};
