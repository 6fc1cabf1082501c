import type { Database, Tables } from '../../../../src/server/db/schema.ts';

/**
 * Removes every row of a database of tests. That takes a twentieth of the time in which one is
 * opened, and leaves what migrations make: tables and indexes, no rows.
 */
export async function emptyDatabase(db: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of emptiedTables) await transaction.deleteFrom(table).execute();
  });
}

/** All tables, those that refer to others before them. */
export const emptiedTables = [
  'votes',
  'article_tallies',
  'article_editions',
  'article_revisions',
  'vote_weeks',
  'vote_feedback',
  'reason_weeks',
  'searches',
  'question_weeks',
  'question_articles',
  'attempt_events',
  'attempt_weeks',
  'shared_limits',
  'counter_leases',
  'ended_sessions',
  'ticket_messages',
  'ticket_files',
  'upload_parts',
  'ticket_answers',
  'ticket_answer_files',
  'received_mails',
  'outbox',
  'tickets',
  'secrets',
  'spent_proofs',
  'deflections',
  'request_links',
  'request_sessions',
  'customer_sessions',
  'spent_tokens',
  'removed_tickets',
  'retention_marks',
] as const;

/** Does not compile while a table of the type stands in no line above. */
export const areAllEmptied: keyof Tables extends (typeof emptiedTables)[number] ? true : never =
  true;
