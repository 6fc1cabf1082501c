import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What comes back from desks: answers with files, and mails that were read. */
export const conversation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('ticket_messages')
      .addColumn('kind', 'text', (column) => column.notNull().defaultTo('message'))
      .execute();
    await db.schema.alterTable('tickets').addColumn('answers_asked_at', 'text').execute();
    await db.schema.alterTable('tickets').addColumn('answers_rung_at', 'text').execute();
    await createAnswers(db);
    await createAnswerFiles(db);
    await createMails(db);
    // A desk calls a ticket by its own name.
    await db.schema.createIndex('outbox_remote').on('outbox').column('remote_id').execute();
  },
};

async function createAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ticket_answers')
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('remote_id', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ticket_answers_primary_key', ['reference', 'number'])
    .execute();
  // The same answer comes by webhook, by poll and again after a crash; it is stored once.
  await db.schema
    .createIndex('ticket_answers_once')
    .on('ticket_answers')
    .columns(['reference', 'source', 'remote_id'])
    .unique()
    .execute();
}

async function createAnswerFiles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ticket_answer_files')
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    // PostgreSQL's name; SQLite keeps bytes as they are in a column of any type.
    .addColumn('content', 'bytea')
    .addPrimaryKeyConstraint('ticket_answer_files_primary_key', ['reference', 'number', 'position'])
    .execute();
  await db.schema
    .createIndex('ticket_answer_files_state')
    .on('ticket_answer_files')
    .columns(['state', 'source'])
    .execute();
}

async function createMails(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('received_mails')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('reference', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('received_mails_reference')
    .on('received_mails')
    .column('reference')
    .execute();
  await db.schema
    .createIndex('received_mails_at')
    .on('received_mails')
    .column('received_at')
    .execute();
}
