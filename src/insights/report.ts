import type { FeedbackReason } from '../schemas/vote-feedback.ts';
import type { Proposal } from '../schemas/proposal.ts';

/** What a report is about. */
export interface ReportFilter {
  /** Mondays: the first week, and the week after the last. */
  from: string;
  until: string;
  /** Empty: all languages. */
  locale: string;
}

/** An article by how many readers it fails; the current edition only. */
export interface ArticleRow {
  locale: string;
  articleId: string;
  title: string;
  url: string;
  edition: number;
  helpful: number;
  total: number;
  /** Lower bound of the share of readers who said "no" (Wilson, 95 %), 0 to 1. */
  failing: number;
  /** Readers a week whom it fails at least: the bound times votes a week. Articles are ranked by it. */
  failedPerWeek: number;
  reasons: Partial<Record<FeedbackReason, number>>;
  /** Readers who came by a search, and of these went on to contact. */
  opened: number;
  contacts: number;
}

/** Questions of one meaning. */
export interface QuestionRow {
  locale: string;
  /** The key that most of the group have. */
  key: string;
  /** As they were typed, most frequent first; at most ten. */
  questions: readonly string[];
  /** Readers, estimated: searches divided by the sampled share. */
  readers: number;
  none: number;
  unsure: number;
  contacts: number;
  tickets: number;
  subjects: number;
  /** Articles that were opened, most frequent first. */
  opened: readonly { article: string; title: string; opened: number; contacts: number }[];
}

/** Before and after a rewrite. */
export interface RewriteRow {
  locale: string;
  articleId: string;
  title: string;
  url: string;
  edition: number;
  beganAt: string;
  cause: 'first' | 'declared' | 'changed';
  before: { helpful: number; total: number };
  after: { helpful: number; total: number };
}

/** A line of "what to do first". */
export interface Task {
  /** Readers a week that it is about, by which tasks are ranked. */
  weight: number;
  kind: 'rewrite' | 'question' | 'synonym' | 'article' | 'translate';
  /** What it is about, for the line. */
  article?: { locale: string; articleId: string; title: string; url: string };
  questions?: readonly string[];
  proposal?: Proposal;
}
