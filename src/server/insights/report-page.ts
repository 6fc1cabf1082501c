import { withServerBase } from '../../lib/base-path.ts';
import { html } from 'hono/html';
import type { Report, Task } from '../../insights/report.ts';
import type { Markup } from './frame.ts';
import { formKeyField, insightsUrl, signOutPath } from './gate.ts';
import { periods, type View } from './read-filter.ts';
import {
  writeArticle,
  writeArticles,
  writeComments,
  writeForeign,
  writeLeft,
  writeQuestionRows,
  writeReasons,
  writeRewrites,
  writeTranslations,
  writeWeeks,
  type Writing,
} from './report-sections.ts';
import { writeSection } from './table-html.ts';
import type { Words } from './words.ts';

/** Where a proposal is taken from, and sent to; what is absent is not offered. */
export interface TaskActions {
  /** Address of the file of a proposal. */
  toFile: (task: Task) => string | undefined;
  /** Address of the diff of a proposal. */
  toDiff?: (task: Task) => string | undefined;
  /** Where a form asks for a pull request, and its fields. */
  toPullRequest?: (task: Task) => { action: string; fields: Record<string, string> } | undefined;
}

export const noActions: TaskActions = { toFile: () => undefined };

export interface ReportPageOptions extends Writing {
  view: View;
  locales: readonly string[];
  /** First folders of articles. */
  categories: readonly string[];
  formKey: string;
  actions: TaskActions;
}

/** Everything between the header and the end of the page. */
export function writeReport(report: Report, options: ReportPageOptions): Markup {
  const { words } = options;
  const { t, date } = words;
  const lastDay = new Date(Date.parse(report.filter.until) - 1).toISOString();
  const span = { from: date(report.filter.from), until: date(lastDay) };
  return html`<div class="page-head">
      <h1>${t('insights.title')}</h1>
      <p class="lead">${t('insights.lead', span)}</p>
    </div>
    ${writeFilter(options)} ${writeTasks(report.tasks, options)}
    ${writeArticles(report.articles, options)} ${writeComments(report.comments, options)}
    ${writeQuestionRows('questions', report.questions, options)}
    ${writeQuestionRows('tickets', report.ticketQuestions, options)}
    ${writeLeft(report.left, options)} ${writeRewrites(report.rewrites, options)}
    ${writeTranslations(report.translations, options)} ${writeWeeks(report, options)}
    ${writeHow(words)}`;
}

/** A form that ends the session; nothing for a program with a token. */
export const writeSignOut = (formKey: string, { t }: Words): Markup | '' =>
  formKey === ''
    ? ''
    : html`<nav class="insights-out">
        <form method="post" action="${withServerBase(signOutPath)}">
          <input type="hidden" name="${formKeyField}" value="${formKey}" />
          <button class="button button-quiet" type="submit">${t('insights.signIn.out')}</button>
        </form>
      </nav>`;

function writeFilter({ view, locales, categories, words }: ReportPageOptions): Markup {
  const { t, language } = words;
  const options = (values: readonly (readonly [string, string])[], chosen: string): Markup[] =>
    values.map(([value, text]) =>
      value === chosen
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`,
    );
  const weeks = periods.map(
    (count) => [String(count), t('insights.filter.weeks', { count })] as const,
  );
  const languages = locales.map((locale) => [locale, language(locale)] as const);
  return html`<form
    class="insights-filter"
    action="${insightsUrl()}"
    aria-label="${t('insights.filter.title')}"
  >
    <label>
      ${t('insights.filter.period')}
      <select name="weeks">
        ${options(weeks, String(view.weeks))}
      </select>
    </label>
    <label>
      ${t('insights.filter.language')}
      <select name="locale">
        ${options([['', t('insights.filter.all')], ...languages], view.locale)}
      </select>
    </label>
    ${
      categories.length < 2
        ? ''
        : html`<label>
            ${t('insights.filter.category')}
            <select name="category">
              ${options(
                [
                  ['', t('insights.filter.allCategories')],
                  ...categories.map((one) => [one, one] as const),
                ],
                view.category ?? '',
              )}
            </select>
          </label>`
    }
    ${view.lang === '' ? '' : html`<input type="hidden" name="lang" value="${view.lang}" />`}
    <button class="button" type="submit">${t('insights.filter.apply')}</button>
  </form>`;
}

function writeTasks(tasks: readonly Task[], options: ReportPageOptions): Markup {
  const { t } = options.words;
  const section = {
    name: 'tasks',
    title: t('insights.tasks.title'),
    ...{ lead: t('insights.tasks.lead'), empty: t('insights.tasks.empty') },
  } as const;
  const list = html`<ol class="tasks">
    ${tasks.map((task) => html`<li>${writeTask(task, options)}</li>`)}
  </ol>`;
  return writeSection(section, tasks.length > 0 ? list : undefined, options);
}

function writeTask(task: Task, { words, actions, formKey }: ReportPageOptions): Markup {
  const { t, rough } = words;
  const { article, questions = [], reasons = {}, locale } = task;
  const why = writeReasons(reasons, words);
  const [question = ''] = questions;
  const title = article?.title ?? question;
  const readers = rough(task.weight);
  // The plural form of what is shown: "1.4 readers", "1,4 lecteur".
  const count = task.weight < 10 ? Math.round(task.weight * 10) / 10 : Math.round(task.weight);
  const file = actions.toFile(task);
  const diff = actions.toDiff?.(task);
  const request = formKey === '' ? undefined : actions.toPullRequest?.(task);
  return html`<p class="task-title">${t(`insights.tasks.${task.kind}`, { title, question })}</p>
    <p class="task-weight">${t('insights.tasks.readers', { count, readers })}</p>
    ${article ? html`<p>${writeArticle(article, words)}</p>` : ''}
    ${questions.length > 0 ? writeAsked(questions, locale, words) : ''}
    ${why === '' ? '' : html`<p class="task-asked">${why}</p>`}
    <div class="task-actions">
      ${
        file === undefined
          ? ''
          : html`<a class="button button-quiet" href="${file}" download>
              ${t('insights.tasks.proposal')}<span class="visually-hidden">: ${title}</span>
            </a>`
      }
      ${
        diff === undefined
          ? ''
          : html`<a class="button button-quiet" href="${diff}" download>
              ${t('insights.tasks.diff')}<span class="visually-hidden">: ${title}</span>
            </a>`
      }
      ${
        request
          ? html`<form method="post" action="${request.action}">
              <input type="hidden" name="${formKeyField}" value="${formKey}" />
              ${Object.entries(request.fields).map(
                ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
              )}
              <button class="button" type="submit">
                ${t('insights.tasks.pullRequest')}<span class="visually-hidden">: ${title}</span>
              </button>
            </form>`
          : ''
      }
    </div>`;
}

/** Questions of a task that are told. */
const mostAsked = 5;

const writeAsked = (questions: readonly string[], locale: string, { t }: Words): Markup =>
  html`<p class="task-asked">
    ${t('insights.tasks.asked', { questions: '' })}
    ${writeForeign(questions.slice(0, mostAsked).join(' · '), locale)}
  </p>`;

const writeHow = ({ t }: Words): Markup =>
  html`<section class="how">
    <h2 id="how">${t('insights.how.title')}</h2>
    <p>${t('insights.how.bound')}</p>
    <p>${t('insights.how.readers')}</p>
    <p>${t('insights.how.rare')}</p>
  </section>`;
