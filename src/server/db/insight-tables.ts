import type { ColumnType, Generated } from 'kysely';
import type { FeedbackReason } from '../../schemas/vote-feedback.ts';

/*
 * What readers vote, ask and try, as `/insights/` reports it. Weeks are named by their Monday in UTC,
 * such as `2026-03-02`. Everything a report sums up over months stands in a table that ends in
 * `_weeks`, kept by whoever writes the single rows, in the same transaction: a report never counts
 * single rows. Counters have shards (a process has one): two processes that count for one article
 * do not wait for each other; a reader sums the shards up.
 */

/** One wording of an article that was voted on: a rewrite begins the next. */
export interface ArticleEditionsTable {
  locale: string;
  article_id: string;
  /** From 1. */
  edition: number;
  began_at: string;
  /** Why it began: it is the first, the writer said so (`significance: major`), or the text differs. */
  cause: 'first' | 'declared' | 'changed';
  /** Sketch of the text with which it began (`src/lib/text/text-sketch.ts`); empty if unknown. */
  sketch: string;
  /** Day of the declared change that it began with; empty without one. */
  declared: string;
}

/** Which edition a revision belongs to: an old build that still runs votes on the edition it shows. */
export interface ArticleRevisionsTable {
  locale: string;
  article_id: string;
  /** As in the manifest. */
  revision: string;
  edition: number;
  seen_at: string;
}

/** Sums of the votes on an edition. */
export interface ArticleTalliesTable {
  locale: string;
  article_id: string;
  edition: number;
  shard: number;
  helpful: number;
  total: number;
}

/**
 * The same by the week in which a vote was first given, without votes that are not heard: what
 * networks do that misbehave moves no report.
 */
export interface VoteWeeksTable extends ArticleTalliesTable {
  week: string;
}

/** What a reader said after "no": a reason, a comment, or both. */
export interface VoteFeedbackTable {
  voter: string;
  locale: string;
  article_id: string;
  edition: number;
  /** Empty for a comment without a reason. */
  reason: FeedbackReason | '';
  /** Without what identifies a person; may be empty. */
  comment: string;
  created_at: string;
  updated_at: string;
}

/** How often each reason was given. */
export interface ReasonWeeksTable {
  week: string;
  locale: string;
  article_id: string;
  edition: number;
  reason: FeedbackReason;
  given: number;
}

/** One question that was typed into the search, or that a ticket asked. */
export interface SearchesTable {
  /**
   * Random id of this search: it is known to the tab that asked, and after a day another takes its
   * place. That of a subject is made from the ticket's reference, so that both go together.
   */
  id: string;
  /** Beginning of the hour. */
  asked_at: string;
  /** `search`, or `ticket`: the subject of one. */
  source: 'search' | 'ticket';
  locale: string;
  /** As it was typed, without what identifies a person. */
  question: string;
  /** What questions of one meaning share: their stems (`src/insights/question-key.ts`). */
  question_key: string;
  /** Results that were shown; 0 to 100. */
  results: number;
  confidence: 'sure' | 'unsure' | 'none' | '';
  corrected: number;
  /** `<locale>/<articleId>` of the result that was opened; empty if none was. */
  opened: string;
  /** Place of the opened result, from 1; 0 without one. */
  position: number;
  /** What the reader went on to. */
  followed: '' | 'contact' | 'ticket';
}

/**
 * Sums of the searches with one key. Those of the empty key are of questions without words, and of
 * rare ones of which the words are no longer kept.
 */
export interface QuestionWeeksTable {
  week: string;
  locale: string;
  question_key: string;
  /** One of the questions as it was typed: the latest. Empty with an empty key. */
  question: string;
  searches: number;
  /** Told "nothing", and "not sure". */
  none: number;
  unsure: number;
  corrected: number;
  opened: number;
  /** Went on to the contact page or its channels, with those who sent a ticket; and those alone. */
  contacts: number;
  tickets: number;
  /** Subjects of tickets with this key (not among `searches`). */
  subjects: number;
}

/** Which articles were opened for a key, and how many of these readers still went to contact. */
export interface QuestionArticlesTable {
  week: string;
  locale: string;
  question_key: string;
  /** `<locale>/<articleId>`. */
  article: string;
  opened: number;
  contacts: number;
}

export const attemptKinds = ['started', 'offered', 'opened', 'solved', 'sent'] as const;
/** What happens while a ticket is written. */
export type AttemptKind = (typeof attemptKinds)[number];

/** Steps of attempts to write a ticket, each counted once; forgotten after some days. */
export interface AttemptEventsTable {
  /** Random id of one attempt. */
  attempt: string;
  kind: AttemptKind;
  /** Of the article; empty where the step has none. */
  locale: string;
  article_id: string;
  created_at: string;
}

/**
 * Sums of the steps. `locale` is that of the form, the article's is in `article`. `sent` without an
 * article counts tickets that were stored; with one, those before which it was opened.
 */
export interface AttemptWeeksTable {
  week: string;
  locale: string;
  topic: string;
  /** `<locale>/<articleId>`; empty where the step has none. */
  article: string;
  kind: AttemptKind;
  counted: number;
}

/** Requests of networks, counted for all processes on this database. */
export interface SharedLimitsTable {
  /** Name of the limit and a digest of the network with the salt of the day. */
  bucket: string;
  tokens: number;
  /** Milliseconds since the epoch; PostgreSQL hands out a text. */
  filled_at: ColumnType<number | string, number, number>;
  expires_at: string;
}

/** Which running process counts on which shard of the sums: see `votes/shard-lease.ts`. */
export interface CounterLeasesTable {
  shard: number;
  /** Random id of the process. */
  owner: string;
  expires_at: string;
}

/** Columns that `votes` got with the editions; the edition is part of its key. */
export interface VoteEditionColumns {
  edition: Generated<number>;
  /** The vote before the last change, by which the change knows what to count; null for none. */
  previous: Generated<string | null>;
  /** Digest of the network with the salt of the day, until the day is over; see networks.ts. */
  network: Generated<string | null>;
  /** 0: it is one of many of a network that misbehaved, and `vote_weeks` does not count it. */
  heard: Generated<number>;
}
