import type { Proposal } from '../schemas/proposal.ts';
import { unanswered } from './question-rows.ts';
import type { ArticleLink, QuestionRow, Report, Task } from './report.ts';

/** Lines of "what to do first": a morning's work. */
const mostTasks = 12;

/** Of one kind: a list of twelve rewrites would hide a missing article. */
const mostOfKind = 5;

/** Fewer readers a week are no reason to do something first. */
const fewestReaders = 0.1;

/** What a person could take over for a question; undefined where nothing can be proposed. */
export type Propose = (row: QuestionRow) => Proposal | undefined;

/**
 * What to do first: rows of the tables, ranked by the readers a week whom each fails. An article
 * that lags behind its original is to be translated before it is rewritten.
 */
export function listTasks(
  tables: Pick<Report, 'articles' | 'questions' | 'translations' | 'weekCount'>,
  propose: Propose = () => undefined,
): Task[] {
  const lagging = new Set(tables.translations.map(toPath));
  const tasks: Task[] = [
    ...tables.translations.map((row): Task => ({
      ...{ kind: 'translate', weight: row.failedPerWeek, locale: row.locale },
      article: toLink(row),
    })),
    ...tables.articles
      .filter((row) => !lagging.has(toPath(row)))
      .map((row): Task => ({
        ...{ kind: 'rewrite', weight: row.failedPerWeek, locale: row.locale },
        ...{ article: toLink(row), reasons: row.reasons },
      })),
    ...tables.questions.map((row) => toQuestionTask(row, tables.weekCount, propose)),
  ];
  const counts = new Map<Task['kind'], number>();
  return tasks
    .filter(({ weight }) => weight >= fewestReaders)
    .sort((one, other) => other.weight - one.weight)
    .filter(({ kind }) => {
      const place = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, place);
      return place <= mostOfKind;
    })
    .slice(0, mostTasks);
}

const toPath = ({ locale, articleId }: { locale: string; articleId: string }): string =>
  `${locale}/${articleId}`;

const toLink = ({ locale, articleId, title, url }: ArticleLink): ArticleLink => ({
  ...{ locale, articleId, title, url },
});

/** Readers who opened an article for a question, before it counts as its answer. */
const fewestOpened = 2;

function toQuestionTask(row: QuestionRow, weekCount: number, propose: Propose): Task {
  const { locale, questions } = row;
  const weight = unanswered(row) / Math.max(1, weekCount);
  const proposal = propose(row);
  const answer = row.opened.find(
    ({ opened, contacts }) => opened >= fewestOpened && contacts * 2 <= opened,
  );
  const kind = proposal?.kind ?? (answer ? 'question' : 'article');
  const task: Task = { weight, kind, locale, questions };
  if (proposal) task.proposal = proposal;
  if (!answer || kind === 'article') return task;
  const [articleLocale = '', ...rest] = answer.article.split('/');
  const { title, url } = answer;
  return { ...task, article: { locale: articleLocale, articleId: rest.join('/'), title, url } };
}
