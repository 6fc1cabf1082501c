import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A digest of what was sent with an idempotency key: the same key with other content is no
 * repetition.
 */
export const sentContent: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('tickets').addColumn('content_digest', 'text').execute();
    await db.schema.alterTable('ticket_messages').addColumn('content_digest', 'text').execute();
  },
};
