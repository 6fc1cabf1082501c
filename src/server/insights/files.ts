import { feedbackReasons } from '../../schemas/vote-feedback.ts';
import type { ArticleLink, QuestionRow, Report } from '../../insights/report.ts';
import type { Cell } from './csv.ts';

/** A table as a file: names of its columns, which stay as they are, and its rows. */
export interface FileTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const articleColumns = ['locale', 'article', 'title', 'url'] as const;
const toArticle = ({ locale, articleId, title, url }: ArticleLink): Cell[] => [
  ...[locale, articleId, title, url],
];

const questionColumns = ['locale', 'questions', 'readers', 'none', 'unsure'] as const;
const laterColumns = ['contacts', 'tickets', 'subjects', 'opened'] as const;

const toQuestions = (rows: readonly QuestionRow[]): FileTable => ({
  columns: [...questionColumns, ...laterColumns],
  rows: rows.map((row) => [
    ...[row.locale, row.questions.join(' | '), row.readers, row.none, row.unsure],
    ...[row.contacts, row.tickets, row.subjects],
    row.opened.map(({ article }) => article).join(' | '),
  ]),
});

/** Every table of the report by the name of its file. Comments stand in their own alone. */
export const fileTables = {
  tasks: ({ tasks }) => ({
    columns: ['kind', 'readersPerWeek', 'locale', 'article', 'questions'],
    rows: tasks.map(({ kind, weight, locale, article, questions = [] }) => [
      ...[kind, round(weight), locale],
      ...[article ? `${article.locale}/${article.articleId}` : '', questions.join(' | ')],
    ]),
  }),
  weeks: ({ weeks }) => ({
    columns: ['week', 'helpful', 'total'],
    rows: weeks.map(({ week, helpful, total }) => [week, helpful, total]),
  }),
  articles: ({ articles }) => ({
    columns: [
      ...[...articleColumns, 'edition', 'helpful', 'total', 'failing', 'failedPerWeek'],
      ...feedbackReasons,
    ],
    rows: articles.map((row) => [
      ...[...toArticle(row), row.edition, row.helpful, row.total],
      ...[round(row.failing), round(row.failedPerWeek)],
      ...feedbackReasons.map((reason) => row.reasons[reason] ?? 0),
    ]),
  }),
  comments: ({ comments }) => ({
    columns: [...articleColumns, 'edition', 'beganAt', 'isCurrent', 'reason', 'comment', 'at'],
    rows: comments.map((row) => [
      ...[...toArticle(row), row.edition, row.beganAt, row.isCurrent ? 1 : 0],
      ...[row.reason, row.comment, row.writtenAt],
    ]),
  }),
  questions: ({ questions }) => toQuestions(questions),
  tickets: ({ ticketQuestions }) => toQuestions(ticketQuestions),
  left: ({ left }) => ({
    columns: [...articleColumns, 'opened', 'contacts', 'leaving'],
    rows: left.map((row) => [...toArticle(row), row.opened, row.contacts, round(row.leaving)]),
  }),
  rewrites: ({ rewrites }) => ({
    columns: [
      ...[...articleColumns, 'edition', 'beganAt', 'cause'],
      ...['helpfulBefore', 'totalBefore', 'helpfulAfter', 'totalAfter'],
    ],
    rows: rewrites.map((row) => [
      ...[...toArticle(row), row.edition, row.beganAt, row.cause],
      ...[row.before.helpful, row.before.total, row.after.helpful, row.after.total],
    ]),
  }),
  translations: ({ translations }) => ({
    columns: [
      ...[...articleColumns, 'originalChangedAt', 'translationChangedAt'],
      ...['helpful', 'total', 'failing', 'failedPerWeek'],
    ],
    rows: translations.map((row) => [
      ...[...toArticle(row), row.originalChangedAt, row.translationChangedAt],
      ...[row.helpful, row.total, round(row.failing), round(row.failedPerWeek)],
    ]),
  }),
} satisfies Record<string, (report: Report) => FileTable>;
export type TableName = keyof typeof fileTables;

export const isTableName = (name: string): name is TableName => Object.hasOwn(fileTables, name);

/** A table as JSON: an object for each row, with the names of the columns. */
export const toObjects = ({ columns, rows }: FileTable): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place] ?? ''])));
