import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Messages and files of tickets, and what is still to be handed on. */
export const outbox: Migration = {
  async up(db: Kysely<unknown>) {
    await addState(db);
    await createMessages(db);
    await createFiles(db);
    await createOutbox(db);
  },
};

async function addState(db: Kysely<unknown>): Promise<void> {
  const table = db.schema.alterTable('tickets');
  await table
    .addColumn('state', 'text', (column) => column.notNull().defaultTo('received'))
    .execute();
  // SQLite adds one column a statement.
  await table.addColumn('state_at', 'text').execute();
  await table.addColumn('state_asked_at', 'text').execute();
}

async function createMessages(db: Kysely<unknown>): Promise<void> {
  await createPart(db, 'ticket_messages')
    .addColumn('idempotency_key', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ticket_messages_primary_key', ['reference', 'sequence'])
    .addUniqueConstraint('ticket_messages_key', ['reference', 'idempotency_key'])
    .execute();
}

async function createFiles(db: Kysely<unknown>): Promise<void> {
  await createPart(db, 'ticket_files')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    // PostgreSQL's name; SQLite keeps bytes as they are in a column of any type.
    .addColumn('content', 'bytea', (column) => column.notNull())
    .addPrimaryKeyConstraint('ticket_files_primary_key', ['reference', 'sequence', 'position'])
    .execute();
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await createPart(db, 'outbox')
    .addColumn('receiver', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('remote_id', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('settled_at', 'text')
    .addPrimaryKeyConstraint('outbox_primary_key', ['reference', 'sequence', 'receiver'])
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute();
}

/** A table whose rows go with their ticket when it is deleted. */
function createPart<Name extends string>(
  db: Kysely<unknown>,
  name: Name,
): CreateTableBuilder<Name, 'reference' | 'sequence'> {
  return db.schema
    .createTable(name)
    .addColumn('reference', 'text', (column) =>
      column.notNull().references('tickets.reference').onDelete('cascade'),
    )
    .addColumn('sequence', 'integer', (column) => column.notNull());
}
