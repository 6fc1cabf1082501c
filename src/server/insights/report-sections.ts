import { html } from 'hono/html';
import { languageAttributes } from '../../i18n/direction.ts';
import type {
  ArticleLink,
  ArticleRow,
  CommentRow,
  QuestionRow,
  Report,
  RewriteRow,
} from '../../insights/report.ts';
import { wilsonInterval } from '../../insights/wilson.ts';
import { feedbackReasons } from '../../schemas/vote-feedback.ts';
import { drawSpark, drawWeeks } from './charts.ts';
import type { Markup } from './frame.ts';
import { writeSection, writeTable, type Column } from './table-html.ts';
import type { Words } from './words.ts';

/** What every part of the page is written with. */
export interface Writing {
  words: Words;
  /** Of the view, for the files. */
  query: string;
}

/** A text of the site in its language. */
export function writeForeign(text: string, locale: string, tag = 'bdi'): Markup {
  const { lang, dir } = languageAttributes(locale);
  return tag === 'p'
    ? html`<p lang="${lang}" dir="${dir}">${text}</p>`
    : html`<bdi lang="${lang}" dir="${dir}">${text}</bdi>`;
}

/** A link to an article, with its language beside it. */
export function writeArticle(row: ArticleLink, { t, language }: Words): Markup {
  const name = writeForeign(row.title, row.locale);
  const link = row.url === '' ? name : html`<a href="${row.url}">${name}</a>`;
  const note = row.url === '' ? t('insights.gone') : language(row.locale);
  return html`${link} <small>${note}</small>`;
}

const articleColumn = <Row extends ArticleLink>(words: Words): Column<Row> => ({
  label: words.t('insights.article'),
  cell: (row) => writeArticle(row, words),
});

export function writeWeeks(report: Report, { words, query }: Writing): Markup {
  const { t } = words;
  const hasVotes = report.weeks.some(({ total }) => total > 0);
  const section = {
    name: 'weeks',
    title: t('insights.weeks.title'),
    ...{ lead: t('insights.weeks.lead'), empty: t('insights.weeks.empty') },
  } as const;
  const body = hasVotes ? drawWeeks(report.weeks, words) : undefined;
  return writeSection(section, body, { query, words });
}

/** Why readers said "no", and how many; empty if none said why. */
export const writeReasons = (reasons: ArticleRow['reasons'], { t, count }: Words): string =>
  feedbackReasons
    .filter((reason) => reasons[reason] !== undefined)
    .map((reason) => `${t(`insights.reasons.${reason}`)}: ${count(reasons[reason] ?? 0)}`)
    .join(', ');

export function writeArticles(rows: readonly ArticleRow[], { words, query }: Writing): Markup {
  const { t, count, rough, percent } = words;
  const title = t('insights.articles.title');
  const table = writeTable<ArticleRow>(title, rows, [
    articleColumn(words),
    {
      ...{ label: t('insights.articles.failed'), isNumber: true },
      cell: (row) =>
        html`<span class="with-spark">
          ${drawSpark(row.weeks, t('insights.no'), words)}${rough(row.failedPerWeek)}
        </span>`,
    },
    {
      ...{ label: t('insights.articles.share'), isNumber: true },
      cell: (row) => percent(row.failing),
    },
    { ...{ label: t('insights.votes'), isNumber: true }, cell: (row) => count(row.total) },
    {
      ...{ label: t('insights.no'), isNumber: true },
      cell: (row) => count(row.total - row.helpful),
    },
    { label: t('insights.articles.reasons'), cell: ({ reasons }) => writeReasons(reasons, words) },
    {
      ...{ label: t('insights.articles.edition'), isNumber: true },
      cell: (row) => count(row.edition),
    },
  ]);
  const [lead, empty] = [t('insights.articles.lead'), t('insights.articles.empty')];
  const options = { query, words, total: rows.length };
  return writeSection({ name: 'articles', title, lead, empty }, table, options);
}

export function writeComments(rows: readonly CommentRow[], { words, query }: Writing): Markup {
  const { t, count, date } = words;
  const title = t('insights.comments.title');
  const writeEdition = ({ edition, beganAt }: CommentRow): string =>
    beganAt === ''
      ? t('insights.comments.editionOnly', { edition: count(edition) })
      : t('insights.comments.edition', { edition: count(edition), date: date(beganAt) });
  const table = writeTable<CommentRow>(title, rows, [
    articleColumn(words),
    {
      label: t('insights.comments.comment'),
      cell: (row) => writeForeign(row.comment, row.locale, 'p'),
    },
    {
      label: t('insights.comments.reason'),
      cell: ({ reason }) => (reason === '' ? '' : t(`insights.reasons.${reason}`)),
    },
    {
      label: t('insights.articles.edition'),
      cell: (row) =>
        html`${writeEdition(row)}
        ${row.isCurrent ? '' : html`<small>${t('insights.comments.old')}</small>`}`,
    },
    { label: t('insights.comments.written'), cell: (row) => date(row.writtenAt) },
  ]);
  const [lead, empty] = [t('insights.comments.lead'), t('insights.comments.empty')];
  const options = { query, words, total: rows.length };
  return writeSection({ name: 'comments', title, lead, empty }, table, options);
}

/** Questions of one meaning: the most frequent, the others below it. */
function writeQuestions({ questions: [first = '', ...others], locale }: QuestionRow): Markup {
  const list = html`<small>${writeForeign(others.join(' · '), locale)}</small>`;
  return html`${writeForeign(first, locale)} ${others.length > 0 ? list : ''}`;
}

function writeOpened({ opened, locale }: QuestionRow, { count }: Words): Markup | string {
  if (opened.length === 0) return '';
  const items = opened.map(
    ({ title, url, opened: readers }) =>
      html`<li>
        <a href="${url}">${writeForeign(title, locale)}</a> <small>${count(readers)}</small>
      </li>`,
  );
  return html`<ul>
    ${items}
  </ul>`;
}

/** The parts of questions: those without an answer, or those that ended in a request. */
export function writeQuestionRows(
  name: 'questions' | 'tickets',
  rows: readonly QuestionRow[],
  { words, query }: Writing,
): Markup {
  const { t, count, language } = words;
  const title = t(`insights.${name}.title`);
  const number = (
    key: 'readers' | 'none' | 'unsure' | 'contacts' | 'tickets' | 'subjects',
  ): Column<QuestionRow> => ({
    ...{ label: t(`insights.questions.${key}`), isNumber: true },
    cell: (row) => count(row[key]),
  });
  const table = writeTable<QuestionRow>(title, rows, [
    { label: t('insights.questions.question'), cell: writeQuestions },
    { label: t('insights.language'), cell: (row) => language(row.locale) },
    ...[number('readers'), number('none'), number('unsure'), number('contacts')],
    ...[number('tickets'), number('subjects')],
    { label: t('insights.questions.opened'), cell: (row) => writeOpened(row, words) },
  ]);
  const [lead, empty] = [t(`insights.${name}.lead`), t(`insights.${name}.empty`)];
  return writeSection({ name, title, lead, empty }, table, { query, words, total: rows.length });
}

export function writeLeft(rows: Report['left'], { words, query }: Writing): Markup {
  const { t, count, percent } = words;
  const title = t('insights.left.title');
  const table = writeTable(title, rows, [
    articleColumn(words),
    { ...{ label: t('insights.left.opened'), isNumber: true }, cell: (row) => count(row.opened) },
    {
      ...{ label: t('insights.left.contacts'), isNumber: true },
      cell: (row) => count(row.contacts),
    },
    {
      ...{ label: t('insights.left.leaving'), isNumber: true },
      cell: (row) => percent(row.leaving),
    },
  ]);
  const [lead, empty] = [t('insights.left.lead'), t('insights.left.empty')];
  const options = { query, words, total: rows.length };
  return writeSection({ name: 'left', title, lead, empty }, table, options);
}

export function writeRewrites(rows: readonly RewriteRow[], { words, query }: Writing): Markup {
  const { t, count, percent, date } = words;
  const title = t('insights.rewrites.title');
  const writeRange = ({ helpful, total }: RewriteRow['before']): string => {
    if (total === 0) return t('insights.rewrites.noVotes');
    const { lower, upper } = wilsonInterval(helpful, total);
    return t('insights.rewrites.range', {
      ...{ share: percent(helpful / total), lower: percent(lower), upper: percent(upper) },
      total: count(total),
    });
  };
  const table = writeTable<RewriteRow>(title, rows, [
    articleColumn(words),
    { label: t('insights.rewrites.began'), cell: (row) => date(row.beganAt) },
    {
      label: t('insights.rewrites.cause'),
      cell: ({ cause }) => t(`insights.rewrites.${cause === 'declared' ? cause : 'changed'}`),
    },
    { label: t('insights.rewrites.before'), cell: (row) => writeRange(row.before) },
    { label: t('insights.rewrites.after'), cell: (row) => writeRange(row.after) },
  ]);
  const [lead, empty] = [t('insights.rewrites.lead'), t('insights.rewrites.empty')];
  const options = { query, words, total: rows.length };
  return writeSection({ name: 'rewrites', title, lead, empty }, table, options);
}

export function writeTranslations(rows: Report['translations'], { words, query }: Writing): Markup {
  const { t, count, rough, date } = words;
  const title = t('insights.translations.title');
  const table = writeTable(title, rows, [
    articleColumn(words),
    {
      label: t('insights.translations.original'),
      cell: (row) => html`<a href="${row.original.url}">${date(row.originalChangedAt)}</a>`,
    },
    {
      label: t('insights.translations.translation'),
      cell: (row) => date(row.translationChangedAt),
    },
    {
      ...{ label: t('insights.articles.failed'), isNumber: true },
      cell: (row) => rough(row.failedPerWeek),
    },
    { ...{ label: t('insights.votes'), isNumber: true }, cell: (row) => count(row.total) },
    {
      ...{ label: t('insights.no'), isNumber: true },
      cell: (row) => count(row.total - row.helpful),
    },
  ]);
  const [lead, empty] = [t('insights.translations.lead'), t('insights.translations.empty')];
  const options = { query, words, total: rows.length };
  return writeSection({ name: 'translations', title, lead, empty }, table, options);
}
