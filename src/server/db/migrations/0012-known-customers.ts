import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Whom tokens have named, tokens that were used, and what a token said of the requester of a
 * ticket.
 */
export const knownCustomers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSessions(db);
    await db.schema
      .createTable('spent_tokens')
      .addColumn('digest', 'text', (column) => column.primaryKey())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('spent_tokens_expiry')
      .on('spent_tokens')
      .column('expires_at')
      .execute();
    await db.schema.alterTable('tickets').addColumn('customer', 'text').execute();
  },
};

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('customer_sessions')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('customer', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('customer_sessions_email')
    .on('customer_sessions')
    .column('email')
    .execute();
  await db.schema
    .createIndex('customer_sessions_expiry')
    .on('customer_sessions')
    .column('expires_at')
    .execute();
}
