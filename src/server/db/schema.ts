import type { Kysely, Transaction } from 'kysely';
import type { VoteValue } from '../../schemas/vote.ts';

/** One reader's vote on one article in one locale. Times are ISO 8601 in UTC with milliseconds. */
export interface VotesTable {
  voter: string;
  locale: string;
  article_id: string;
  vote: VoteValue;
  /** Revision of the article that was voted on. */
  revision: string;
  created_at: string;
  updated_at: string;
}

/** Sums of `votes`, kept in the same transaction so that showing a tally never counts rows. */
export interface ArticleTalliesTable {
  locale: string;
  article_id: string;
  helpful: number;
  total: number;
}

export interface TicketsTable {
  reference: string;
  /** Random id of one sending; a repeated sending is the same ticket. */
  idempotency_key: string | null;
  topic: string;
  subject: string;
  description: string;
  email: string;
  /** May be empty. */
  name: string;
  locale: string;
  /** `<locale>/<articleId>` or empty. */
  article: string;
  created_at: string;
}

export interface Tables {
  votes: VotesTable;
  article_tallies: ArticleTalliesTable;
  tickets: TicketsTable;
}

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;
