import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was sent with a key, so that the same key with something else is told from a repetition. */
export const sentContent: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('tickets').addColumn('content_digest', 'text').execute();
    await db.schema.alterTable('ticket_messages').addColumn('content_digest', 'text').execute();
  },
};
