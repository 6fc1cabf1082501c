import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * References of removed tickets, so that whoever writes or keeps copies drops them; and moments
 * from which retention counts.
 */
export const removedTickets: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('removed_tickets')
      .addColumn('reference', 'text', (column) => column.primaryKey())
      .addColumn('removed_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('retention_marks')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};
