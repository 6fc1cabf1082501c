import type { Generated, Kysely, Transaction } from 'kysely';
import type { TicketState } from '../../schemas/ticket-state.ts';
import type { VoteValue } from '../../schemas/vote.ts';
import type {
  ArticleEditionsTable,
  ArticleRevisionsTable,
  ArticleTalliesTable,
  AttemptEventsTable,
  AttemptWeeksTable,
  CounterLeasesTable,
  QuestionArticlesTable,
  QuestionWeeksTable,
  ReasonWeeksTable,
  SearchesTable,
  SharedLimitsTable,
  VoteEditionColumns,
  VoteFeedbackTable,
  VoteWeeksTable,
} from './insight-tables.ts';
import type {
  CustomerSessionsTable,
  EndedSessionsTable,
  RequestLinksTable,
  RequestSessionsTable,
  SpentTokensTable,
} from './session-tables.ts';

/** One reader's vote on one article in one locale. Times are ISO 8601 in UTC with milliseconds. */
export interface VotesTable extends VoteEditionColumns {
  voter: string;
  locale: string;
  article_id: string;
  vote: VoteValue;
  /** Revision of the article that was voted on. */
  revision: string;
  created_at: string;
  updated_at: string;
}

export interface TicketsTable {
  reference: string;
  /** Random id of one sending; a repeated sending is the same ticket. */
  idempotency_key: string | null;
  /** Digest of what was sent with the key; null without one, or if older than this column. */
  content_digest: string | null;
  topic: string;
  subject: string;
  description: string;
  email: string;
  /** May be empty. */
  name: string;
  locale: string;
  /** `<locale>/<articleId>` or empty. */
  article: string;
  /** JSON of the other fields of the form, by their id. */
  fields: Generated<string>;
  /** Who answers, by a key of the topic; empty if the topic has none. */
  route: Generated<string>;
  /** Id of the channel for tickets; empty if none, or if older than this column. */
  channel: Generated<string>;
  /** One of `ticketPriorities`, or empty: nobody has said. */
  priority: Generated<string>;
  created_at: string;
  state: Generated<TicketState>;
  /** When the desk reported this state; null before its first report. */
  state_at: string | null;
  /** When the desk was last asked; null if never. */
  state_asked_at: string | null;
  /**
   * JSON of what a token said of the requester, who was signed in; the JSON `null` of somebody who was
   * not, and null where nobody could be, as before there were tokens.
   */
  customer: Generated<string | null>;
  /** When its answers were last asked for; null if never. */
  answers_asked_at: string | null;
  /** When the desk last said that there is something to read; null once it was read. */
  answers_rung_at: string | null;
}

/**
 * What a row of `ticket_messages` is: words of the requester, their click that the ticket is solved,
 * our note to the desk that mails to them come back, or that they have corrected their address.
 */
export const messageKinds = ['message', 'solved', 'bounced', 'corrected'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What the requester added later; 1 is the first message after the ticket. */
export interface TicketMessagesTable {
  reference: string;
  sequence: number;
  /** Random id of one sending; a repeated sending is the same message. */
  idempotency_key: string | null;
  /** As with tickets. */
  content_digest: string | null;
  kind: Generated<MessageKind>;
  body: string;
  created_at: string;
}

/** An answer of the desk, in the order in which they came. */
export interface TicketAnswersTable {
  reference: string;
  /** From 1, for each ticket by itself. */
  number: number;
  /** Name of the receiver that it is from, or `mail`. */
  source: string;
  /** What the source calls it; with ticket and source it is unique. */
  remote_id: string;
  /** Who answered, as readers are told; may be empty. */
  author: string;
  /** Plain text. */
  body: string;
  /** When it was written, by the clock of the desk. */
  at: string;
  created_at: string;
}

/**
 * What becomes of a file of an answer: `waiting` to be fetched, `kept`, or `refused` by the checks
 * or by the desk.
 */
export type AnswerFileState = 'waiting' | 'kept' | 'refused';

/** Files of answers. */
export interface TicketAnswerFilesTable {
  reference: string;
  number: number;
  /** Order within the answer, from 0. */
  position: number;
  source: string;
  name: string;
  media_type: string;
  state: AnswerFileState;
  /** Where the desk has it; null if it came with the answer. */
  url: string | null;
  attempts: number;
  /** Null until it is kept. */
  content: Uint8Array | null;
}

/** What a mail was that came back to us; only the first two are handed on. */
export const mailKinds = ['answer', 'message', 'automatic', 'bounced', 'refused'] as const;
export type MailKind = (typeof mailKinds)[number];

/** Mails that were read, without their text: each counts once. */
export interface ReceivedMailsTable {
  /** SHA-256 of its Message-ID, or of all of it. */
  digest: string;
  /** The ticket that it belongs to, if it says so with a right signature. */
  reference: string | null;
  kind: MailKind;
  /** Why it was taken for that, for the operator. */
  detail: string;
  received_at: string;
}

/** Files of a ticket (`sequence` 0) or of one of its messages. */
export interface TicketFilesTable {
  reference: string;
  sequence: number;
  /** Order within the ticket or message, from 0. */
  position: number;
  name: string;
  media_type: string;
  content: Uint8Array;
  /** 1 if nobody could look into it, else 0. */
  unverified: Generated<number>;
}

/** Files on their way, part by part, until their ticket is stored or nobody goes on. */
export interface UploadPartsTable {
  /** Random id that the browser made. */
  upload: string;
  /** Where in the file it begins, in bytes; the parts of a file follow each other without a gap. */
  start: number;
  /** Bytes of `content`. */
  size: number;
  expires_at: string;
  content: Uint8Array;
}

/** How far the delivery of one event to one receiver is. */
export const outboxStates = ['waiting', 'delivered', 'stuck'] as const;
export type OutboxState = (typeof outboxStates)[number];

/** One event for one receiver: the ticket (`sequence` 0) or one of its messages. */
export interface OutboxTable {
  reference: string;
  sequence: number;
  receiver: string;
  state: OutboxState;
  /** Attempts ever; each one that begins has its own number, which keeps two workers apart. */
  attempts: number;
  /** Attempts since the beginning, or since someone put it back. */
  failures: number;
  /** Not before; an attempt under way moves it to when it is given up for dead. */
  due_at: string;
  /** Why the last attempt failed; null if none did. */
  reason: string | null;
  /** What the receiver calls it; null before it is delivered. */
  remote_id: string | null;
  created_at: string;
  /** When it was delivered or got stuck. */
  settled_at: string | null;
}

/** Random secrets that all processes on this database share. */
export interface SecretsTable {
  name: string;
  value: string;
}

/** Proofs of work that were used, until they would have expired anyway. */
export interface SpentProofsTable {
  signature: string;
  expires_at: string;
}

/** Articles of which a reader said, while writing a ticket, that they solved it. */
export interface DeflectionsTable {
  /** Random id of one attempt to write a ticket; with it, an article counts once. */
  attempt: string;
  locale: string;
  article_id: string;
  /** Topic that was chosen; may be empty. */
  topic: string;
  /** Day in UTC, such as `2026-03-01`. */
  day: string;
}

/**
 * References of removed tickets, without any of their text: whoever still holds a copy drops it.
 */
export interface RemovedTicketsTable {
  reference: string;
  removed_at: string;
}

/** Moments that all processes on this database share, by the name of what began then. */
export interface RetentionMarksTable {
  name: string;
  at: string;
}

export interface Tables {
  votes: VotesTable;
  article_editions: ArticleEditionsTable;
  article_revisions: ArticleRevisionsTable;
  article_tallies: ArticleTalliesTable;
  vote_weeks: VoteWeeksTable;
  vote_feedback: VoteFeedbackTable;
  reason_weeks: ReasonWeeksTable;
  searches: SearchesTable;
  question_weeks: QuestionWeeksTable;
  question_articles: QuestionArticlesTable;
  attempt_events: AttemptEventsTable;
  attempt_weeks: AttemptWeeksTable;
  shared_limits: SharedLimitsTable;
  counter_leases: CounterLeasesTable;
  ended_sessions: EndedSessionsTable;
  tickets: TicketsTable;
  ticket_messages: TicketMessagesTable;
  ticket_files: TicketFilesTable;
  upload_parts: UploadPartsTable;
  ticket_answers: TicketAnswersTable;
  ticket_answer_files: TicketAnswerFilesTable;
  received_mails: ReceivedMailsTable;
  outbox: OutboxTable;
  secrets: SecretsTable;
  spent_proofs: SpentProofsTable;
  deflections: DeflectionsTable;
  request_links: RequestLinksTable;
  request_sessions: RequestSessionsTable;
  customer_sessions: CustomerSessionsTable;
  spent_tokens: SpentTokensTable;
  removed_tickets: RemovedTicketsTable;
  retention_marks: RetentionMarksTable;
}

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;
