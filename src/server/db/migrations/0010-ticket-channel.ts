import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The channel whose form a ticket came by, and its priority; tickets from before have neither. */
export const ticketChannel: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const name of ['channel', 'priority']) {
      await db.schema
        .alterTable('tickets')
        .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
        .execute();
    }
  },
};
