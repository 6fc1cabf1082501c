import { createNames } from '../../insights/article-names.ts';
import { groupQuestions } from '../../insights/group-questions.ts';
import { listProposals } from '../../insights/list-proposals.ts';
import { loadMeanings } from '../../insights/meanings.ts';
import type { ProposalOptions, SiteTexts } from '../../insights/proposal-context.ts';
import { addOpened, toQuestionRow } from '../../insights/question-rows.ts';
import type { QuestionRow, ReportFacts, ReportFilter } from '../../insights/report.ts';
import type { Proposal } from '../../schemas/proposal.ts';
import type { Database } from '../db/schema.ts';
import { groupByLocale } from './article-queries.ts';
import { listOpened, sumKeys, sumQuestions } from './question-queries.ts';

/** Keys that are looked at: more than proposals that anybody reads. */
const mostKeys = 4_000;

/** Newest rows of what was opened that are read at most. */
const mostOpened = 20_000;

/**
 * What the questions of a period propose to change in the texts of a site. Unlike the report it looks
 * at questions that were answered, too: their words help others who ask in other ones.
 */
export async function readProposals(
  db: Database,
  filter: ReportFilter,
  facts: ReportFacts,
  { site, least }: { site: SiteTexts } & Pick<ProposalOptions, 'least'>,
): Promise<Proposal[]> {
  const [missed, opened] = await Promise.all([
    sumQuestions(db, filter, mostKeys),
    listOpenedKeys(db, filter, mostKeys),
  ]);
  const known = new Set(missed.map(({ locale, key }) => `${locale} ${key}`));
  const others = opened.filter(({ locale, key }) => !known.has(`${locale} ${key}`));
  const answered = await Promise.all(
    [...groupByLocale(others)].map(([locale, keys]) =>
      sumKeys(
        db,
        filter,
        locale,
        keys.map(({ key }) => key),
      ),
    ),
  );
  const rows: QuestionRow[] = [];
  for (const [locale, sums] of groupByLocale([...missed, ...answered.flat()])) {
    const groups = groupQuestions(sums, await loadMeanings(locale));
    const ofLocale = groups.map((group) => toQuestionRow(group, facts));
    const keys = ofLocale.flatMap((row) => row.keys);
    const opened = createNames(facts).toCurrentPaths(await listOpened(db, filter, locale, keys));
    rows.push(...addOpened(ofLocale, opened, facts));
  }
  return listProposals(rows, site, { from: filter.from, until: filter.until, least });
}

/** Keys for which most articles were opened lately, in the newest rows of the period. */
async function listOpenedKeys(
  db: Database,
  filter: ReportFilter,
  most: number,
): Promise<{ locale: string; key: string }[]> {
  return db
    .selectFrom(
      db
        .selectFrom('question_articles')
        .select(['locale', 'question_key as key', 'opened'])
        .where('week', '>=', filter.from)
        .where('week', '<', filter.until)
        .$if(filter.locale !== '', (query) => query.where('locale', '=', filter.locale))
        .orderBy('week', 'desc')
        .orderBy('locale', 'desc')
        .orderBy('question_key', 'desc')
        .limit(mostOpened)
        .as('recent'),
    )
    .select(['locale', 'key'])
    .groupBy(['locale', 'key'])
    .orderBy(({ fn }) => fn.sum('opened'), 'desc')
    .orderBy('key')
    .limit(most)
    .execute();
}
