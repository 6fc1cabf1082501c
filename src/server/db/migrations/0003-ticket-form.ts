import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Fields and route of a ticket, proofs of work, and articles that made a ticket needless. */
export const ticketForm: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('tickets')
      .addColumn('fields', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await db.schema
      .alterTable('tickets')
      .addColumn('route', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await createSecrets(db);
    await createDeflections(db);
  },
};

async function createSecrets(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('spent_proofs')
    .addColumn('signature', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}

async function createDeflections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('deflections')
    .addColumn('attempt', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('deflections_primary_key', ['attempt', 'locale', 'article_id'])
    .execute();
}
