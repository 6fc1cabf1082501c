import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files that are on their way, part by part, so that one that broke off goes on where it stopped. */
export const uploadParts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('upload_parts')
      .addColumn('upload', 'text', (column) => column.notNull())
      .addColumn('start', 'integer', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      // PostgreSQL's name; SQLite keeps bytes as they are in a column of any type.
      .addColumn('content', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('upload_parts_primary_key', ['upload', 'start'])
      .execute();
    await db.schema
      .createIndex('upload_parts_expiry')
      .on('upload_parts')
      .columns(['expires_at', 'upload', 'size'])
      .execute();
  },
};
