import { groupQuestions } from '../../insights/group-questions.ts';
import { loadMeanings } from '../../insights/meanings.ts';
import { addOpened, toQuestionRow } from '../../insights/question-rows.ts';
import type { QuestionRow, ReportFacts, ReportFilter } from '../../insights/report.ts';
import type { Database } from '../db/schema.ts';
import { groupByLocale } from './article-queries.ts';
import { listOpened, sumKeys } from './question-queries.ts';

/** Newest weeks of questions after which an article was opened that are looked at. */
const mostWeeks = 20_000;

/** Keys that are grouped: those after which it was opened most. */
const mostKeys = 50;

/**
 * Questions of a period after which an article was opened, whether or not they were answered, those that
 * led to it most first. `article` is `<locale>/<articleId>` as it is counted.
 */
export async function readOpened(
  db: Database,
  filter: ReportFilter,
  facts: ReportFacts,
  article: string,
): Promise<QuestionRow[]> {
  const keys = await listKeys(db, filter, article);
  const counted: ReportFacts = { ...facts, findArticle: () => ({ title: '', url: '' }) };
  const rows: QuestionRow[] = [];
  for (const [locale, ofLocale] of groupByLocale(keys)) {
    const names = ofLocale.map(({ key }) => key);
    const sums = await sumKeys(db, filter, locale, names);
    const opened = await listOpened(db, filter, locale, names);
    const groups = groupQuestions(sums, await loadMeanings(locale));
    const ofGroups = groups.map((group) => toQuestionRow(group, facts));
    const here = opened.filter((one) => one.article === article);
    rows.push(...addOpened(ofGroups, here, counted));
  }
  const openedOf = ({ opened: [here] }: QuestionRow): number => here?.opened ?? 0;
  return rows.sort((one, other) => openedOf(other) - openedOf(one));
}

/** The empty key counts rare questions whose words are gone. */
const listKeys = (db: Database, filter: ReportFilter, article: string) =>
  db
    .selectFrom(
      db
        .selectFrom('question_articles')
        .select(['locale', 'question_key as key', 'opened'])
        .where('article', '=', article)
        .where('week', '>=', filter.from)
        .where('week', '<', filter.until)
        .orderBy('week', 'desc')
        .limit(mostWeeks)
        .as('recent'),
    )
    .select(['locale', 'key'])
    .where('key', '<>', '')
    .groupBy(['locale', 'key'])
    .orderBy(({ fn }) => fn.sum('opened'), 'desc')
    .orderBy('key')
    .limit(mostKeys)
    .execute();
