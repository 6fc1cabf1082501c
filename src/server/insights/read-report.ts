import {
  addDetails,
  isOfCategory,
  listCurrent,
  listRewritten,
  rankArticles,
  toCommentRows,
  toLeftRows,
  toRewriteRows,
  toTranslationRows,
} from '../../insights/article-rows.ts';
import { createNames, listMoved } from '../../insights/article-names.ts';
import { groupQuestions } from '../../insights/group-questions.ts';
import { loadMeanings } from '../../insights/meanings.ts';
import {
  addOpened,
  rankTickets,
  rankUnanswered,
  toQuestionRow,
} from '../../insights/question-rows.ts';
import type { QuestionRow, Report, ReportFacts, ReportFilter } from '../../insights/report.ts';
import { listTasks, type Propose } from '../../insights/tasks.ts';
import { weeksBefore } from '../../lib/intl/week.ts';
import type { Database } from '../db/schema.ts';
import {
  groupByLocale,
  listComments,
  listEditions,
  listWeeks,
  sumEditions,
  sumReasons,
  sumVotes,
  sumWeeks,
} from './article-queries.ts';
import { listOpened, sumLeft, sumQuestions } from './question-queries.ts';

/** Rows of each table at most: more than anybody works through, and few enough to read at once. */
const mostRows = 200;

/** Keys that are grouped at most. */
const mostKeys = 600;

/** Articles that are drawn week by week. */
const mostDrawn = 12;

/** Questions of each table whose opened articles are told, and keys of each that are asked for. */
const mostOpened = 100;
const mostOpenedKeys = 5;

/** Articles that are left for contact. */
const mostLeft = 100;

/**
 * Reads what `/insights/` shows for a period, on the database of a server that is running. Takes sums
 * that whoever counted has kept, never single votes or searches. Rejects if the database does.
 */
export async function readReport(
  db: Database,
  filter: ReportFilter,
  facts: ReportFacts,
  propose?: Propose,
): Promise<Report> {
  const weeks = listMondays(filter);
  const weekCount = weeks.length;
  const names = createNames(facts);
  const moved = listMoved(facts, filter.category);
  const [editions, sums, ofQuestions, comments, weekSums, left] = await Promise.all([
    listEditions(db).then(names.toCurrent),
    sumVotes(db, filter).then(names.toCurrent),
    readQuestions(db, filter, facts),
    listComments(db, filter, { most: mostRows, moved }).then(names.toCurrent),
    sumWeeks(db, filter, moved),
    sumLeft(db, filter, { most: mostLeft, moved }).then(names.toCurrentPaths),
  ]);
  const current = listCurrent(editions);
  const ranked = rankArticles(sums, current, { facts, filter, weekCount });
  const rewritten = listRewritten(editions, filter).slice(0, mostRows);
  const shownArticles = ranked.slice(0, mostRows);
  const [reasons, drawn, ofEditions] = await Promise.all([
    sumReasons(db, filter, names.toCounted(shownArticles)).then(names.toCurrent),
    listWeeks(db, names.toCounted(ranked.slice(0, mostDrawn)), weeks).then(names.toCurrent),
    sumEditions(db, names.toCounted(rewritten)).then(names.toCurrent),
  ]);
  const tables = {
    articles: addDetails(shownArticles, reasons, drawn, weeks),
    ...ofQuestions,
    translations: toTranslationRows(ranked, current, facts).slice(0, mostRows),
    weekCount,
  };
  return {
    filter,
    weeks: weeks.map(
      (week) => weekSums.find((sum) => sum.week === week) ?? { week, helpful: 0, total: 0 },
    ),
    tasks: listTasks(tables, propose),
    comments: toCommentRows(comments, editions, facts),
    left: toLeftRows(left, facts).filter(({ articleId }) => isOfCategory(filter, articleId)),
    rewrites: toRewriteRows(rewritten, ofEditions, facts),
    ...tables,
  };
}

function listMondays({ from, until }: ReportFilter): string[] {
  const weeks: string[] = [];
  for (let week = from; week < until; week = weeksBefore(week, -1)) weeks.push(week);
  return weeks;
}

/** Groups the questions of each language, and tells what was opened for those that are shown. */
async function readQuestions(
  db: Database,
  filter: ReportFilter,
  facts: ReportFacts,
): Promise<Pick<Report, 'questions' | 'ticketQuestions'>> {
  // The empty key counts what nobody else asked, without its words.
  const sums = (await sumQuestions(db, filter, mostKeys)).filter(({ key }) => key !== '');
  const rows: QuestionRow[] = [];
  for (const [locale, ofLocale] of groupByLocale(sums)) {
    const groups = groupQuestions(ofLocale, await loadMeanings(locale));
    for (const group of groups) rows.push(toQuestionRow(group, facts));
  }
  const questions = rankUnanswered(rows).slice(0, mostRows);
  const ticketQuestions = rankTickets(rows).slice(0, mostRows);
  const first = [questions, ticketQuestions].flatMap((table) => table.slice(0, mostOpened));
  const shown = groupByLocale([...new Set(first)]);
  const opened = await Promise.all(
    [...shown].map(([locale, ofLocale]) =>
      listOpened(
        db,
        filter,
        locale,
        ofLocale.flatMap(({ keys }) => keys.slice(0, mostOpenedKeys)),
      ).then(createNames(facts).toCurrentPaths),
    ),
  );
  return {
    questions: keepCategory(addOpened(questions, opened.flat(), facts), filter),
    ticketQuestions: keepCategory(addOpened(ticketQuestions, opened.flat(), facts), filter),
  };
}

/** A question belongs to a category by the articles that were opened for it. */
const keepCategory = (rows: readonly QuestionRow[], filter: ReportFilter): QuestionRow[] =>
  rows.filter(
    ({ opened }) =>
      filter.category === undefined ||
      opened.some(({ article }) => isOfCategory(filter, article.slice(article.indexOf('/') + 1))),
  );
