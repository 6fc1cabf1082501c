import type { FeedbackReason } from '../schemas/vote-feedback.ts';

/** One wording of an article. */
export interface EditionKey {
  locale: string;
  articleId: string;
  edition: number;
}

/** Votes on an edition. */
export interface EditionSum extends EditionKey {
  helpful: number;
  total: number;
}

/** What is known of an edition besides its votes; see `ArticleEditionsTable`. */
export interface EditionFacts extends EditionKey {
  beganAt: string;
  cause: 'first' | 'declared' | 'changed';
  declared: string;
}

export interface ReasonSum extends EditionKey {
  reason: FeedbackReason;
  given: number;
}

/** Readers who said "no" in a week. */
export interface EditionWeek extends EditionKey {
  week: string;
  failed: number;
}

export interface WrittenComment extends EditionKey {
  reason: FeedbackReason | '';
  comment: string;
  writtenAt: string;
}

/** Searches and subjects of tickets with one key. */
export interface QuestionSum {
  locale: string;
  /** Stems, with spaces between them. */
  key: string;
  question: string;
  searches: number;
  none: number;
  unsure: number;
  contacts: number;
  tickets: number;
  subjects: number;
}

/** How often an article was opened from the search, and left for contact. */
export interface OpenedSum {
  /** `<locale>/<articleId>`. */
  article: string;
  opened: number;
  contacts: number;
}

/** `OpenedSum` of one key. */
export interface KeyOpened extends OpenedSum {
  locale: string;
  key: string;
}
