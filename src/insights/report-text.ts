import { toCodeSpan, toMarkdownText } from '../lib/text/markdown-text.ts';
import { toPlainLine } from '../lib/text/plain-line.ts';
import type { ArticleRow, QuestionRow, Report, Task } from './report.ts';

/** Rows of a table that are told; the page has the others. */
const mostRows = 10;

/** How texts are put down: in a terminal, or in Markdown. */
interface Style {
  heading: (text: string) => string;
  item: (text: string) => string;
  /** A text that readers typed. */
  typed: (text: string) => string;
  /** A text that writers wrote. */
  written: (text: string) => string;
}

const terminal: Style = {
  heading: (text) => `${text}\n${'─'.repeat(text.length)}`,
  item: (text) => `  • ${text}`,
  typed: (text) => `“${toPlainLine(text)}”`,
  written: toPlainLine,
};

const markdown: Style = {
  heading: (text) => `## ${text}`,
  item: (text) => `- ${text}`,
  typed: toCodeSpan,
  written: toMarkdownText,
};

/**
 * The report for a terminal (`text`), or as Markdown that may be posted anywhere: in both, nothing that
 * readers typed steers what shows it. Comments of readers are left out.
 */
export function writeReportText(report: Report, format: 'text' | 'md'): string {
  const style = format === 'md' ? markdown : terminal;
  const { filter, weekCount } = report;
  const span = `${filter.from} to ${filter.until}, ${weekCount} weeks${filter.locale === '' ? '' : `, ${filter.locale}`}`;
  const title = format === 'md' ? `# Insights\n\n${span}` : `Insights, ${span}`;
  return [
    title,
    ...section(
      'What to do first',
      report.tasks.map((task) => toTask(task, style)),
      style,
    ),
    ...section(
      'Articles that fail readers',
      report.articles.slice(0, mostRows).map((row) => toArticle(row, style)),
      style,
    ),
    ...section(
      'Questions without a good answer',
      report.questions.slice(0, mostRows).map((row) => toQuestion(row, style)),
      style,
    ),
    ...section(
      'Searches that ended in a request',
      report.ticketQuestions.slice(0, mostRows).map((row) => toQuestion(row, style)),
      style,
    ),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[], style: Style): string[] => [
  style.heading(title),
  lines.length > 0 ? lines.map(style.item).join('\n') : 'Nothing to tell.',
];

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

function toTask(
  { kind, weight, article, questions = [], locale }: Task,
  { typed, written }: Style,
): string {
  const [question = ''] = questions;
  const name = article ? `${written(article.title)} (${written(article.url)})` : '';
  const what = {
    rewrite: `Rewrite ${name}`,
    translate: `Bring the translation up to date: ${name}`,
    question: `Add readers’ own words to ${name}: ${typed(question)}`,
    synonym: `Teach the search a word that readers use: ${typed(question)}`,
    article: `Answer ${typed(question)}`,
  }[kind];
  return `${what} [${locale}], about ${numbers.format(weight)} readers a week`;
}

const toArticle = (row: ArticleRow, { written }: Style): string =>
  `${written(row.title)} (${written(row.url)}): fails at least ${numbers.format(row.failedPerWeek)} readers a week; ${row.total - row.helpful} of ${row.total} said no${toReasons(row)}`;

function toReasons({ reasons }: ArticleRow): string {
  const given = Object.entries(reasons).map(([reason, count]) => `${reason} ${count}`);
  return given.length > 0 ? ` (${given.join(', ')})` : '';
}

function toQuestion(row: QuestionRow, { typed, written }: Style): string {
  const parts = [
    `${row.readers} readers`,
    ...(row.none > 0 ? [`${row.none} told nothing`] : []),
    ...(row.unsure > 0 ? [`${row.unsure} told not sure`] : []),
    ...(row.tickets > 0 ? [`${row.tickets} sent a request`] : []),
    ...(row.subjects > 0 ? [`${row.subjects} asked by request alone`] : []),
    ...row.opened.slice(0, 1).map(({ title, opened }) => {
      const share =
        row.readers > 0 ? ` (${percent.format(Math.min(1, opened / row.readers))})` : '';
      return `opened: ${written(title)}${share}`;
    }),
  ];
  const asked = row.questions.slice(0, 3).map(typed).join(', ');
  return `${asked} [${row.locale}]: ${parts.join('; ')}`;
}
