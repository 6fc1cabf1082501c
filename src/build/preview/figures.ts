import { z } from 'zod';

/** Of a report, what the panel tells; rows of other versions have it, too. */
const articleSchema = z.object({
  locale: z.string(),
  articleId: z.string(),
  helpful: z.number(),
  total: z.number(),
  /** Share of readers who said "no", at least: 0 to 1. */
  failing: z.number(),
  /** Readers a week whom it fails, at least. */
  failedPerWeek: z.number(),
  reasons: z.record(z.string(), z.number()),
});

const questionSchema = z.object({
  locale: z.string(),
  key: z.string(),
  /** As they were typed, most frequent first. */
  questions: z.array(z.string()),
  ...{ readers: z.number(), none: z.number(), unsure: z.number() },
  ...{ tickets: z.number(), subjects: z.number() },
  opened: z.array(z.object({ article: z.string(), opened: z.number() })),
});
export type AskedQuestion = z.infer<typeof questionSchema>;

/** What `/insights/report.json` answers. */
export const reportSchema = z.object({
  articles: z.array(articleSchema),
  questions: z.array(questionSchema),
  ticketQuestions: z.array(questionSchema),
});

/** What `/insights/opened.json?article=…` answers. */
export const openedSchema = z.object({ rows: z.array(questionSchema) });

/** What `/insights/comments.json` answers. */
export const commentsSchema = z.object({
  rows: z.array(
    z.object({
      ...{ locale: z.string(), article: z.string(), isCurrent: z.number() },
      ...{ reason: z.string(), comment: z.string(), at: z.string() },
    }),
  ),
});

export interface WrittenComment {
  locale: string;
  articleId: string;
  /** Whether the text has not changed since. */
  isCurrent: boolean;
  reason: string;
  comment: string;
  /** ISO 8601. */
  writtenAt: string;
}

/** What readers voted, wrote and asked in a period, over all articles. */
export interface Figures extends z.infer<typeof reportSchema> {
  /** The latest first. */
  comments: readonly WrittenComment[];
}

/** Questions after which an article was opened, and how often. */
export interface LedQuestion extends AskedQuestion {
  openedHere: number;
}

/** The same of one article. */
export interface ArticleFigures {
  /** Votes on the edition that the site shows; undefined if the report has none. */
  votes: Figures['articles'][number] | undefined;
  comments: readonly WrittenComment[];
  /** Questions whose readers were told "nothing" or "not sure", or who asked by request. */
  unanswered: readonly LedQuestion[];
  /** Others: they got an answer, and sent a request. */
  answered: readonly LedQuestion[];
  /** Those that the report does not have: they got an answer, and opened this. */
  led: readonly LedQuestion[];
}

/**
 * What is told of an article, named `<locale>/<articleId>`: with the name that it had before, too, if a
 * running help centre does not know the new one yet.
 */
export function pickArticle(
  figures: Figures,
  names: readonly string[],
  opened: readonly AskedQuestion[] = [],
): ArticleFigures {
  const isOfArticle = ({ locale, articleId }: { locale: string; articleId: string }): boolean =>
    names.includes(`${locale}/${articleId}`);
  const questions = new Map(
    [...figures.questions, ...figures.ticketQuestions].map((row) => [
      `${row.locale} ${row.key}`,
      row,
    ]),
  );
  const toLed = (row: AskedQuestion): LedQuestion[] => {
    const here = row.opened.find((one) => names.includes(one.article));
    return here ? [{ ...row, openedHere: here.opened }] : [];
  };
  const led = [...questions.values()].flatMap(toLed);
  led.sort((one, other) => other.openedHere - one.openedHere);
  const told = new Set(led.flatMap(({ questions: asked }) => asked));
  return {
    votes: figures.articles.find(isOfArticle),
    comments: figures.comments.filter(isOfArticle),
    unanswered: led.filter(isUnanswered),
    answered: led.filter((row) => !isUnanswered(row)),
    led: opened
      .flatMap(toLed)
      .filter(({ questions: asked }) => !asked.some((one) => told.has(one))),
  };
}

const isUnanswered = ({ none, unsure, subjects }: AskedQuestion): boolean =>
  none + unsure + subjects > 0;
