import {
  addDetails,
  listCurrent,
  listRewritten,
  rankArticles,
  toCommentRows,
  toLeftRows,
  toRewriteRows,
  toTranslationRows,
} from '../../insights/article-rows.ts';
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
import { weeksBefore } from '../../lib/week.ts';
import type { Database } from '../db/schema.ts';
import {
  groupByLocale,
  listComments,
  listEditions,
  listWeeks,
  sumReasons,
  sumTallies,
  sumVotes,
  sumWeeks,
} from './article-queries.ts';
import { listOpened, sumLeft, sumQuestions } from './question-queries.ts';

/** Rows of each table at most: more than anybody works through, and few enough to read at once. */
const mostRows = 200;

/** Keys that are grouped at most. */
const mostKeys = 2_000;

/** Articles that are drawn week by week. */
const mostDrawn = 12;

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
  const [editions, ofArticles, ofQuestions, comments, weekSums, left] = await Promise.all([
    listEditions(db),
    Promise.all([sumVotes(db, filter), sumReasons(db, filter)]),
    readQuestions(db, filter, facts),
    listComments(db, filter, mostRows),
    sumWeeks(db, filter),
    sumLeft(db, filter, mostRows),
  ]);
  const [sums, reasons] = ofArticles;
  const current = listCurrent(editions);
  const ranked = rankArticles(sums, current, { facts, filter, weekCount });
  const rewritten = listRewritten(editions, filter).slice(0, mostRows);
  const [drawn, tallies] = await Promise.all([
    listWeeks(db, ranked.slice(0, mostDrawn), weeks),
    sumTallies(db, rewritten),
  ]);
  const tables = {
    articles: addDetails(ranked.slice(0, mostRows), reasons, drawn, weeks),
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
    left: toLeftRows(left, facts),
    rewrites: toRewriteRows(rewritten, tallies, facts),
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
  const shown = groupByLocale([...new Set([...questions, ...ticketQuestions])]);
  const opened = await Promise.all(
    [...shown].map(([locale, ofLocale]) =>
      listOpened(
        db,
        filter,
        locale,
        ofLocale.flatMap(({ keys }) => keys),
      ),
    ),
  );
  return {
    questions: addOpened(questions, opened.flat(), facts),
    ticketQuestions: addOpened(ticketQuestions, opened.flat(), facts),
  };
}
