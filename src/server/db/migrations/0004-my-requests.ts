import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Links by e-mail to the requests of an address, and who has opened one. */
export const myRequests: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createLinks(db);
    await createSessions(db);
    await db.schema
      .createIndex('tickets_email')
      .on('tickets')
      .column(sql`lower(email)`)
      .execute();
  },
};

async function createLinks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('request_links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('request_links_due')
    .on('request_links')
    .columns(['state', 'due_at'])
    .execute();
  await db.schema
    .createIndex('request_links_email')
    .on('request_links')
    .columns(['email', 'created_at'])
    .execute();
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('request_sessions')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}
