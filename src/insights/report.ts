import type { Renamings } from './article-names.ts';
import type { FeedbackReason } from '../schemas/vote-feedback.ts';
import type { Proposal } from '../schemas/proposal.ts';

/** What a report is about. */
export interface ReportFilter {
  /** Mondays: the first week, and the week after the last. */
  from: string;
  until: string;
  /** Empty: all languages. */
  locale: string;
  /** First folder of articles; all without it. */
  category?: string | undefined;
}

/** What the report has to be told of the site; the manifest says it. */
export interface ReportFacts extends Renamings {
  locales: readonly string[];
  defaultLocale: string;
  /** Undefined for an article that is gone. */
  findArticle: (locale: string, articleId: string) => ArticleFacts | undefined;
  /** Share of searches that are counted, above 0 and at most 1. */
  sampled: number;
}

export interface ArticleFacts {
  title: string;
  url: string;
  /** Locale of the text that it was translated from, where its writer says so. */
  translatedFrom?: string | undefined;
}

/** Where a row leads. An article that is gone has its id as title and no address. */
export interface ArticleLink extends ArticleFacts {
  locale: string;
  articleId: string;
}

/** An article by how many readers it fails; the current edition only. */
export interface ArticleRow extends ArticleLink {
  edition: number;
  helpful: number;
  total: number;
  /** Lower bound of the share of readers who said "no" (Wilson, 95 %), 0 to 1. */
  failing: number;
  /** Readers a week whom it fails at least: the bound times votes a week. Articles are ranked by it. */
  failedPerWeek: number;
  reasons: Partial<Record<FeedbackReason, number>>;
  /** Readers who said "no", by week of the period; the first twelve articles only. */
  weeks: readonly number[];
}

/** An article that readers opened from the search and left for the contact page. */
export interface LeftRow extends ArticleLink {
  opened: number;
  contacts: number;
  /** Lower bound of the share that went on to contact (Wilson, 95 %). */
  leaving: number;
}

/** What a reader wrote after "no". Personal data: on the page, and in its own table. */
export interface CommentRow extends ArticleLink {
  edition: number;
  /** When that edition began; empty if unknown. */
  beganAt: string;
  /** Whether the text has changed since. */
  isCurrent: boolean;
  reason: FeedbackReason | '';
  comment: string;
  writtenAt: string;
}

/** Questions of one meaning. */
export interface QuestionRow {
  locale: string;
  /** The key that most of the group have. */
  key: string;
  /** Every key of the group, that one first; at most ten. */
  keys: readonly string[];
  /** As they were typed, most frequent first; at most ten. */
  questions: readonly string[];
  /** Readers, estimated: searches divided by the sampled share. */
  readers: number;
  /** Of these, readers who were told "nothing" or "not sure". */
  none: number;
  unsure: number;
  contacts: number;
  tickets: number;
  /** Subjects of tickets with this meaning, which nobody searched for before; all, not sampled. */
  subjects: number;
  /** Articles that were opened, most frequent first. */
  opened: readonly OpenedArticle[];
}

export interface OpenedArticle {
  /** `<locale>/<articleId>`. */
  article: string;
  title: string;
  url: string;
  opened: number;
  contacts: number;
}

/** Before and after a rewrite. */
export interface RewriteRow extends ArticleLink {
  edition: number;
  beganAt: string;
  cause: 'first' | 'declared' | 'changed';
  before: { helpful: number; total: number };
  after: { helpful: number; total: number };
}

/** A translation whose original was rewritten after it. */
export interface TranslationRow extends ArticleLink {
  original: ArticleLink;
  /** Days on which the editions began. */
  originalChangedAt: string;
  translationChangedAt: string;
  helpful: number;
  total: number;
  failing: number;
  failedPerWeek: number;
}

/** What readers did in one week. */
export interface WeekRow {
  week: string;
  helpful: number;
  total: number;
}

/** A line of "what to do first". */
export interface Task {
  /** Readers a week that it is about, by which tasks are ranked. */
  weight: number;
  kind: 'rewrite' | 'question' | 'synonym' | 'article' | 'translate';
  /** What it is about, for the line. */
  article?: ArticleLink;
  /** Language of the questions, or of the article. */
  locale: string;
  questions?: readonly string[];
  /** Of a rewrite: why readers said "no". */
  reasons?: ArticleRow['reasons'];
  proposal?: Proposal;
}

/** Everything that `/insights/` shows, and its files hold. */
export interface Report {
  filter: ReportFilter;
  /** Whole weeks of the filter. */
  weekCount: number;
  weeks: readonly WeekRow[];
  tasks: readonly Task[];
  /** Ranked by `failedPerWeek`. */
  articles: readonly ArticleRow[];
  comments: readonly CommentRow[];
  /** Without a good answer: told "nothing" or "not sure", or asked by ticket. */
  questions: readonly QuestionRow[];
  /** That ended in a ticket. */
  ticketQuestions: readonly QuestionRow[];
  left: readonly LeftRow[];
  rewrites: readonly RewriteRow[];
  translations: readonly TranslationRow[];
}
