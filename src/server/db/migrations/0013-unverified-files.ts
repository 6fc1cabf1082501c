import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which files nobody could look into; of those that were stored before, all were looked into. */
export const unverifiedFiles: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('ticket_files')
      .addColumn('unverified', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
