import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Indexes for queries by other columns than the key, on tables that grow with every reader. */
export const indexes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await indexTickets(db);
    await indexOutbox(db);
    await db.schema
      .createIndex('request_links_created')
      .on('request_links')
      .column('created_at')
      .execute();
    await db.schema
      .createIndex('request_sessions_expiry')
      .on('request_sessions')
      .column('expires_at')
      .execute();
    await db.schema
      .createIndex('request_sessions_email')
      .on('request_sessions')
      .column('email')
      .execute();
    await db.schema
      .createIndex('spent_proofs_expiry')
      .on('spent_proofs')
      .column('expires_at')
      .execute();
    await db.schema.createIndex('deflections_day').on('deflections').column('day').execute();
    await db.schema
      .createIndex('removed_tickets_at')
      .on('removed_tickets')
      .column('removed_at')
      .execute();
  },
};

async function indexTickets(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('tickets_created').on('tickets').column('created_at').execute();
  // Few tickets are not solved.
  await db.schema.createIndex('tickets_state').on('tickets').column('state').execute();
  // Gives the tickets of an address in their order without sorting: anybody may file thousands for
  // another address.
  await db.schema.dropIndex('tickets_email').execute();
  await db.schema
    .createIndex('tickets_email_created')
    .on('tickets')
    .column(sql`lower(email)`)
    .column('created_at')
    .execute();
}

async function indexOutbox(db: Kysely<unknown>): Promise<void> {
  // Entries of a receiver that is no longer named wait for ever, and others do not walk past them.
  await db.schema.dropIndex('outbox_due').execute();
  await db.schema
    .createIndex('outbox_next')
    .on('outbox')
    .columns(['state', 'receiver', 'due_at'])
    .execute();
  await db.schema.createIndex('outbox_created').on('outbox').column('created_at').execute();
}
